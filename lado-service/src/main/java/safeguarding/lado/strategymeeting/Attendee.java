package safeguarding.lado.strategymeeting;

import org.jspecify.annotations.Nullable;

/**
 * Somebody at a meeting that was held.
 *
 * @param attendance null only as told: what is kept has one
 */
public record Attendee(Person person, @Nullable Attendance attendance) {}
