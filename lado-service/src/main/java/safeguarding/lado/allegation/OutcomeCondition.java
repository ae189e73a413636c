package safeguarding.lado.allegation;

import java.util.Optional;
import safeguarding.rulings.Refusal;

/**
 * What must be so before an enquiry may have its outcome, as a feature of its own knows it: no
 * strand is open, whoever decides is independent.
 */
public interface OutcomeCondition {

  /**
   * Why the outcome may not be recorded; empty where nothing stands against it. Runs in the
   * transaction that records it.
   */
  Optional<Refusal> objection(AllegationRecord kept, EnquiryOutcome outcome);
}
