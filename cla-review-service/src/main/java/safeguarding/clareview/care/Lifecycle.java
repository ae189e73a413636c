package safeguarding.clareview.care;

import static safeguarding.clareview.care.PeriodState.CEASED;
import static safeguarding.clareview.care.PeriodState.OPEN;

import java.util.List;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;

/** Every state of a period of care and every step: where it leads, or why it may not be taken. */
final class Lifecycle {
  /** What happens to a period of care. */
  enum Step {
    START_EPISODE,
    APPOINT_IRO,
    RECORD_NOTIFICATION,
    END_CARE
  }

  /** One cell of the table. */
  record Transition(PeriodState from, Step step, Ruling<PeriodState> to) {}

  private static final Refusal ALREADY_ENDED =
      Refusal.of("care-already-ended", "This period of care has already ended");

  static final List<Transition> TABLE =
      List.of(
          new Transition(OPEN, Step.START_EPISODE, Ruling.granted(OPEN)),
          new Transition(OPEN, Step.APPOINT_IRO, Ruling.granted(OPEN)),
          new Transition(OPEN, Step.RECORD_NOTIFICATION, Ruling.granted(OPEN)),
          new Transition(OPEN, Step.END_CARE, Ruling.granted(CEASED)),
          new Transition(CEASED, Step.START_EPISODE, Ruling.refused(ALREADY_ENDED)),
          new Transition(CEASED, Step.APPOINT_IRO, Ruling.granted(CEASED)),
          new Transition(CEASED, Step.RECORD_NOTIFICATION, Ruling.granted(CEASED)),
          new Transition(CEASED, Step.END_CARE, Ruling.refused(ALREADY_ENDED)));

  private Lifecycle() {}

  /** Where the step leads from the state, or why it may not be taken. */
  static Ruling<PeriodState> next(PeriodState from, Step step) {
    return TABLE.stream()
        .filter(transition -> transition.from() == from && transition.step() == step)
        .findAny()
        .orElseThrow()
        .to();
  }
}
