package safeguarding.calendar;

/**
 * A clock on a case, with the version of the rule that it follows.
 *
 * @param rule the version in force on the day the clock started
 * @param deadline when it started, is due and was met
 */
public record RuleClock(Timescale rule, Deadline deadline) {}
