package safeguarding.clareview.alert;

import static safeguarding.clareview.alert.AlertState.ANSWERED;
import static safeguarding.clareview.alert.AlertState.NOTED;
import static safeguarding.clareview.alert.AlertState.RAISED;

import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Transitions;

/** Every state of an alert and every step: where it leads, or why it may not be taken. */
final class AlertLifecycle {
  /** What people do to an alert. */
  enum Step {
    ANSWER
  }

  private static final Refusal ALREADY_ANSWERED =
      Refusal.of("alert-already-answered", "This alert has already been answered");
  private static final Refusal GOOD_PRACTICE =
      Refusal.of("good-practice-not-answered", "An alert about good practice asks for no answer");

  private static final Transitions<AlertState, Step> TABLE =
      Transitions.of(AlertState.class, Step.class)
          .to(RAISED, Step.ANSWER, ANSWERED)
          .no(ANSWERED, Step.ANSWER, ALREADY_ANSWERED)
          .no(NOTED, Step.ANSWER, GOOD_PRACTICE)
          .complete();

  private AlertLifecycle() {}

  /** Where the step leads from the state, or why it may not be taken. */
  static Ruling<AlertState> next(AlertState from, Step step) {
    return TABLE.next(from, step);
  }
}
