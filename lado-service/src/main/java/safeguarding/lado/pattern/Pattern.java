package safeguarding.lado.pattern;

import java.util.List;

/**
 * Contacts that show a pattern.
 *
 * @param contacts newest first
 */
public record Pattern(PatternKind kind, List<PatternContact> contacts) {
  /** Keeps its own copy of the list. */
  public Pattern {
    contacts = List.copyOf(contacts);
  }

  /** The newest: its words say whom or what the pattern is about. */
  public PatternContact newest() {
    return contacts.getFirst();
  }
}
