package safeguarding.gateway.page;

import java.util.LinkedHashMap;
import java.util.Map;
import safeguarding.gateway.page.Asking.Several;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Question;

/** One group of questions more, or one fewer, with everything else that was typed as it is. */
final class OtherGroups {
  private OtherGroups() {}

  /**
   * The form after a button was pressed.
   *
   * @param action {@code add}, or {@code remove-2}
   */
  static Form changed(Form form, Several several, String action) {
    int count = QuestionForms.count(form, several.most());
    Map<String, String> values = new LinkedHashMap<>(form.values());
    values.remove("action");
    if (action.equals("add")) {
      values.put("count", String.valueOf(Math.min(count + 1, several.most())));
    } else if (action.matches("remove-\\d{1,3}") && count > 1) {
      int removed = Integer.parseInt(action.substring("remove-".length()));
      values = without(values, Question.nameOf(several.list()) + "-", removed - 1);
      values.put("count", String.valueOf(count - 1));
    }
    return Form.of(values);
  }

  /** Those after the one that goes move up. */
  private static Map<String, String> without(
      Map<String, String> values, String prefix, int removed) {
    Map<String, String> left = new LinkedHashMap<>();
    values.forEach((name, value) -> {
      int index = index(name, prefix);
      if (index < removed) {
        left.put(name, value);
      } else if (index > removed) {
        String rest = name.substring(prefix.length() + String.valueOf(index).length());
        left.put(prefix + (index - 1) + rest, value);
      }
    });
    return left;
  }

  private static int index(String name, String prefix) {
    if (!name.startsWith(prefix)) {
      return -1;
    }
    String rest = name.substring(prefix.length());
    return rest.matches("\\d{1,3}-.+") ? Integer.parseInt(rest.split("-", 2)[0]) : -1;
  }
}
