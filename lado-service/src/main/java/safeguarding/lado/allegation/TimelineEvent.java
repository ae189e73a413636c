package safeguarding.lado.allegation;

import java.time.Instant;

/**
 * Something that happened in a case.
 *
 * @param kind {@code contact-received}, {@code threshold-decided} or {@code outcome-recorded}
 * @param happenedAt when it happened; the start of its London day where only the day is known
 * @param timeKnown false where only the day is known
 */
public record TimelineEvent(
    String kind, Instant happenedAt, boolean timeKnown, Recorded recorded) {}
