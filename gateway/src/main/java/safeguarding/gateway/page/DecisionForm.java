package safeguarding.gateway.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.WrittenDate;
import safeguarding.gateway.view.WrittenTime;

/** Checks what stands in the form of a decision, as far as a form can. */
final class DecisionForm {
  private final Map<String, String> values;
  private final Map<String, String> errors = new LinkedHashMap<>();
  private final LocalDate today;

  private DecisionForm(Form form, LocalDate today) {
    this.values = new LinkedHashMap<>(form.values());
    this.today = today;
  }

  static Form threshold(Form form, LocalDate today) {
    DecisionForm check = new DecisionForm(form, today);
    boolean met = !form.chosen("criteria").isEmpty();
    if (met && !form.chosen("consultation-reasons").isEmpty()) {
      check.errors.put(
          "consultation-reasons",
          "Take these away, or the criteria above: the threshold is either met or not");
    }
    check.required("reasons", "Write the reasons for the decision");
    check.required("referral-outcome", "Choose what happens with it");
    check.day("decided-on", "The day decided", "Enter the day it was decided, like 3 6 2019");
    check.time("decided-time");
    return check.done();
  }

  static Form outcome(Form form, LocalDate today) {
    DecisionForm check = new DecisionForm(form, today);
    check.required("outcome", "Choose the outcome");
    check.required("reasons", "Write the reasons for the outcome");
    check.day(
        "concluded-on",
        "The day it was concluded",
        "Enter the day it was concluded, like 3 6 2019");
    return check.done();
  }

  private Form done() {
    return new Form(values, errors);
  }

  private void required(String field, String message) {
    if (value(field).isEmpty()) {
      errors.put(field, message);
    }
  }

  private void day(String field, String name, String missing) {
    switch (WrittenDate.read(value(field), today)) {
      case WrittenDate.Empty() -> errors.put(field, missing);
      case WrittenDate.Day(LocalDate date) -> values.put(field, Moments.day(date));
      case WrittenDate.Unreadable(String why) -> errors.put(field, name + " " + why);
    }
  }

  private void time(String field) {
    WrittenTime.read(value(field))
        .ifPresentOrElse(
            time -> values.put(field, Moments.time(time)),
            () -> errors.put(field, "Enter the time like 2:30pm or 14:30"));
  }

  private String value(String field) {
    return values.getOrDefault(field, "").strip();
  }
}
