package safeguarding.gateway.openapi;

import java.util.List;
import java.util.stream.Collectors;

/** An example as JSON that people read: two spaces a level, a list of plain values on one line. */
final class JsonText {
  private JsonText() {}

  static String of(Node node) {
    return of(node, "");
  }

  private static String of(Node node, String indent) {
    List<String> fields =
        node.fields((name, field) -> quoted(name) + ": " + of(field, indent + "  "));
    if (!fields.isEmpty()) {
      return block("{", fields, "}", indent);
    }
    List<Node> items = node.items();
    if (items.stream().anyMatch(item -> item.first().isPresent())) {
      return block("[", items.stream().map(item -> of(item, indent + "  ")).toList(), "]", indent);
    }
    return node.value() instanceof List<?>
        ? items.stream().map(item -> of(item, indent)).collect(Collectors.joining(", ", "[", "]"))
        : plain(node);
  }

  private static String block(String open, List<String> parts, String close, String indent) {
    return parts.stream()
        .map(part -> indent + "  " + part)
        .collect(Collectors.joining(",\n", open + "\n", "\n" + indent + close));
  }

  private static String plain(Node node) {
    return node.value() instanceof String text ? quoted(text) : String.valueOf(node.value());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
