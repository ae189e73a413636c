package safeguarding.local.sample.childprotection;

import java.time.LocalDate;
import java.util.List;
import safeguarding.local.sample.Ref;

/**
 * What an enquiry found, child by child.
 *
 * @param reasons why no child needs a conference; empty where one does
 */
record Section47Conclusion(LocalDate concludedOn, List<Finding> findings, String reasons) {
  record Finding(Ref childId, Section47Outcome outcome) {}
}
