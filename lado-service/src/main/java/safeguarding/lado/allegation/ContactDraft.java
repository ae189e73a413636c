package safeguarding.lado.allegation;

import java.time.Instant;
import java.util.Map;

/** What stands in the fields of a half-written contact, as typed. */
public record ContactDraft(Map<String, String> fields, Instant savedAt) {
  /** The field with the adult's first and middle names, as the contract calls it. */
  static final String GIVEN_NAMES = "adult-given-names";

  /** The field with the adult's family name, as the contract calls it. */
  static final String FAMILY_NAME = "adult-family-name";

  /** Keeps its own copy of the fields. */
  public ContactDraft {
    fields = Map.copyOf(fields);
  }
}
