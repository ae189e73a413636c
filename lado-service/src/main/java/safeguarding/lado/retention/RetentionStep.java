package safeguarding.lado.retention;

/** What a task asks somebody to do; {@link RetentionStepGrpc} says who may. */
enum RetentionStep {
  PROPOSE_DELETION("Review how long it is kept"),
  CONFIRM_DELETION("Confirm the deletion or turn it down");

  private final String action;

  RetentionStep(String action) {
    this.action = action;
  }

  /** What the task says. */
  String action() {
    return action;
  }
}
