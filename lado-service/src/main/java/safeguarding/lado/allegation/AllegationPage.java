package safeguarding.lado.allegation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A page of a list.
 *
 * @param end where the next page begins; empty when this is the last
 * @param total of all that the filter lets through
 */
public record AllegationPage(List<AllegationSummary> rows, Optional<Place> end, int total) {
  /** Keeps its own copy of the rows. */
  public AllegationPage {
    rows = List.copyOf(rows);
  }

  /** By receipt. */
  public enum Order {
    NEWEST_FIRST,
    OLDEST_FIRST
  }

  /** A place in the order by receipt, which is total. */
  public record Place(Instant receivedAt, UUID id) {}
}
