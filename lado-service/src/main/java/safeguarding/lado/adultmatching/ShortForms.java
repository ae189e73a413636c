package safeguarding.lado.adultmatching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Short forms and their full names: Bill and Will are William. A table of our own, {@code
 * short-forms.csv}; a line is a full name and what it is called for short.
 */
final class ShortForms {
  private static final Map<String, Set<String>> FULL_NAMES = read();

  private ShortForms() {}

  /** The full names that the word may be short for, and itself where it is one; may be empty. */
  static Set<String> fullNames(String word) {
    return FULL_NAMES.getOrDefault(word, Set.of());
  }

  /** Whether two words may be forms of one name. */
  static boolean ofOneName(String a, String b) {
    Set<String> full = fullNames(a);
    return !full.isEmpty() && !Collections.disjoint(full, fullNames(b));
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> names = new HashMap<>();
    try (InputStream file = ShortForms.class.getResourceAsStream("short-forms.csv")) {
      if (file == null) {
        throw new IllegalStateException("short-forms.csv is missing from this jar");
      }
      new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .map(line -> List.of(line.split(",", -1)))
          .forEach(line ->
              line.forEach(
                  form -> names.computeIfAbsent(form, _ -> new TreeSet<>()).add(line.getFirst())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
