package safeguarding.lado.linkedcase;

import java.util.Locale;

/**
 * A link as somebody wants it made or undone.
 *
 * @param reference of the other allegation; empty is missing
 */
public record ToldLink(String reference, String reason) {

  /** Takes the texts without the blanks around them, and a reference as it is written. */
  public ToldLink {
    reference = reference.strip().toUpperCase(Locale.ROOT);
    reason = reason.strip();
  }
}
