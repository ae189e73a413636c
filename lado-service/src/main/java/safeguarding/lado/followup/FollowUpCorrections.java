package safeguarding.lado.followup;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges.Saved;
import safeguarding.lado.allegation.CaseChanges;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.lado.correction.CorrectionKind;
import safeguarding.lado.correction.PartVersions.Why;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/**
 * How people put right what is on record of the follow-up, or take it back. What stood before is
 * kept with the reason, and each is a change of the allegation, as recording it was.
 */
@Singleton
public final class FollowUpCorrections {
  private final CaseChanges changes;
  private final FollowUpStore followUps;
  private final FollowUpCorrectionStore store;
  private final Clock clock;

  FollowUpCorrections(
      CaseChanges changes, FollowUpStore followUps, FollowUpCorrectionStore store, Clock clock) {
    this.changes = changes;
    this.followUps = followUps;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Corrects an entry, or takes it back.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @return the etag of the allegation
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<String> correct(
      Caller caller, String action, UUID allegationId, String etag, FollowUpCorrection told) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return changes
        .change(
            caller,
            action,
            allegationId,
            etag,
            kept -> judge(caller, kept, told, recorded),
            (right, kept) -> {
              store.correct(right, why(kept, right, recorded));
              changes.found(kept, right.reason(), right.withdrawn() ? "" : right.followUp().what());
            })
        .map(Saved::etag);
  }

  private Ruling<FollowUpCorrection> judge(
      Caller caller, CaseHead kept, FollowUpCorrection told, Recorded recorded) {
    List<KeptFollowUp> known = followUps.of(kept.id());
    Ruling<UUID> may =
        FollowUpCorrectionPolicy.isDecision(known, told)
            ? changes.mayDecide(caller, kept.id())
            : Ruling.granted(kept.id());
    return changes
        .mayCorrect(caller, kept.id())
        .then(_ -> may)
        .then(_ ->
            FollowUpCorrectionPolicy.correct(kept, known, told, LondonTime.dateOf(recorded.at())));
  }

  private static Why why(CaseHead kept, FollowUpCorrection right, Recorded recorded) {
    CorrectionKind kind =
        right.withdrawn() ? CorrectionKind.FOLLOW_UP_WITHDRAWN : CorrectionKind.FOLLOW_UP_CORRECTED;
    return new Why(kept.id(), kept.nextVersion(), kind, right.reason(), recorded);
  }
}
