package safeguarding.lado.strand;

import java.time.LocalDate;
import safeguarding.audit.Recorded;

/**
 * Something that happened in a strand.
 *
 * @param number tells it apart from the strand's other steps
 */
public record StrandStep(
    int number, StrandStepKind kind, LocalDate happenedOn, String notes, Recorded recorded) {}
