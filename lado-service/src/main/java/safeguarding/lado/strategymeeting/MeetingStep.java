package safeguarding.lado.strategymeeting;

/** What a task asks somebody to do; {@link MeetingStepGrpc} says who may. */
enum MeetingStep {
  BOOK,
  HOLD,
  CIRCULATE,
  COMPLETE,
  SETTLE
}
