package safeguarding.lado.strand;

/**
 * What is right of something that happened in a strand, as somebody wants it corrected.
 *
 * @param number of the step
 * @param step all of it
 * @param withdrawn it never happened, or not in this case: then the step says what stands
 * @param reason why it is corrected
 */
public record StepCorrection(int number, ToldStep step, boolean withdrawn, String reason) {

  /** Takes the text without the blanks around it. */
  public StepCorrection {
    reason = reason.strip();
  }
}
