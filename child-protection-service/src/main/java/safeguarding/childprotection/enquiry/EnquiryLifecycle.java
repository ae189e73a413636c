package safeguarding.childprotection.enquiry;

import static safeguarding.childprotection.enquiry.EnquiryState.CLOSED;
import static safeguarding.childprotection.enquiry.EnquiryState.CONCLUDED;
import static safeguarding.childprotection.enquiry.EnquiryState.REFERRED;
import static safeguarding.childprotection.enquiry.EnquiryState.UNDER_ENQUIRY;

import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Transitions;

/** Every state and every step: where it leads, or why it may not be taken. */
final class EnquiryLifecycle {
  /** What people do to an enquiry. */
  enum Step {
    CLOSE_REFERRAL,
    DISCUSS_AND_CLOSE,
    DISCUSS_AND_ENQUIRE,
    RECORD_OUTCOME,
    REQUEST_CONFERENCE
  }

  private static final Refusal ALREADY_DECIDED =
      Refusal.of("referral-already-decided", "It has already been decided what follows from it");
  private static final Refusal NOT_DISCUSSED =
      Refusal.of(
          "strategy-discussion-not-held",
          "Record the strategy discussion before you record an outcome");
  private static final Refusal NO_ENQUIRY =
      Refusal.of("closed-without-enquiry", "This referral was closed without an enquiry");
  private static final Refusal ALREADY_CONCLUDED =
      Refusal.of("outcome-already-recorded", "The outcome has already been recorded");
  private static final Refusal NOT_CONCLUDED =
      Refusal.of(
          "section-47-outcome-not-recorded",
          "Record the outcome of the enquiry before you request a conference");

  private static final Transitions<EnquiryState, Step> TABLE =
      Transitions.of(EnquiryState.class, Step.class)
          .to(REFERRED, Step.CLOSE_REFERRAL, CLOSED)
          .to(REFERRED, Step.DISCUSS_AND_CLOSE, CLOSED)
          .to(REFERRED, Step.DISCUSS_AND_ENQUIRE, UNDER_ENQUIRY)
          .no(REFERRED, Step.RECORD_OUTCOME, NOT_DISCUSSED)
          .no(REFERRED, Step.REQUEST_CONFERENCE, NOT_CONCLUDED)
          .no(CLOSED, Step.CLOSE_REFERRAL, ALREADY_DECIDED)
          .no(CLOSED, Step.DISCUSS_AND_CLOSE, ALREADY_DECIDED)
          .no(CLOSED, Step.DISCUSS_AND_ENQUIRE, ALREADY_DECIDED)
          .no(CLOSED, Step.RECORD_OUTCOME, NO_ENQUIRY)
          .no(CLOSED, Step.REQUEST_CONFERENCE, NO_ENQUIRY)
          .no(UNDER_ENQUIRY, Step.CLOSE_REFERRAL, ALREADY_DECIDED)
          .no(UNDER_ENQUIRY, Step.DISCUSS_AND_CLOSE, ALREADY_DECIDED)
          .no(UNDER_ENQUIRY, Step.DISCUSS_AND_ENQUIRE, ALREADY_DECIDED)
          .to(UNDER_ENQUIRY, Step.RECORD_OUTCOME, CONCLUDED)
          .no(UNDER_ENQUIRY, Step.REQUEST_CONFERENCE, NOT_CONCLUDED)
          .no(CONCLUDED, Step.CLOSE_REFERRAL, ALREADY_DECIDED)
          .no(CONCLUDED, Step.DISCUSS_AND_CLOSE, ALREADY_DECIDED)
          .no(CONCLUDED, Step.DISCUSS_AND_ENQUIRE, ALREADY_DECIDED)
          .no(CONCLUDED, Step.RECORD_OUTCOME, ALREADY_CONCLUDED)
          .to(CONCLUDED, Step.REQUEST_CONFERENCE, CONCLUDED)
          .complete();

  private EnquiryLifecycle() {}

  /** Where the step leads from the state, or why it may not be taken. */
  static Ruling<EnquiryState> next(EnquiryState from, Step step) {
    return TABLE.next(from, step);
  }
}
