package safeguarding.lado.strategymeeting;

/**
 * What is right of minutes that went out, as somebody wants it corrected.
 *
 * @param number of the circulation
 * @param withdrawn they did not go out: then the circulation says what stands
 * @param reason why it is corrected
 */
public record CirculationCorrection(
    int number, Circulation circulation, boolean withdrawn, String reason) {

  /** Takes the text without the blanks around it. */
  public CirculationCorrection {
    reason = reason.strip();
  }
}
