package safeguarding.lado.allegation;

import static safeguarding.lado.allegation.AllegationState.CLOSED;
import static safeguarding.lado.allegation.AllegationState.CONCLUDED;
import static safeguarding.lado.allegation.AllegationState.RECEIVED;
import static safeguarding.lado.allegation.AllegationState.UNDER_ENQUIRY;

import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Transitions;

/** Every state and every step: where it leads, or why it may not be taken. */
final class AllegationLifecycle {
  /** What people do to an allegation. */
  enum Step {
    CLOSE_AT_THRESHOLD,
    OPEN_ENQUIRY,
    RECORD_OUTCOME,
    CORRECT_TO_CLOSED,
    CORRECT_TO_ENQUIRY,
    CORRECT_OUTCOME,
    TAKE_BACK
  }

  private static final Refusal ALREADY_DECIDED =
      Refusal.of("threshold-already-decided", "The threshold has already been decided");
  private static final Refusal NOT_DECIDED =
      Refusal.of("threshold-not-decided", "Decide the threshold before you record an outcome");
  private static final Refusal NO_ENQUIRY =
      Refusal.of("closed-without-enquiry", "This contact was closed without an enquiry");
  private static final Refusal ALREADY_CONCLUDED =
      Refusal.of("outcome-already-recorded", "The outcome has already been recorded");

  private static final Refusal NOTHING_DECIDED =
      Refusal.of("nothing-decided", "Nothing has been decided that could be changed");
  private static final Refusal NO_OUTCOME =
      Refusal.of("no-outcome", "No outcome has been recorded that could be corrected");
  private static final Refusal OUTCOME_STANDS =
      Refusal.at(
          "outcome-stands",
          "referral_outcome",
          "This enquiry has its outcome. Take the outcome back first");

  private static final Transitions<AllegationState, Step> TABLE =
      Transitions.of(AllegationState.class, Step.class)
          .to(RECEIVED, Step.CLOSE_AT_THRESHOLD, CLOSED)
          .to(RECEIVED, Step.OPEN_ENQUIRY, UNDER_ENQUIRY)
          .no(RECEIVED, Step.RECORD_OUTCOME, NOT_DECIDED)
          .no(RECEIVED, Step.CORRECT_TO_CLOSED, NOTHING_DECIDED)
          .no(RECEIVED, Step.CORRECT_TO_ENQUIRY, NOTHING_DECIDED)
          .no(RECEIVED, Step.CORRECT_OUTCOME, NO_OUTCOME)
          .no(RECEIVED, Step.TAKE_BACK, NOTHING_DECIDED)
          .no(CLOSED, Step.CLOSE_AT_THRESHOLD, ALREADY_DECIDED)
          .no(CLOSED, Step.OPEN_ENQUIRY, ALREADY_DECIDED)
          .no(CLOSED, Step.RECORD_OUTCOME, NO_ENQUIRY)
          .to(CLOSED, Step.CORRECT_TO_CLOSED, CLOSED)
          .to(CLOSED, Step.CORRECT_TO_ENQUIRY, UNDER_ENQUIRY)
          .no(CLOSED, Step.CORRECT_OUTCOME, NO_ENQUIRY)
          .to(CLOSED, Step.TAKE_BACK, RECEIVED)
          .no(UNDER_ENQUIRY, Step.CLOSE_AT_THRESHOLD, ALREADY_DECIDED)
          .no(UNDER_ENQUIRY, Step.OPEN_ENQUIRY, ALREADY_DECIDED)
          .to(UNDER_ENQUIRY, Step.RECORD_OUTCOME, CONCLUDED)
          .to(UNDER_ENQUIRY, Step.CORRECT_TO_CLOSED, CLOSED)
          .to(UNDER_ENQUIRY, Step.CORRECT_TO_ENQUIRY, UNDER_ENQUIRY)
          .no(UNDER_ENQUIRY, Step.CORRECT_OUTCOME, NO_OUTCOME)
          .to(UNDER_ENQUIRY, Step.TAKE_BACK, RECEIVED)
          .no(CONCLUDED, Step.CLOSE_AT_THRESHOLD, ALREADY_DECIDED)
          .no(CONCLUDED, Step.OPEN_ENQUIRY, ALREADY_DECIDED)
          .no(CONCLUDED, Step.RECORD_OUTCOME, ALREADY_CONCLUDED)
          .no(CONCLUDED, Step.CORRECT_TO_CLOSED, OUTCOME_STANDS)
          .to(CONCLUDED, Step.CORRECT_TO_ENQUIRY, CONCLUDED)
          .to(CONCLUDED, Step.CORRECT_OUTCOME, CONCLUDED)
          .to(CONCLUDED, Step.TAKE_BACK, UNDER_ENQUIRY)
          .complete();

  private AllegationLifecycle() {}

  /** Where the step leads from the state, or why it may not be taken. */
  static Ruling<AllegationState> next(AllegationState from, Step step) {
    return TABLE.next(from, step);
  }
}
