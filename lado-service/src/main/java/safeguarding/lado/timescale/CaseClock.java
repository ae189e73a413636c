package safeguarding.lado.timescale;

import safeguarding.calendar.Deadline;
import safeguarding.calendar.Timescale;

/** A clock on a case, with the version of the rule that it follows. */
public record CaseClock(Timescale rule, Deadline deadline) {}
