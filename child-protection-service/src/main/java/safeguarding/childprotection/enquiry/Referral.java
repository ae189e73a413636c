package safeguarding.childprotection.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A referral to children's social care, as {@link ReferralRules} lets it through.
 *
 * @param childIds the children referred, in the order told
 */
public record Referral(
    UUID familyId,
    List<UUID> childIds,
    LocalDate receivedOn,
    ReferralSource source,
    String summary) {

  /** Keeps its own copy of the ids. */
  public Referral {
    childIds = List.copyOf(childIds);
  }
}
