package safeguarding.childprotection.conference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.childprotection.enquiry.Agency;

/**
 * A conference that was held, as {@link HoldingRules} lets it through.
 *
 * @param inquorateReason why the chair went on; empty when quorate
 * @param outOfTime where the booking did not say why; else null
 * @param decisions of every child with something to decide, once
 */
public record Holding(
    LocalDate heldOn,
    String chair,
    List<Agency> agenciesPresent,
    String inquorateReason,
    boolean domesticAbuse,
    @Nullable OutOfTime outOfTime,
    List<ChildDecision> decisions,
    String reasons) {

  /** Keeps its own copies of the lists. */
  public Holding {
    agenciesPresent = List.copyOf(agenciesPresent);
    decisions = List.copyOf(decisions);
  }

  /** Whether social care and at least two other agencies were there. */
  public boolean quorate() {
    return isQuorate(agenciesPresent);
  }

  static boolean isQuorate(List<Agency> present) {
    return present.contains(Agency.SOCIAL_CARE) && present.size() >= 3;
  }
}
