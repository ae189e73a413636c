package safeguarding.clareview.care;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** The rows of children. Works only inside an authority's transaction. */
@Singleton
final class ChildStore {
  private static final String INSERT =
      """
      INSERT INTO child (
          authority_code, id, reference, child_number, given_names, family_name, date_of_birth, sex,
          recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String FIND =
      """
      SELECT id, reference, child_number, given_names, family_name, date_of_birth, sex,
             recorded_at, recorded_by, recorded_by_name
      FROM child
      WHERE authority_code = ? AND id = ANY (?::uuid[])
      ORDER BY id
      """;

  private final Statements statements;

  ChildStore(Statements statements) {
    this.statements = statements;
  }

  /** Writes a child. */
  void insert(Child child, String reference, Recorded recorded) {
    statements.update(
        INSERT,
        statements.authority(),
        child.id(),
        reference,
        child.number(),
        child.givenNames(),
        child.familyName(),
        child.dateOfBirth(),
        child.sex(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
  }

  /** The child with this id; empty when the authority has none. */
  Optional<KnownChild> find(UUID id) {
    return find(List.of(id)).stream().findFirst();
  }

  /** Those of these children that the authority has. */
  List<KnownChild> find(List<UUID> ids) {
    return statements.list(FIND, ChildStore::read, statements.authority(), ids);
  }

  /**
   * The same, locked until the commit: whoever changes what belongs to a child waits for whoever
   * does so already. All lock in the order of the ids.
   */
  List<KnownChild> lock(List<UUID> ids) {
    return statements.list(FIND + "FOR UPDATE", ChildStore::read, statements.authority(), ids);
  }

  /** Locks the id of a child who need not be there yet, until the commit. */
  void lockUnknown(UUID id) {
    statements.list(
        "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))",
        _ -> id,
        statements.authority() + id);
  }

  private static KnownChild read(Row row) {
    return new KnownChild(
        new Child(
            row.uuid("id"),
            row.text("child_number"),
            row.text("given_names"),
            row.text("family_name"),
            row.day("date_of_birth"),
            row.value("sex", Sex.class)),
        row.text("reference"),
        Recorded.of(row, ""));
  }
}
