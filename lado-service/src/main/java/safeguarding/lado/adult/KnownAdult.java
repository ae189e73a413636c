package safeguarding.lado.adult;

import java.util.List;
import java.util.UUID;

/**
 * An adult with everything known of them.
 *
 * @param allegations newest first, at least one
 */
public record KnownAdult(UUID id, List<AdultAllegation> allegations) {
  /** Keeps its own copy of the list. */
  public KnownAdult {
    allegations = List.copyOf(allegations);
  }
}
