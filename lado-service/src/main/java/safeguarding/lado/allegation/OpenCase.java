package safeguarding.lado.allegation;

import java.util.UUID;
import safeguarding.lado.timescale.CaseEvents;

/**
 * A case that waits for its next step, with what its clocks ask of it and no more: a work list
 * looks at every one of them.
 *
 * @param events without when the employer knew: that clock was met by the contact itself
 */
public record OpenCase(UUID id, CaseEvents events) {}
