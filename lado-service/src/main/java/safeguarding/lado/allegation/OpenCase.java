package safeguarding.lado.allegation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case that waits for its next step, with what its clocks ask of it and no more: a work list
 * looks at every one of them.
 *
 * @param receivedOn in London
 * @param enquiry whether it waits for the outcome of an enquiry; else for its threshold
 */
public record OpenCase(UUID id, LocalDate receivedOn, boolean enquiry) {}
