package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Half-written contacts, each its owner's alone. Works only inside an authority's transaction. */
@Singleton
final class ContactDraftStore {
  private static final String SAVE =
      """
      INSERT INTO contact_draft (authority_code, owner_subject, draft_id, field_names, field_values, saved_at)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (authority_code, owner_subject, draft_id)
      DO UPDATE SET field_names = excluded.field_names, field_values = excluded.field_values,
                    saved_at = excluded.saved_at
      """;

  private static final String FIND =
      """
      SELECT field_names, field_values, saved_at
      FROM contact_draft
      WHERE authority_code = ? AND owner_subject = ? AND draft_id = ?
      """;

  private static final String DELETE =
      "DELETE FROM contact_draft WHERE authority_code = ? AND owner_subject = ? AND draft_id = ?";

  private static final String DELETE_OLD =
      "DELETE FROM contact_draft WHERE authority_code = ? AND saved_at < ?";

  /** The initials alone leave the database: the fields of a hundred drafts would be many. */
  private static final String LIST =
      """
      SELECT draft_id, saved_at,
             concat(left(btrim(field_values[array_position(field_names, ?)]), 1),
                    left(btrim(field_values[array_position(field_names, ?)]), 1)) AS initials
      FROM contact_draft
      WHERE authority_code = ? AND owner_subject = ?
      ORDER BY saved_at DESC, draft_id
      LIMIT ?
      """;

  private final Statements statements;

  ContactDraftStore(Statements statements) {
    this.statements = statements;
  }

  void save(String owner, UUID id, ContactDraft draft) {
    List<String> names = draft.fields().keySet().stream().sorted().toList();
    List<String> values = names.stream().map(draft.fields()::get).toList();
    statements.update(SAVE, statements.authority(), owner, id, names, values, draft.savedAt());
  }

  Optional<ContactDraft> find(String owner, UUID id) {
    return statements.find(FIND, ContactDraftStore::draft, statements.authority(), owner, id);
  }

  void delete(String owner, UUID id) {
    statements.update(DELETE, statements.authority(), owner, id);
  }

  /** Whoever's they are. */
  void deleteSavedBefore(Instant instant) {
    statements.update(DELETE_OLD, statements.authority(), instant);
  }

  /** The owner's drafts, the newest first. */
  List<ContactDraftSummary> list(String owner, int limit) {
    return statements.list(
        LIST,
        row ->
            new ContactDraftSummary(
                row.uuid("draft_id"), row.instant("saved_at"), row.text("initials")),
        ContactDraft.GIVEN_NAMES,
        ContactDraft.FAMILY_NAME,
        statements.authority(),
        owner,
        limit);
  }

  private static ContactDraft draft(Row row) {
    List<String> names = row.texts("field_names");
    List<String> values = row.texts("field_values");
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      fields.put(names.get(i), values.get(i));
    }
    return new ContactDraft(fields, row.instant("saved_at"));
  }
}
