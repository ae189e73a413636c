package safeguarding.gateway.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser sent, as a form's values: several ticks of one field are joined by a space. */
final class FormBody {
  private FormBody() {}

  static Map<String, String> read(@Nullable Map<String, Object> body) {
    Map<String, String> values = new LinkedHashMap<>();
    if (body != null) {
      body.forEach((field, value) -> {
        if (!field.equals("_csrf") && value != null) {
          values.put(field, text(value));
        }
      });
    }
    return values;
  }

  /** The answers, one of them with the blanks around it: there a tab is an empty first column. */
  static Map<String, String> keepingBlanks(Map<String, Object> body, String field) {
    Map<String, String> values = read(body);
    values.computeIfPresent(field, (_, _) -> lines(String.valueOf(body.get(field))));
    return values;
  }

  private static String text(Object value) {
    if (value instanceof List<?> several) {
      return String.join(" ", several.stream().map(String::valueOf).toList());
    }
    return lines(value.toString()).strip();
  }

  private static String lines(String value) {
    return value.replace("\r\n", "\n");
  }
}
