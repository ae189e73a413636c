package safeguarding.lado.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is counted of one financial year.
 *
 * @param counts by table, then by key of its row; what is absent was not counted
 * @param medianDays from contact to outcome; empty where nothing was concluded
 */
record YearCount(Map<String, Map<String, Integer>> counts, Optional<BigDecimal> medianDays) {
  /** Keeps its own copy of the counts. */
  YearCount {
    counts = Map.copyOf(counts);
  }

  /** The same, of so many contacts in all. */
  YearCount receiving(int contacts) {
    Map<String, Map<String, Integer>> all = new HashMap<>(counts);
    all.put("contacts", Map.of("all", contacts));
    return new YearCount(all, medianDays);
  }

  Set<String> keys(String table) {
    return counts.getOrDefault(table, Map.of()).keySet();
  }

  int of(String table, String key) {
    return counts.getOrDefault(table, Map.of()).getOrDefault(key, 0);
  }
}
