package safeguarding.lado.allegation;

import java.time.Instant;
import java.util.UUID;

/** In which order a list of allegations stands: by receipt. */
public enum AllegationOrder {
  NEWEST_FIRST,
  OLDEST_FIRST;

  /** A place in the order by receipt, which is total. */
  public record Place(Instant receivedAt, UUID id) {}
}
