package safeguarding.lado.allegation;

import java.util.UUID;
import safeguarding.audit.Recorded;

/**
 * That a contact was corrected.
 *
 * @param before the contact as it stood until then
 */
record ContactCorrection(UUID id, String reason, Recorded recorded, Contact before) {}
