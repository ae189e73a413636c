package safeguarding.grpcedge.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.rulings.Keyed;

/**
 * One row of a breakdown.
 *
 * @param key stable: {@code residential-care-children}
 * @param title in plain words
 * @param numerator never null
 * @param denominator null for a plain count
 */
public record BreakdownCount(
    String key, String title, BigDecimal numerator, @Nullable BigDecimal denominator) {

  /**
   * The rows of a plain count, in the order of its list.
   *
   * @param counts by key; what is absent was not counted and has no row
   */
  public static <E extends Keyed> List<BreakdownCount> of(
      E[] list, Function<? super E, String> title, Map<String, Long> counts) {
    List<BreakdownCount> rows = new ArrayList<>();
    for (E value : list) {
      Long count = counts.get(value.key());
      if (count != null) {
        rows.add(
            new BreakdownCount(value.key(), title.apply(value), BigDecimal.valueOf(count), null));
      }
    }
    return List.copyOf(rows);
  }
}
