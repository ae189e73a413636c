package safeguarding.gateway.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.WrittenBirthDate;
import safeguarding.gateway.view.WrittenDate;
import safeguarding.gateway.view.WrittenTime;

/**
 * Checks what stands in the pages of a contact, as far as a form can: what is missing, and what
 * cannot be read. The rules about contacts are the service's. A day that can be read is kept as '22
 * November 2018', so that 'today' means the day it was written.
 */
final class ContactForm {
  /** How many children one contact may name on the page. */
  static final int MOST_CHILDREN = 30;

  /** How many other names one adult may have on the page. */
  static final int MOST_OTHER_NAMES = 20;

  private static final String ADD_CHILD = "add-child";

  private final Map<String, String> values;
  private final Map<String, String> errors = new LinkedHashMap<>();
  private final LocalDate today;

  private ContactForm(Form form, LocalDate today) {
    this.values = new LinkedHashMap<>(form.values());
    this.today = today;
  }

  /** The form of one page, with what is wrong on it. */
  static Form checked(Form form, ContactStep step, LocalDate today) {
    ContactForm check = new ContactForm(form, today);
    check.step(step);
    return new Form(check.values, check.errors);
  }

  /** The form with what is wrong on any page. */
  static Form checkedWhole(Form form, LocalDate today) {
    ContactForm check = new ContactForm(form, today);
    for (ContactStep step : ContactStep.values()) {
      check.step(step);
    }
    return new Form(check.values, check.errors);
  }

  /** The form of one page of a correction, with what is wrong on it. */
  static Form checkedCorrection(Form form, ContactStep step, LocalDate today) {
    ContactForm check = new ContactForm(form, today);
    check.step(step);
    check.required(CorrectionGrpc.REASON, "Write why it is corrected");
    return new Form(check.values, check.errors);
  }

  /** Whether a button that was pressed adds a child or takes one away. */
  static boolean changesChildren(String action) {
    return action.equals(ADD_CHILD) || action.startsWith("remove-");
  }

  /** The values with one more child, or one fewer, as the button says. */
  static Map<String, String> withOtherChildren(Map<String, String> values, String action) {
    int count = children(Form.of(values));
    if (action.matches("remove-\\d{1,3}")) {
      return withoutChild(values, Integer.parseInt(action.substring("remove-".length())), count);
    }
    Map<String, String> changed = new LinkedHashMap<>(values);
    if (action.equals(ADD_CHILD)) {
      changed.put("child-count", String.valueOf(Math.min(count + 1, MOST_CHILDREN)));
    }
    return changed;
  }

  /** How many children the third page shows: one at least. */
  static int children(Form form) {
    String count = form.value("child-count");
    int written = count.matches("\\d{1,3}") ? Integer.parseInt(count) : 1;
    return Math.clamp(written, 1, MOST_CHILDREN);
  }

  /** The values without one child; those after it move up. */
  static Map<String, String> withoutChild(Map<String, String> values, int removed, int count) {
    Map<String, String> left = new LinkedHashMap<>();
    values.forEach((field, value) -> {
      int child = childOf(field);
      if (child == 0 || child < removed) {
        left.put(field, value);
      } else if (child > removed) {
        left.put(field.replaceFirst("\\d+", String.valueOf(child - 1)), value);
      }
    });
    left.put("child-count", String.valueOf(Math.max(1, count - 1)));
    return left;
  }

  private static int childOf(String field) {
    return field.matches("child-\\d{1,3}-.+") ? Integer.parseInt(field.split("-", 3)[1]) : 0;
  }

  private void step(ContactStep step) {
    switch (step) {
      case CALL -> call();
      case ADULT -> adult();
      case CHILDREN -> childrenAndSafety();
    }
  }

  private void call() {
    required("received-on", "Enter the day it reached you, like 3 6 2019 or today");
    day("received-on", "The day it reached you");
    required("received-time", "Enter the time it reached you, like 2:30pm");
    time("received-time", "Enter the time like 2:30pm or 14:30");
    required("received-by", "Choose how it reached you");
    required("source-role", "Choose who told you");
    required("primary-concern", "Choose the main concern");
    required("summary", "Write what happened");
    day("alleged-on", "The day it happened");
    day("alleged-until", "The last day on which it happened");
    day("employer-knew-on", "The day the employer first knew");
    required("historical", "Say whether it is historical");
  }

  private void adult() {
    if (value("adult-family-name").isEmpty()
        && value("adult-given-names").isEmpty()
        && value("adult-setting").isEmpty()) {
      errors.put("adult-family-name", "Enter a name or, when nobody knows it, the setting");
    }
    if (ContactContract.names(value("adult-other-names")).size() > MOST_OTHER_NAMES) {
      errors.put("adult-other-names", "Enter 20 other names or fewer");
    }
    birthDate("adult-date-of-birth");
    required("adult-role", "Choose where they work with children");
  }

  private void childrenAndSafety() {
    required("children-safe", "Say whether the children are safe now");
    if (value("children-safe").equals("no") && value("safety-action").isEmpty()) {
      errors.put("safety-action", "Write what happens now to make the children safe");
    }
    for (int child = 1; child <= children(Form.of(values)); child++) {
      String prefix = "child-" + child + "-";
      day(prefix + "date-of-birth", "Date of birth of child " + child);
      String age = value(prefix + "age");
      if (!age.isEmpty() && !age.matches("\\d{1,2}")) {
        errors.put(prefix + "age", "Enter the age of child " + child + " in years, like 12");
      } else if (!age.isEmpty() && !value(prefix + "date-of-birth").isEmpty()) {
        errors.putIfAbsent(
            prefix + "age", "Enter the date of birth or the age of child " + child + ", not both");
      }
    }
  }

  private void required(String field, String message) {
    if (value(field).isEmpty()) {
      errors.put(field, message);
    }
  }

  private void day(String field, String name) {
    switch (WrittenDate.read(value(field), today)) {
      case WrittenDate.Empty() -> {}
      case WrittenDate.Day(LocalDate date) -> values.put(field, Moments.day(date));
      case WrittenDate.Unreadable(String why) -> errors.put(field, name + " " + why);
    }
  }

  private void birthDate(String field) {
    switch (WrittenBirthDate.read(value(field), today)) {
      case WrittenBirthDate.Empty() -> {}
      case WrittenBirthDate.Known known -> values.put(field, known.words());
      case WrittenBirthDate.Unreadable(String why) -> errors.put(field, "Date of birth " + why);
    }
  }

  private void time(String field, String message) {
    if (!value(field).isEmpty()) {
      WrittenTime.read(value(field))
          .ifPresentOrElse(
              time -> values.put(field, Moments.time(time)), () -> errors.put(field, message));
    }
  }

  private String value(String field) {
    return values.getOrDefault(field, "").strip();
  }
}
