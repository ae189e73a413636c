package safeguarding.lado.reader;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;

/**
 * Somebody who sees a case by name, or did.
 *
 * @param subject whom the identity provider knows them as
 * @param homeAuthority where an invited person comes from, as told; empty else
 * @param until the first moment at which they no longer see it; null until somebody removes them
 * @param recorded who named them, and when
 * @param ended who removed them, and when; null while nobody has
 * @param acknowledged of an emergency access: who has looked at it; null while nobody has
 */
public record Reader(
    UUID id,
    ReaderKind kind,
    ReaderCapacity capacity,
    String subject,
    String name,
    String homeAuthority,
    String reason,
    @Nullable Instant until,
    Recorded recorded,
    @Nullable Recorded ended,
    @Nullable Recorded acknowledged) {

  /**
   * Whom somebody has just named or invited; who is invited decides, whatever capacity was told.
   */
  static Reader told(ReaderKind kind, ReaderTold told, Recorded recorded) {
    return new Reader(
        UUID.randomUUID(),
        kind,
        kind == ReaderKind.DECISION_MAKER
            ? ReaderCapacity.INDEPENDENT_DECISION_MAKER
            : Objects.requireNonNull(told.capacity()),
        told.subject(),
        told.name(),
        told.homeAuthority(),
        told.reason(),
        told.lastDay() == null ? null : LondonTime.startOf(told.lastDay().plusDays(1)),
        recorded,
        null,
        null);
  }

  /** Whether they see the case at a moment, as the policy of the table says it too. */
  public boolean sees(Instant at) {
    return ended == null && (until == null || until.isAfter(at));
  }

  /** Whether the case would be lost to those who decide without them. */
  boolean holdsTheCase() {
    return kind == ReaderKind.NAMED && capacity.decides() && ended == null && until == null;
  }
}
