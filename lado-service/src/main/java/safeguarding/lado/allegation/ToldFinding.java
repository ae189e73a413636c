package safeguarding.lado.allegation;

import org.jspecify.annotations.Nullable;

/** A finding as somebody wants it recorded; null is missing. */
public record ToldFinding(String allegation, @Nullable AllegationOutcome outcome) {

  /** Takes the text without the blanks around it. */
  public ToldFinding {
    allegation = allegation.strip();
  }

  /** Whether nothing is said: a line of the form that was left empty. */
  public boolean isBlank() {
    return allegation.isEmpty() && outcome == null;
  }
}
