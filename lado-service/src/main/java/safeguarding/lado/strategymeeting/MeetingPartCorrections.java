package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.NotFound;
import safeguarding.lado.allegation.CaseChanges;
import safeguarding.lado.correction.CorrectionKind;
import safeguarding.lado.strategymeeting.MeetingChanges.Changed;
import safeguarding.outbox.Outbox;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * What people put right of an action, or of minutes that went out, or take back. Each is a change
 * of the meeting, as recording it was, and sends no mail.
 */
@Singleton
public final class MeetingPartCorrections {
  private final AuthorityTransactions transactions;
  private final MeetingActionStore actions;
  private final CirculationStore circulations;
  private final MeetingChanges changes;
  private final CaseChanges cases;
  private final MeetingWords words;
  private final Outbox outbox;
  private final Clock clock;

  MeetingPartCorrections(
      AuthorityTransactions transactions,
      MeetingActionStore actions,
      CirculationStore circulations,
      MeetingChanges changes,
      CaseChanges cases,
      MeetingWords words,
      Outbox outbox,
      Clock clock) {
    this.transactions = transactions;
    this.actions = actions;
    this.circulations = circulations;
    this.changes = changes;
    this.cases = cases;
    this.words = words;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Corrects an action, or takes it back.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of its meeting
   * @throws NotFound when there is none whose allegation the caller may see
   */
  Ruling<Changed> action(Caller caller, String action, String etag, ActionCorrection told) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return transactions.write(
        caller.authority(),
        () -> {
          UUID meeting = actions.ofAction(told.actionId()).orElseThrow(NotFound::new);
          return changes.change(
              caller,
              action,
              meeting,
              etag,
              file ->
                  cases
                      .mayCorrect(caller, file.about().id())
                      .then(
                          _ -> MeetingCorrectionPolicy.action(file, told, LondonTime.today(clock))),
              (right, file) -> save(right, told, file, recorded));
        });
  }

  private boolean save(Action right, ActionCorrection told, MeetingFile file, Recorded recorded) {
    words.found(file.about(), told.reason(), right.what());
    return told.withdrawn()
        ? actions.withdraw(
            file, right, file.why(CorrectionKind.MEETING_ACTION_WITHDRAWN, told.reason(), recorded))
        : actions.correct(
            file,
            right,
            file.why(CorrectionKind.MEETING_ACTION_CORRECTED, told.reason(), recorded));
  }

  /**
   * Corrects when minutes went out and to whom, or takes that back: then they are to go out.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the meeting
   * @throws NotFound when there is none whose allegation the caller may see
   */
  Ruling<Changed> circulation(
      Caller caller, String action, UUID meeting, String etag, CirculationCorrection told) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return changes.change(
        caller,
        action,
        meeting,
        etag,
        file ->
            cases
                .mayCorrect(caller, file.about().id())
                .then(
                    _ -> MeetingCorrectionPolicy.circulation(file, told, LondonTime.today(clock))),
        (right, file) -> {
          words.found(file.about(), told.reason());
          if (told.withdrawn()) {
            // The notice that they are on their way: no others went out since.
            outbox.giveUp(
                new RecordReference(Meetings.RECORD_KIND, meeting), right.recorded().at());
          }
          return told.withdrawn()
              ? circulations.withdraw(
                  file,
                  right,
                  file.why(CorrectionKind.CIRCULATION_WITHDRAWN, told.reason(), recorded))
              : circulations.correct(
                  file,
                  right,
                  file.why(CorrectionKind.CIRCULATION_CORRECTED, told.reason(), recorded));
        });
  }
}
