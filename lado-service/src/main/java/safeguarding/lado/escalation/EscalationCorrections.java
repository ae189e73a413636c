package safeguarding.lado.escalation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.NotFound;
import safeguarding.lado.allegation.CaseChanges;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.lado.correction.CorrectionKind;
import safeguarding.lado.correction.PartVersions.Why;
import safeguarding.lado.escalation.Escalations.Changed;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/**
 * How people put right what was raised with directors and what they did, or take it back. What
 * stood before is kept with the reason, and each is a change of the allegation, as recording it
 * was.
 */
@Singleton
public final class EscalationCorrections {
  private final CaseChanges changes;
  private final EscalationStore escalations;
  private final EscalationCorrectionStore store;
  private final NotAgreedReinstatements reinstatements;
  private final Clock clock;

  EscalationCorrections(
      CaseChanges changes,
      EscalationStore escalations,
      EscalationCorrectionStore store,
      NotAgreedReinstatements reinstatements,
      Clock clock) {
    this.changes = changes;
    this.escalations = escalations;
    this.store = store;
    this.reinstatements = reinstatements;
    this.clock = clock;
  }

  /**
   * Corrects an escalation, or takes it or its answer back.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> correct(
      Caller caller, String action, UUID allegationId, String etag, EscalationCorrection told) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return changes
        .decide(
            caller,
            action,
            allegationId,
            etag,
            kept ->
                changes
                    .mayCorrect(caller, kept.id())
                    .then(_ ->
                        EscalationCorrectionPolicy.correct(
                            kept,
                            escalations.of(kept.id()),
                            told,
                            LondonTime.dateOf(recorded.at()))),
            (corrected, kept) -> write(kept, corrected, told, recorded))
        .map(saved -> new Changed(saved.etag(), Objects.requireNonNull(told.escalationId())));
  }

  private void write(
      CaseHead kept, CorrectedEscalation corrected, EscalationCorrection told, Recorded recorded) {
    Why why =
        new Why(
            kept.id(),
            kept.nextVersion(),
            CorrectionKind.ESCALATION_CORRECTED,
            told.reason(),
            recorded);
    Escalation right = asNow(kept, corrected.after());
    if (right == null) {
      store.withdraw(corrected.before().id(), why);
      changes.found(kept, told.reason());
      return;
    }
    store.correct(right, why);
    Escalation.Answer answer = right.answer();
    changes.found(kept, told.reason(), right.reason(), answer == null ? "" : answer.answer());
  }

  /**
   * What waits for the directors again says what is right of its reinstatement today: that may have
   * been corrected since they answered. Where it has been raised again since, one of the two waits.
   */
  private @Nullable Escalation asNow(CaseHead kept, @Nullable Escalation right) {
    Integer number = right == null ? null : right.reinstatement();
    if (right == null || number == null || !right.follows() || right.answer() != null) {
      return right;
    }
    return escalations.waiting(kept.id(), number).isEmpty()
        ? right.corrected(
            reinstatements.raisedOn(kept.id(), number, right.raisedOn()),
            right.raisedTo(),
            reinstatements.reason(kept.id(), number),
            null)
        : null;
  }
}
