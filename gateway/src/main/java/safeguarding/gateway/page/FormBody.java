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

  private static String text(Object value) {
    if (value instanceof List<?> several) {
      return String.join(" ", several.stream().map(String::valueOf).toList());
    }
    return value.toString().replace("\r\n", "\n").strip();
  }
}
