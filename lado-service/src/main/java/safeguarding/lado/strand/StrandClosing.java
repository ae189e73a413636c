package safeguarding.lado.strand;

import java.time.LocalDate;
import safeguarding.audit.Recorded;

/** How a strand ended. */
public record StrandClosing(
    LocalDate closedOn, StrandResult result, String notes, Recorded recorded) {}
