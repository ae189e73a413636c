package safeguarding.clareview.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.clareview.alert.Alert.Answered;
import safeguarding.clareview.alert.AlertLifecycle.Step;
import safeguarding.clareview.care.Course;
import safeguarding.rulings.Ruling;

/** What may happen to an alert: (state, command, today) → new state or a named refusal. */
final class AlertPolicy {
  private AlertPolicy() {}

  /**
   * An alert is raised (report 206/2018 §10).
   *
   * @param courses every period of care and order of the child; empty when there is no such child
   */
  static Ruling<Alert> raise(UUID id, RaiseAlert command, List<Course> courses, LocalDate today) {
    return RaisingRules.check(id, command, courses, today);
  }

  /** A concern is answered (report 206/2018 §10.1). */
  static Ruling<Answered> answer(Alert alert, AnswerAlert command, LocalDate today) {
    return AlertLifecycle.next(alert.state(), Step.ANSWER)
        .then(_ -> AnswerRules.check(alert, command, today))
        .map(answer -> new Answered(alert.id(), alert.raising(), answer));
  }
}
