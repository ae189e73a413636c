package safeguarding.lado.allegation;

import java.util.UUID;
import safeguarding.audit.Recorded;

/**
 * That a threshold decision was corrected or taken back.
 *
 * @param before the decision as it stood until then
 * @param beforeRecorded who had recorded that
 * @param takenBack whether nothing stood in its place
 */
record ThresholdCorrection(
    UUID id,
    String reason,
    Recorded recorded,
    ThresholdDecision before,
    Recorded beforeRecorded,
    boolean takenBack) {}
