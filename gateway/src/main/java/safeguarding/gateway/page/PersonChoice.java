package safeguarding.gateway.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safeguarding.gateway.view.Form;

/** Whom of the people on record a contact is about, as chosen while it is written. */
final class PersonChoice {
  /** Holds the id of the person whom it is about; empty where nobody is chosen. */
  static final String SAME = "adult-same";

  /** Holds the ids of those who were set aside, with spaces between them. */
  static final String NOT_SAME = "adult-not-same";

  /** Whom one contact may set aside. */
  private static final int MOST = 20;

  private static final Pattern ACTION = Pattern.compile("(same|not-same|undo)-([0-9a-fA-F-]{36})");

  private PersonChoice() {}

  /** Whether a button that was pressed chooses. */
  static boolean isOne(String action) {
    Matcher choice = ACTION.matcher(action);
    return choice.matches() && Ids.isUuid(choice.group(2));
  }

  /** The values with what the button says. */
  static Map<String, String> changed(Map<String, String> values, String action) {
    Matcher choice = ACTION.matcher(action);
    if (!choice.matches()) {
      return values;
    }
    String person = choice.group(2);
    Form form = Form.of(values);
    List<String> notSame = new ArrayList<>(notSame(form));
    notSame.remove(person);
    String same = same(form).equals(person) ? "" : same(form);
    switch (choice.group(1)) {
      case "same" -> same = person;
      case "not-same" -> notSame.add(person);
      default -> {}
    }
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.put(SAME, same);
    changed.put(NOT_SAME, String.join(" ", notSame.subList(0, Math.min(notSame.size(), MOST))));
    return changed;
  }

  /** The id of the person whom it is about; empty where nobody is chosen. */
  static String same(Form form) {
    String id = form.value(SAME);
    return Ids.isUuid(id) ? id : "";
  }

  /** The ids of those who were set aside. */
  static List<String> notSame(Form form) {
    return form.chosen(NOT_SAME).stream().filter(Ids::isUuid).distinct().limit(MOST).toList();
  }
}
