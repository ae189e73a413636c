package safeguarding.childprotection.timescale;

import java.time.LocalDate;

/** A rule, and the day on which its clock started. */
public record Running(String ruleId, LocalDate startedOn) {}
