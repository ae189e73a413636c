package safeguarding.lado.workstatus;

/**
 * What is right of an entry that is on record, as somebody wants it corrected.
 *
 * @param number of the entry
 * @param place of the entry
 * @param entry all of it
 * @param withdrawn it was recorded by mistake: then the entry says what stands
 * @param reason why it is corrected
 */
public record WorkStatusCorrection(
    int number, int place, WorkStatusEntry entry, boolean withdrawn, String reason) {

  /** Takes the text without the blanks around it. */
  public WorkStatusCorrection {
    reason = reason.strip();
  }

  boolean isOf(KeptWorkStatus kept) {
    return kept.isEntry(number, place);
  }
}
