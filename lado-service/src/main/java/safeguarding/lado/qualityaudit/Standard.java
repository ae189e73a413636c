package safeguarding.lado.qualityaudit;

/**
 * What is scored.
 *
 * @param position in its edition, from 1; also its code
 * @param text what an auditor looks for
 * @param source the document it is taken from; may be empty
 */
public record Standard(int position, String title, String text, String source) {
  /** {@code 1}. */
  public String code() {
    return Integer.toString(position);
  }
}
