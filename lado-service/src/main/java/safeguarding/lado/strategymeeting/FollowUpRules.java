package safeguarding.lado.strategymeeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.rulings.Violations;

/** What the record of minutes that went out, and of an action, must hold. */
final class FollowUpRules {
  private FollowUpRules() {}

  /** When minutes went out, and to whom. */
  static void circulation(
      Violations violations, LocalDate heldOn, Circulation told, LocalDate today) {
    LocalDate on =
        violations.happened(
            "circulated_on", told.on(), today, "Enter when they were circulated, like 3 6 2019");
    if (on != null && on.isBefore(heldOn)) {
      violations.against(
          "circulated-before-meeting",
          "circulated_on",
          "They cannot have been circulated before the meeting was held");
    }
    if (told.to().isEmpty()) {
      violations.invalid("circulated_to", "Enter to whom they went, one a line");
    }
    for (int i = 0; i < told.to().size(); i++) {
      violations.shortText("circulated_to[" + i + "]", told.to().get(i));
    }
  }

  /**
   * What is to be done, by whom and by when.
   *
   * @param inside where the fields stand in what was sent; with its dot
   */
  static void action(
      Violations violations,
      String inside,
      LocalDate heldOn,
      String what,
      String owner,
      @Nullable LocalDate dueOn) {
    violations.required(inside + "what", what, "Enter what is to be done");
    violations.longText(inside + "what", what);
    violations.required(inside + "owner", owner, "Enter who does it");
    violations.shortText(inside + "owner", owner);
    if (dueOn == null) {
      violations.invalid(inside + "due_on", "Enter by when, like 3 6 2019");
    } else if (dueOn.isBefore(heldOn)) {
      violations.against(
          "due-before-meeting", inside + "due_on", "It cannot be due before the meeting agreed it");
    }
  }

  /**
   * When it was done.
   *
   * @return the day; null where it is wrong
   */
  static @Nullable LocalDate done(
      Violations violations,
      String field,
      LocalDate heldOn,
      @Nullable LocalDate told,
      LocalDate today) {
    LocalDate on = violations.happened(field, told, today, "Enter when it was done, like 3 6 2019");
    if (on != null && on.isBefore(heldOn)) {
      violations.against(
          "done-before-meeting", field, "It cannot have been done before the meeting agreed it");
    }
    return on;
  }
}
