package safeguarding.lado.allegation;

import java.time.Instant;
import java.util.Map;

/** What stands in the fields of a half-written contact, as typed. */
public record ContactDraft(Map<String, String> fields, Instant savedAt) {
  /** Keeps its own copy of the fields. */
  public ContactDraft {
    fields = Map.copyOf(fields);
  }
}
