package safeguarding.childprotection.family;

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
public record FamilyPage(List<FamilyRecord> rows, Optional<Place> end, int total) {
  /** Keeps its own copy of the rows. */
  public FamilyPage {
    rows = List.copyOf(rows);
  }

  /** By the latest referral. */
  public enum Order {
    NEWEST_FIRST,
    OLDEST_FIRST
  }

  /** A place in the order by the latest referral, which is total. */
  public record Place(LocalDate lastReferredOn, UUID id) {}
}
