package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import safeguarding.tenancy.AuthorityTransactions;

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

  private final AuthorityTransactions transactions;

  ContactDraftStore(AuthorityTransactions transactions) {
    this.transactions = transactions;
  }

  void save(String owner, UUID id, ContactDraft draft) {
    List<String> names = draft.fields().keySet().stream().sorted().toList();
    List<String> values = names.stream().map(draft.fields()::get).toList();
    update(SAVE, authority(), owner, id, names, values, draft.savedAt());
  }

  Optional<ContactDraft> find(String owner, UUID id) {
    return transactions.sql(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(FIND)) {
        AllegationStore.bind(statement, authority(), owner, id);
        try (ResultSet row = statement.executeQuery()) {
          if (!row.next()) {
            return Optional.empty();
          }
          List<String> names = AllegationStore.texts(row, "field_names");
          List<String> values = AllegationStore.texts(row, "field_values");
          Map<String, String> fields = new HashMap<>();
          for (int i = 0; i < names.size(); i++) {
            fields.put(names.get(i), values.get(i));
          }
          return Optional.of(new ContactDraft(fields, AllegationStore.instant(row, "saved_at")));
        }
      }
    });
  }

  void delete(String owner, UUID id) {
    update(DELETE, authority(), owner, id);
  }

  /** Whoever's they are. */
  void deleteSavedBefore(Instant instant) {
    update(DELETE_OLD, authority(), instant);
  }

  /** The owner's drafts, the newest first. */
  List<ContactDraftSummary> list(String owner, int limit) {
    return transactions.sql(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(LIST)) {
        AllegationStore.bind(
            statement,
            ContactDraft.GIVEN_NAMES,
            ContactDraft.FAMILY_NAME,
            authority(),
            owner,
            limit);
        try (ResultSet rows = statement.executeQuery()) {
          List<ContactDraftSummary> drafts = new ArrayList<>();
          while (rows.next()) {
            drafts.add(
                new ContactDraftSummary(
                    rows.getObject("draft_id", UUID.class),
                    AllegationStore.instant(rows, "saved_at"),
                    rows.getString("initials")));
          }
          return drafts;
        }
      }
    });
  }

  private void update(String sql, Object... values) {
    transactions.sql(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        AllegationStore.bind(statement, values);
        return statement.executeUpdate();
      }
    });
  }

  private String authority() {
    return transactions.currentAuthority().code();
  }
}
