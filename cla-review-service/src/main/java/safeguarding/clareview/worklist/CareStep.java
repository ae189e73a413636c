package safeguarding.clareview.worklist;

/** What a task asks somebody to do; {@link CareStepGrpc} says who may. */
enum CareStep {
  RECORD_NOTIFICATION,
  APPOINT_IRO,
  BOOK_REVIEW,
  HOLD_REVIEW,
  END_CARE,
  END_ORDER,
  ANSWER_ALERT
}
