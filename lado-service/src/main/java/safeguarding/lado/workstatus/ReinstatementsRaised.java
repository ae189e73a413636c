package safeguarding.lado.workstatus;

import jakarta.inject.Singleton;
import java.util.UUID;
import safeguarding.lado.escalation.NotAgreedReinstatements;

/** Says of a reinstatement that was raised with directors what is not agreed of it. */
@Singleton
final class ReinstatementsRaised implements NotAgreedReinstatements {
  private final WorkStatusStore store;

  ReinstatementsRaised(WorkStatusStore store) {
    this.store = store;
  }

  @Override
  public String reason(UUID allegationId, int number) {
    return ReinstatementPolicy.reason(store.of(allegationId), number);
  }
}
