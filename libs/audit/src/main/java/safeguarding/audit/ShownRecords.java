package safeguarding.audit;

import java.util.List;
import java.util.UUID;

/**
 * The records that a list, a search or a work list showed.
 *
 * @param kind the domain's word for such records: {@code allegation}; never empty
 * @param ids the records' own ids, in the order shown; empty when there were none to show
 * @param withNames whether the list showed names
 */
public record ShownRecords(String kind, List<UUID> ids, boolean withNames) {
  /** Takes its own copy of the ids. */
  public ShownRecords {
    ids = List.copyOf(ids);
  }
}
