package safeguarding.clareview.child;

import java.util.List;
import safeguarding.clareview.care.CareState;
import safeguarding.clareview.care.LegalStatus;

/**
 * Which children a list shows. Empty filters nothing; several values of one are alternatives.
 *
 * @param references exactly as written
 */
public record ChildFilter(
    List<CareState> states, List<LegalStatus> legalStatuses, List<String> references) {
  /** Keeps its own copies of the lists. */
  public ChildFilter {
    states = List.copyOf(states);
    legalStatuses = List.copyOf(legalStatuses);
    references = List.copyOf(references);
  }
}
