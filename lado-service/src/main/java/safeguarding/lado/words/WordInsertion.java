package safeguarding.lado.words;

import java.util.List;

/**
 * A statement that keeps words, to stand in a WITH before another.
 *
 * @param sql without a semicolon
 * @param values in the order of its places
 */
public record WordInsertion(String sql, List<Object> values) {
  /** Keeps its own copy of the values. */
  public WordInsertion {
    values = List.copyOf(values);
  }
}
