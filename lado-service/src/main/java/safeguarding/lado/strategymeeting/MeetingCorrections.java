package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.NotFound;
import safeguarding.lado.allegation.CaseChanges;
import safeguarding.lado.correction.CorrectionKind;
import safeguarding.lado.correction.PartVersions.Why;
import safeguarding.lado.strategymeeting.MeetingChanges.Changed;
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
  private final Clock clock;

  MeetingCorrections(
      MeetingCorrectionStore store,
      MeetingReplyStore replies,
      MeetingStore meetings,
      MeetingChanges changes,
      CaseChanges cases,
      MeetingWords words,
      Clock clock) {
    this.store = store;
    this.replies = replies;
    this.meetings = meetings;
    this.changes = changes;
    this.cases = cases;
    this.words = words;
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
   * Corrects what was recorded of a meeting that was held.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the meeting
   * @param told all of it, as it is right
   * @throws NotFound when there is none whose allegation the caller may see
   */
  Ruling<Changed> correct(
      Caller caller, String action, UUID meeting, String etag, ToldHolding told, String reason) {
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
                .then(_ -> MeetingPolicy.correct(file, told, why)),
        (right, file) -> {
          words.found(file.about(), why, right.minutes(), right.decisions());
          return store.correct(
              file,
              right,
              new Why(
                  file.about().id(),
                  file.version() + 1,
                  CorrectionKind.MEETING_CORRECTED,
                  why,
                  recorded));
        });
  }
}
