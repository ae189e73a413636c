package safeguarding.gateway.openapi;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A place in the description; one that is not there is empty.
 *
 * @param value a map, a list, a plain value, or null
 */
record Node(@Nullable Object value) {
  Node at(String name) {
    return new Node(value instanceof Map<?, ?> map ? map.get(name) : null);
  }

  /** What stands there as one line; empty where nothing does. */
  String text(String name) {
    Object found = at(name).value;
    return found == null ? "" : String.valueOf(found).strip();
  }

  boolean isTrue(String name) {
    return Boolean.TRUE.equals(at(name).value);
  }

  boolean isAbsent() {
    return value == null;
  }

  List<Node> items() {
    return value instanceof List<?> list ? list.stream().<Node>map(Node::new).toList() : List.of();
  }

  <T> List<T> fields(BiFunction<String, Node, T> each) {
    return value instanceof Map<?, ?> map
        ? map.entrySet().stream().map(field -> apply(field, each)).toList()
        : List.of();
  }

  /** The first field. */
  Optional<Entry<String, Node>> first() {
    List<Entry<String, Node>> all = fields(Map::entry);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
  }

  private static <T> T apply(Entry<?, ?> field, BiFunction<String, Node, T> each) {
    return each.apply(String.valueOf(field.getKey()), new Node(field.getValue()));
  }
}
