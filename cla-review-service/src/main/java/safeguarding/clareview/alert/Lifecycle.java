package safeguarding.clareview.alert;

import static safeguarding.clareview.alert.AlertState.ANSWERED;
import static safeguarding.clareview.alert.AlertState.NOTED;
import static safeguarding.clareview.alert.AlertState.RAISED;

import java.util.List;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;

/** Every state of an alert and its one step, the answer: where it leads, or why not. */
final class Lifecycle {
  /** One cell of the table. */
  record Transition(AlertState from, Ruling<AlertState> to) {}

  private static final Refusal ALREADY_ANSWERED =
      Refusal.of("alert-already-answered", "This alert has already been answered");
  private static final Refusal GOOD_PRACTICE =
      Refusal.of("good-practice-not-answered", "An alert about good practice asks for no answer");

  static final List<Transition> TABLE =
      List.of(
          new Transition(RAISED, Ruling.granted(ANSWERED)),
          new Transition(ANSWERED, Ruling.refused(ALREADY_ANSWERED)),
          new Transition(NOTED, Ruling.refused(GOOD_PRACTICE)));

  private Lifecycle() {}

  /** Where the answer leads from the state, or why it may not be recorded. */
  static Ruling<AlertState> answer(AlertState from) {
    return TABLE.stream()
        .filter(transition -> transition.from() == from)
        .findAny()
        .orElseThrow()
        .to();
  }
}
