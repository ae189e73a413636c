package safeguarding.clareview.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A page of the list, newest first.
 *
 * @param end where the next page begins; empty when this is the last
 * @param total of all that the filter lets through
 */
public record AlertPage(List<AlertView> rows, Optional<Place> end, int total) {
  /** Keeps its own copy of the rows. */
  public AlertPage {
    rows = List.copyOf(rows);
  }

  /** A place in the order, which is total. */
  public record Place(LocalDate raisedOn, UUID id) {}
}
