package safeguarding.gateway.view;

import java.util.List;
import java.util.Map;

/**
 * Looks up whether a record was deleted.
 *
 * @param reference that was asked for; empty where none was
 * @param left what is left of it; empty where nothing of this reference was deleted
 */
public record DeletedPage(Frame frame, String reference, List<Fact> left) {
  /** What was typed. */
  public Form form() {
    return Form.of(Map.of("reference", reference));
  }
}
