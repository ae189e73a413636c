package safeguarding.gateway.page;

import java.time.LocalDate;
import java.util.Optional;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.WrittenDate;

/**
 * What is asked for of a list.
 *
 * @param filter what is chosen, and what is wrong with it
 * @param turned whether the order is not the usual one
 * @param pageSize how many rows
 * @param pageToken of the page; empty for the first
 * @param today for days as people write them
 */
record ListWanted(Form filter, boolean turned, int pageSize, String pageToken, LocalDate today) {

  /** The day that is written in a filter; empty where none is, or none that can be read. */
  Optional<LocalDate> day(String name) {
    return WrittenDate.read(filter.value(name), today) instanceof WrittenDate.Day(LocalDate day)
        ? Optional.of(day)
        : Optional.empty();
  }

  /** The same, another page of it. */
  ListWanted page(int size, String token) {
    return new ListWanted(filter, turned, size, token, today);
  }
}
