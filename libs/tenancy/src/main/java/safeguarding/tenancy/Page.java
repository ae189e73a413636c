package safeguarding.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param <T> a row
 * @param <P> a place in the list's order, which is total
 * @param end where the next page begins; empty when this is the last
 * @param total of all that the filter lets through
 */
public record Page<T, P>(List<T> rows, Optional<P> end, int total) {
  /** Keeps its own copy of the rows. */
  public Page {
    rows = List.copyOf(rows);
  }

  /**
   * The page that was asked for: one row more than it holds shows that there is another one.
   *
   * @param oneMore what was found of up to {@code size + 1} rows
   * @param size most rows of the page
   * @param place of a row
   */
  public static <T, P> Page<T, P> of(List<T> oneMore, int size, Function<T, P> place, int total) {
    if (oneMore.size() <= size) {
      return new Page<>(oneMore, Optional.empty(), total);
    }
    List<T> rows = oneMore.subList(0, size);
    return new Page<>(rows, Optional.of(place.apply(rows.getLast())), total);
  }

  /** The same page with its rows read further. */
  public <S> Page<S, P> map(Function<List<T>, List<S>> read) {
    return new Page<>(read.apply(rows), end, total);
  }
}
