package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.NotFound;
import safeguarding.lado.allegation.CaseChanges;
import safeguarding.lado.correction.CorrectionKind;
import safeguarding.lado.strategymeeting.MeetingChanges.Changed;
import safeguarding.outbox.Outbox;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/**
 * What people tell before a meeting, and what they put right after it. Neither sends mail: minutes
 * that went out already are sent again by whoever sent them, and that is recorded.
 */
@Singleton
public final class MeetingCorrections {
  private final MeetingCorrectionStore store;
  private final MeetingReplyStore replies;
  private final MeetingStore meetings;
  private final MeetingChanges changes;
  private final CaseChanges cases;
  private final MeetingWords words;
  private final Outbox outbox;
  private final Clock clock;

  MeetingCorrections(
      MeetingCorrectionStore store,
      MeetingReplyStore replies,
      MeetingStore meetings,
      MeetingChanges changes,
      CaseChanges cases,
      MeetingWords words,
      Outbox outbox,
      Clock clock) {
    this.store = store;
    this.replies = replies;
    this.meetings = meetings;
    this.changes = changes;
    this.cases = cases;
    this.words = words;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Notes who sent apologies, or what they know, before a meeting is held.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the meeting
   * @param told one for each who is invited, in the order of the list; null for nothing
   * @throws NotFound when there is none whose allegation the caller may see
   */
  Ruling<Changed> note(
      Caller caller, String action, UUID meeting, String etag, List<@Nullable Attendance> told) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return changes.change(
        caller,
        action,
        meeting,
        etag,
        file -> MeetingPolicy.note(file, told),
        (noted, file) -> {
          if (!meetings.next(meeting, file.version())) {
            return false;
          }
          replies.note(file, noted, recorded);
          return true;
        });
  }

  /**
   * Corrects what was recorded of a meeting that was held. Whoever records meetings does; only who
   * decides the case makes a professionals' meeting of a strategy meeting, or the other of the one:
   * the case is then an enquiry with that meeting, or without it.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the meeting
   * @throws NotFound when there is none whose allegation the caller may see
   */
  Ruling<Changed> correct(
      Caller caller, String action, UUID meeting, String etag, HoldingCorrection told) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return changes.change(
        caller,
        action,
        meeting,
        etag,
        file ->
            cases
                .mayCorrect(caller, file.about().id())
                .then(_ -> MeetingCorrectionPolicy.correct(file, told))
                .then(right ->
                    right.kind().isStrategy() == file.meeting().kind().isStrategy()
                        ? Ruling.granted(right)
                        : cases.mayDecide(caller, file.about().id()).map(_ -> right)),
        (right, file) -> {
          Holding holding = right.holding();
          words.found(file.about(), told.reason(), holding.minutes(), holding.decisions());
          return store.correct(
              file, right, file.why(CorrectionKind.MEETING_CORRECTED, told.reason(), recorded));
        });
  }

  /**
   * Takes a meeting back that was recorded as held by mistake, with all that came of it. As far as
   * clocks, figures and rules know, it never was: that is a decision about the case, whose enquiry
   * may rest on the meeting ({@code enquiry-has-meeting}), and so only for who decides it, as
   * taking a decision back is. Mail about it that waits is not sent.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the meeting
   * @throws NotFound when there is none whose allegation the caller may see
   */
  Ruling<Changed> withdraw(Caller caller, String action, UUID meeting, String etag, String reason) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    String why = reason.strip();
    return changes.change(
        caller,
        action,
        meeting,
        etag,
        file ->
            cases
                .mayCorrect(caller, file.about().id())
                .then(_ -> cases.mayDecide(caller, file.about().id()))
                .then(_ -> MeetingCorrectionPolicy.withdraw(file, why)),
        (_, file) -> {
          words.found(file.about(), why);
          outbox.giveUp(new RecordReference(Meetings.RECORD_KIND, meeting));
          return store.withdraw(file, file.why(CorrectionKind.MEETING_WITHDRAWN, why, recorded));
        });
  }
}
