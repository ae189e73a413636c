package safeguarding.lado.allegation;

import java.util.List;
import java.util.UUID;
import safeguarding.audit.Recorded;

/**
 * That an outcome was corrected or taken back.
 *
 * @param before the outcome as it stood until then
 * @param findings what it consisted of, in the order told
 * @param beforeRecorded who had recorded that
 * @param takenBack whether nothing stood in its place
 */
record OutcomeCorrection(
    UUID id,
    String reason,
    Recorded recorded,
    EnquiryOutcome before,
    List<Finding> findings,
    Recorded beforeRecorded,
    boolean takenBack) {
  OutcomeCorrection {
    findings = List.copyOf(findings);
  }
}
