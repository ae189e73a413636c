package safeguarding.lado.workstatus;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.lado.correction.PartCorrection;
import safeguarding.lado.escalation.NotAgreedReinstatements;

/** Says of a reinstatement that was raised with directors what is not agreed of it. */
@Singleton
final class ReinstatementsRaised implements NotAgreedReinstatements {
  private final WorkStatusStore store;
  private final WorkStatusCorrectionStore corrections;

  ReinstatementsRaised(WorkStatusStore store, WorkStatusCorrectionStore corrections) {
    this.store = store;
    this.corrections = corrections;
  }

  @Override
  public String reason(UUID allegationId, int number) {
    return ReinstatementPolicy.reason(store.of(allegationId), number);
  }

  @Override
  public LocalDate raisedOn(UUID allegationId, int number, LocalDate raisedOn) {
    boolean wasKnownThen =
        corrections.of(allegationId).stream()
            .map(PartCorrection::before)
            .anyMatch(before -> before.number() == number && before.known().equals(raisedOn));
    if (!wasKnownThen) {
      return raisedOn;
    }
    return store.of(allegationId).stream()
        .filter(entry -> entry.number() == number)
        .map(KeptWorkStatus::known)
        .findFirst()
        .orElse(raisedOn);
  }
}
