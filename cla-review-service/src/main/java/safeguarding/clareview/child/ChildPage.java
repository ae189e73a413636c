package safeguarding.clareview.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A page of a list.
 *
 * @param end where the next page begins; empty when this is the last
 * @param total of all that the filter lets through
 */
public record ChildPage(List<ChildSummary> rows, Optional<Place> end, int total) {
  /** Keeps its own copy of the rows. */
  public ChildPage {
    rows = List.copyOf(rows);
  }

  /** By the day that care, or the order, began. */
  public enum Order {
    NEWEST_FIRST,
    OLDEST_FIRST
  }

  /** A place in the order, which is total. */
  public record Place(LocalDate since, UUID id) {}
}
