package safeguarding.clareview.care;

import static safeguarding.clareview.care.PeriodState.CEASED;
import static safeguarding.clareview.care.PeriodState.OPEN;

import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Transitions;

/** Every state of a period of care and every step: where it leads, or why it may not be taken. */
final class CareLifecycle {
  /** What happens to a period of care. */
  enum Step {
    START_EPISODE,
    APPOINT_IRO,
    RECORD_NOTIFICATION,
    END_CARE
  }

  private static final Refusal ALREADY_ENDED =
      Refusal.of("care-already-ended", "This period of care has already ended");

  private static final Transitions<PeriodState, Step> TABLE =
      Transitions.of(PeriodState.class, Step.class)
          .to(OPEN, Step.START_EPISODE, OPEN)
          .to(OPEN, Step.APPOINT_IRO, OPEN)
          .to(OPEN, Step.RECORD_NOTIFICATION, OPEN)
          .to(OPEN, Step.END_CARE, CEASED)
          .to(CEASED, Step.START_EPISODE, CEASED)
          .to(CEASED, Step.APPOINT_IRO, CEASED)
          .to(CEASED, Step.RECORD_NOTIFICATION, CEASED)
          .no(CEASED, Step.END_CARE, ALREADY_ENDED)
          .complete();

  private CareLifecycle() {}

  /** Where the step leads from the state, or why it may not be taken. */
  static Ruling<PeriodState> next(PeriodState from, Step step) {
    return TABLE.next(from, step);
  }
}
