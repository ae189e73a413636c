package safeguarding.lado.followup;

/**
 * What is right of an entry of the follow-up, as somebody wants it corrected.
 *
 * @param number of the entry
 * @param followUp all of it
 * @param withdrawn it was recorded by mistake: then the entry says what stands
 * @param reason why it is corrected
 */
public record FollowUpCorrection(int number, FollowUp followUp, boolean withdrawn, String reason) {

  /** Takes the text without the blanks around it. */
  public FollowUpCorrection {
    reason = reason.strip();
  }

  boolean isOf(KeptFollowUp kept) {
    return kept.number() == number;
  }
}
