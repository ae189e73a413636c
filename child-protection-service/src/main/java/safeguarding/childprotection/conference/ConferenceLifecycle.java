package safeguarding.childprotection.conference;

import static safeguarding.childprotection.conference.ConferenceState.BOOKED;
import static safeguarding.childprotection.conference.ConferenceState.HELD;
import static safeguarding.childprotection.conference.ConferenceState.REQUESTED;
import static safeguarding.childprotection.conference.ConferenceState.STOOD_DOWN;
import static safeguarding.childprotection.conference.ConferenceState.WITHDRAWN;

import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Transitions;

/** Every state and every step: where it leads, or why it may not be taken. */
final class ConferenceLifecycle {
  /** What people do to a conference. */
  enum Step {
    BOOK,
    HOLD,
    STAND_DOWN,
    WITHDRAW,
    /** The last plan of a review ends. */
    LOSE_LAST_PLAN
  }

  private static final Refusal NOT_BOOKED =
      Refusal.of("conference-not-booked", "This conference has no date: book it first");
  private static final Refusal ALREADY_BOOKED =
      Refusal.of(
          "conference-already-booked",
          "This conference has a date: stand it down before you book it again");
  private static final Refusal BOOKED_FIRST =
      Refusal.of(
          "conference-booked", "This conference has a date: stand it down before you withdraw it");
  private static final Refusal ALREADY_WITHDRAWN =
      Refusal.of("conference-withdrawn", "This conference has been withdrawn");
  private static final Refusal ALREADY_HELD =
      Refusal.of("conference-already-held", "This conference has already been held");

  private static final Transitions<ConferenceState, Step> TABLE =
      Transitions.of(ConferenceState.class, Step.class)
          .to(REQUESTED, Step.BOOK, BOOKED)
          .no(REQUESTED, Step.HOLD, NOT_BOOKED)
          .no(REQUESTED, Step.STAND_DOWN, NOT_BOOKED)
          .to(REQUESTED, Step.WITHDRAW, WITHDRAWN)
          .no(REQUESTED, Step.LOSE_LAST_PLAN, NOT_BOOKED)
          .no(BOOKED, Step.BOOK, ALREADY_BOOKED)
          .to(BOOKED, Step.HOLD, HELD)
          .to(BOOKED, Step.STAND_DOWN, STOOD_DOWN)
          .no(BOOKED, Step.WITHDRAW, BOOKED_FIRST)
          .to(BOOKED, Step.LOSE_LAST_PLAN, WITHDRAWN)
          .to(STOOD_DOWN, Step.BOOK, BOOKED)
          .no(STOOD_DOWN, Step.HOLD, NOT_BOOKED)
          .no(STOOD_DOWN, Step.STAND_DOWN, NOT_BOOKED)
          .to(STOOD_DOWN, Step.WITHDRAW, WITHDRAWN)
          .to(STOOD_DOWN, Step.LOSE_LAST_PLAN, WITHDRAWN)
          .no(HELD, Step.BOOK, ALREADY_HELD)
          .no(HELD, Step.HOLD, ALREADY_HELD)
          .no(HELD, Step.STAND_DOWN, ALREADY_HELD)
          .no(HELD, Step.WITHDRAW, ALREADY_HELD)
          .no(HELD, Step.LOSE_LAST_PLAN, ALREADY_HELD)
          .no(WITHDRAWN, Step.BOOK, ALREADY_WITHDRAWN)
          .no(WITHDRAWN, Step.HOLD, ALREADY_WITHDRAWN)
          .no(WITHDRAWN, Step.STAND_DOWN, ALREADY_WITHDRAWN)
          .no(WITHDRAWN, Step.WITHDRAW, ALREADY_WITHDRAWN)
          .no(WITHDRAWN, Step.LOSE_LAST_PLAN, ALREADY_WITHDRAWN)
          .complete();

  private ConferenceLifecycle() {}

  /** Where the step leads from the state, or why it may not be taken. */
  static Ruling<ConferenceState> next(ConferenceState from, Step step) {
    return TABLE.next(from, step);
  }
}
