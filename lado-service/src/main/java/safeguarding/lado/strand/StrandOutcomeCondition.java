package safeguarding.lado.strand;

import jakarta.inject.Singleton;
import java.util.Optional;
import safeguarding.lado.allegation.AllegationRecord;
import safeguarding.lado.allegation.EnquiryOutcome;
import safeguarding.lado.allegation.OutcomeCondition;
import safeguarding.rulings.Refusal;

/** Holds every outcome against {@link ClosedStrandsPolicy}. */
@Singleton
final class StrandOutcomeCondition implements OutcomeCondition {
  private final StrandStore store;

  StrandOutcomeCondition(StrandStore store) {
    this.store = store;
  }

  @Override
  public Optional<Refusal> objection(AllegationRecord kept, EnquiryOutcome outcome) {
    return ClosedStrandsPolicy.objection(
        store.of(kept.allegation().id()), outcome.concludedOn(), outcome.outcome());
  }
}
