package safeguarding.lado.allegation;

import java.util.Optional;
import java.util.UUID;
import safeguarding.rulings.Refusal;

/**
 * What a case has only because it is enquired, as a feature of its own knows it: its strands, its
 * strategy meetings.
 */
public interface EnquiryPart {

  /**
   * Why this cannot become a case without an enquiry; empty where the feature has nothing of one.
   * Runs in the transaction that corrects the threshold decision or takes it back.
   */
  Optional<Refusal> objection(UUID allegationId);
}
