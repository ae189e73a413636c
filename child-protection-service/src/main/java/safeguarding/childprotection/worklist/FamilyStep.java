package safeguarding.childprotection.worklist;

/** What a task asks somebody to do; {@link FamilyStepGrpc} says who may. */
enum FamilyStep {
  DECIDE_REFERRAL,
  WRITE_UP_DISCUSSION,
  RECORD_OUTCOME,
  REQUEST_CONFERENCE,
  BOOK_CONFERENCE,
  HOLD_CONFERENCE,
  BOOK_REVIEW,
  END_PLAN
}
