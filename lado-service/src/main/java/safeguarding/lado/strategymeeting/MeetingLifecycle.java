package safeguarding.lado.strategymeeting;

import static safeguarding.lado.strategymeeting.MeetingState.BOOKED;
import static safeguarding.lado.strategymeeting.MeetingState.CANCELLED;
import static safeguarding.lado.strategymeeting.MeetingState.HELD;

import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Transitions;

/** Every state and every step: where it leads, or why it may not be taken. */
final class MeetingLifecycle {
  /** What people do to a meeting. */
  enum Step {
    CHANGE,
    CANCEL,
    NOTE,
    HOLD,
    CORRECT,
    WITHDRAW,
    CIRCULATE,
    ACT
  }

  private static final Refusal NOT_HELD =
      Refusal.of("meeting-not-held", "Record that the meeting was held first");
  private static final Refusal TO_CANCEL =
      Refusal.of("meeting-not-held", "This meeting was not held yet. Cancel it");
  private static final Refusal ALREADY_HELD =
      Refusal.of("meeting-already-held", "This meeting has already been held");
  private static final Refusal ALREADY_CANCELLED =
      Refusal.of("meeting-cancelled", "This meeting was cancelled");

  private static final Transitions<MeetingState, Step> TABLE =
      Transitions.of(MeetingState.class, Step.class)
          .to(BOOKED, Step.CHANGE, BOOKED)
          .to(BOOKED, Step.CANCEL, CANCELLED)
          .to(BOOKED, Step.NOTE, BOOKED)
          .to(BOOKED, Step.HOLD, HELD)
          .no(BOOKED, Step.CORRECT, NOT_HELD)
          .no(BOOKED, Step.WITHDRAW, TO_CANCEL)
          .no(BOOKED, Step.CIRCULATE, NOT_HELD)
          .no(BOOKED, Step.ACT, NOT_HELD)
          .no(CANCELLED, Step.CHANGE, ALREADY_CANCELLED)
          .no(CANCELLED, Step.CANCEL, ALREADY_CANCELLED)
          .no(CANCELLED, Step.NOTE, ALREADY_CANCELLED)
          .no(CANCELLED, Step.HOLD, ALREADY_CANCELLED)
          .no(CANCELLED, Step.CORRECT, ALREADY_CANCELLED)
          .no(CANCELLED, Step.WITHDRAW, ALREADY_CANCELLED)
          .no(CANCELLED, Step.CIRCULATE, ALREADY_CANCELLED)
          .no(CANCELLED, Step.ACT, ALREADY_CANCELLED)
          .no(HELD, Step.CHANGE, ALREADY_HELD)
          .no(HELD, Step.CANCEL, ALREADY_HELD)
          .no(HELD, Step.NOTE, ALREADY_HELD)
          .no(HELD, Step.HOLD, ALREADY_HELD)
          .to(HELD, Step.CORRECT, HELD)
          // Nothing is left of it that could have a state.
          .to(HELD, Step.WITHDRAW, HELD)
          .to(HELD, Step.CIRCULATE, HELD)
          .to(HELD, Step.ACT, HELD)
          .complete();

  private MeetingLifecycle() {}

  /** Where the step leads from the state, or why it may not be taken. */
  static Ruling<MeetingState> next(MeetingState from, Step step) {
    return TABLE.next(from, step);
  }
}
