package safeguarding.childprotection.enquiry;

import java.time.LocalDate;
import java.util.List;

/**
 * The outcome of an enquiry under section 47, as {@link ConclusionRules} lets it through.
 *
 * @param findings of every child of the enquiry, once
 * @param reasons why no child needs a conference; may be empty when one does
 */
public record Section47Conclusion(
    LocalDate concludedOn, List<ChildFinding> findings, String reasons) {

  /** Keeps its own copy of the findings. */
  public Section47Conclusion {
    findings = List.copyOf(findings);
  }
}
