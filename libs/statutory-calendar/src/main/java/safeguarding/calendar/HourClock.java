package safeguarding.calendar;

/**
 * A clock on a case that counts hours, with the version of the rule that it follows.
 *
 * @param rule the version in force on the day the clock started
 * @param deadline when it started, is due and was met
 */
public record HourClock(Timescale rule, HourDeadline deadline) {}
