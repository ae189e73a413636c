package safeguarding.lado.strand;

import java.time.LocalDate;
import safeguarding.audit.Recorded;

/** Something that happened in a strand. */
public record StrandStep(
    StrandStepKind kind, LocalDate happenedOn, String notes, Recorded recorded) {}
