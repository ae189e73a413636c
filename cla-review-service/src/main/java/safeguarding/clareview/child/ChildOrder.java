package safeguarding.clareview.child;

import java.time.LocalDate;
import java.util.UUID;

/** In which order a list of children stands: by the day that care, or the order, began. */
public enum ChildOrder {
  NEWEST_FIRST,
  OLDEST_FIRST;

  /** A place in the order, which is total. */
  public record Place(LocalDate since, UUID id) {}
}
