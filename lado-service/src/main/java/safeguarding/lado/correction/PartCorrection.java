package safeguarding.lado.correction;

import java.util.UUID;
import safeguarding.audit.Recorded;

/**
 * That a part of a case was corrected.
 *
 * @param kind what was done, as the timeline calls it: {@code strand-corrected}
 * @param before all of the part as it stood until then
 */
public record PartCorrection<T>(
    UUID id, CorrectionKind kind, String reason, Recorded recorded, T before) {}
