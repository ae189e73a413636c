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
 * @param note what was written down with it, and the record says nowhere else; empty where nothing
 */
public record TimelineEvent(
    String kind,
    Instant happenedAt,
    boolean timeKnown,
    Recorded recorded,
    @Nullable UUID about,
    String note) {

  /** Something with which nothing more was written down. */
  public TimelineEvent(
      String kind, Instant happenedAt, boolean timeKnown, Recorded recorded, @Nullable UUID about) {
    this(kind, happenedAt, timeKnown, recorded, about, "");
  }
}
