package safeguarding.lado.worklist;

/** What a task asks somebody to do; {@link AllegationStepGrpc} says who may. */
enum AllegationStep {
  DECIDE_THRESHOLD("Decide the threshold"),
  RECORD_OUTCOME("Record the outcome");

  private final String action;

  AllegationStep(String action) {
    this.action = action;
  }

  /** What the task says. */
  String action() {
    return action;
  }
}
