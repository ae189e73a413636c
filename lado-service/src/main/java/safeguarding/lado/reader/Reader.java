package safeguarding.lado.reader;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;

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

  /** Whether they see the case at a moment, as the policy of the table says it too. */
  public boolean sees(Instant at) {
    return ended == null && (until == null || until.isAfter(at));
  }

  /** Whether the case would be lost to those who decide without them. */
  boolean holdsTheCase() {
    return kind == ReaderKind.NAMED && capacity.decides() && ended == null && until == null;
  }
}
