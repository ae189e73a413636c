package safeguarding.gateway.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import safeguarding.gateway.view.Form;

/** Addresses with what is asked for. */
final class Query {
  private final List<String> parts = new ArrayList<>();

  /** Adds a parameter; an empty one is left out. */
  Query with(String name, String value) {
    if (!value.isEmpty()) {
      parts.add(encoded(name) + "=" + encoded(value));
    }
    return this;
  }

  /**
   * Adds every tick of the form's fields.
   *
   * @param written the fields in which something is written: spaces belong to it
   */
  Query with(Form form, List<String> written) {
    for (Map.Entry<String, String> field : new TreeMap<>(form.values()).entrySet()) {
      String name = field.getKey();
      List<String> values = written.contains(name) ? List.of(field.getValue()) : form.chosen(name);
      values.forEach(value -> with(name, value));
    }
    return this;
  }

  /** The address. */
  String after(String path) {
    return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
