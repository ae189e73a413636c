package safeguarding.gateway.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /** Adds every tick of the form's fields. */
  Query with(Form form) {
    for (Map.Entry<String, String> field : new java.util.TreeMap<>(form.values()).entrySet()) {
      boolean written = field.getKey().startsWith("received");
      List<String> values = written ? List.of(field.getValue()) : form.chosen(field.getKey());
      values.forEach(value -> with(field.getKey(), value));
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
