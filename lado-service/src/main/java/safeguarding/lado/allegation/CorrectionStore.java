package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Contacts as they stood before. Works only inside an authority's transaction. */
@Singleton
final class CorrectionStore {
  /** Locks the row: whoever corrects it at the same moment finds another version. */
  private static final String KEEP =
      """
      INSERT INTO contact_version (
          authority_code, allegation_id, version, id, reason, recorded_at, recorded_by, recorded_by_name, %1$s)
      SELECT authority_code, id, version + 1, ?::uuid, ?, ?::timestamptz, ?, ?, %1$s
      FROM allegation
      WHERE authority_code = ? AND id = ? AND version = ?
      FOR UPDATE
      """
          .formatted(ContactStore.COLUMNS);

  private static final String KEEP_CHILDREN =
      """
      INSERT INTO contact_version_child (authority_code, allegation_id, version, position, %1$s)
      SELECT authority_code, allegation_id, ?::integer, position, %1$s
      FROM allegation_child
      WHERE authority_code = ? AND allegation_id = ?
      """
          .formatted(ContactStore.CHILD_COLUMNS);

  private static final String CORRECT =
      """
      UPDATE allegation
      SET version = version + 1, (%s) = ROW (%s)
      WHERE authority_code = ? AND id = ?
      """
          .formatted(ContactStore.COLUMNS, ContactStore.PLACES);

  private static final String DELETE_CHILDREN =
      "DELETE FROM allegation_child WHERE authority_code = ? AND allegation_id = ?";

  private static final String FIND =
      """
      SELECT version, id, reason, recorded_at, recorded_by, recorded_by_name, %s
      FROM contact_version
      WHERE authority_code = ? AND allegation_id = ?
      ORDER BY version DESC
      """
          .formatted(ContactStore.COLUMNS);

  private static final String FIND_CHILDREN =
      """
      SELECT version, %s
      FROM contact_version_child
      WHERE authority_code = ? AND allegation_id = ?
      ORDER BY version, position
      """
          .formatted(ContactStore.CHILD_COLUMNS);

  /** None of it may be before the receipt, as the features say that keep it. */
  private static final String FIRST_THAT_FOLLOWED =
      """
      SELECT min(day) AS day
      FROM (
          SELECT opened_on AS day FROM strand WHERE authority_code = ? AND allegation_id = ?
          UNION ALL SELECT known_on FROM work_status WHERE authority_code = ? AND allegation_id = ?
          UNION ALL SELECT raised_on FROM escalation WHERE authority_code = ? AND allegation_id = ?
          UNION ALL SELECT happened_on FROM follow_up WHERE authority_code = ? AND allegation_id = ?
          UNION ALL SELECT held_on FROM meeting WHERE authority_code = ? AND allegation_id = ?
      ) AS followed
      """;

  private final Statements statements;

  CorrectionStore(Statements statements) {
    this.statements = statements;
  }

  /** The first day on which anything happened that is recorded of the case; empty when nothing. */
  Optional<LocalDate> firstThatFollowed(UUID id) {
    List<Object> values =
        Collections.nCopies(5, List.<Object>of(statements.authority(), id)).stream()
            .flatMap(List::stream)
            .toList();
    return statements
        .find(
            FIRST_THAT_FOLLOWED, row -> Optional.ofNullable(row.dayOrNull("day")), values.toArray())
        .orElseThrow();
  }

  /** Writes the contact over what it said, which is kept; false when the version has moved on. */
  boolean correct(AllegationRecord kept, Contact contact, String reason, Recorded recorded) {
    String authority = statements.authority();
    UUID id = kept.allegation().id();
    int counted =
        statements.update(
            KEEP,
            UUID.randomUUID(),
            reason,
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            authority,
            id,
            kept.version());
    if (counted == 0) {
      return false;
    }
    statements.update(KEEP_CHILDREN, kept.version() + 1, authority, id);
    List<@Nullable Object> values = new ArrayList<>(ContactStore.columns(contact));
    values.addAll(List.of(authority, id));
    statements.update(CORRECT, values.toArray());
    statements.update(DELETE_CHILDREN, authority, id);
    List<Object> children = new ArrayList<>(List.of(authority, id));
    children.addAll(ContactStore.columns(contact.children()));
    statements.update(ContactStore.INSERT_CHILDREN, children.toArray());
    return true;
  }

  /** The corrections of a contact, newest first. */
  List<ContactCorrection> of(UUID id) {
    Map<Integer, List<Child>> children = new HashMap<>();
    statements.list(
        FIND_CHILDREN,
        row ->
            children
                .computeIfAbsent(row.integer("version"), _ -> new ArrayList<>())
                .add(ContactStore.child(row)),
        statements.authority(),
        id);
    return statements.list(
        FIND,
        row -> read(row, children.getOrDefault(row.integer("version"), List.of())),
        statements.authority(),
        id);
  }

  private static ContactCorrection read(Row row, List<Child> children) {
    return new ContactCorrection(
        row.uuid("id"),
        row.text("reason"),
        Recorded.of(row, ""),
        ContactStore.contact(row, children));
  }
}
