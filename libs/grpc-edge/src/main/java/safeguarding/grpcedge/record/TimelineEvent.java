package safeguarding.grpcedge.record;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;

/**
 * Something that happened in a case.
 *
 * @param kind in lower case with hyphens: {@code threshold-decided}
 * @param happenedAt when it happened; the start of its London day where only the day is known
 * @param timeKnown false where only the day is known
 * @param recorded when and by whom it was written down here
 * @param about the part of the record that it happened to; null for the record itself
 */
public record TimelineEvent(
    String kind, Instant happenedAt, boolean timeKnown, Recorded recorded, @Nullable UUID about) {}
