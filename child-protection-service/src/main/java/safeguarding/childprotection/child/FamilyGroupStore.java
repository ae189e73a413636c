package safeguarding.childprotection.child;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** The rows of family groups and children. Works only inside an authority's transaction. */
@Singleton
final class FamilyGroupStore {
  private static final String INSERT =
      """
      INSERT INTO family_group (
          authority_code, id, reference, last_referred_on, recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String REFERRED_AGAIN =
      """
      UPDATE family_group SET last_referred_on = greatest(last_referred_on, ?)
      WHERE authority_code = ? AND id = ?
      """;

  private static final String FIND =
      "SELECT id, reference, last_referred_on FROM family_group WHERE authority_code = ? AND ";

  private static final String INSERT_CHILD =
      """
      INSERT INTO child (
          authority_code, id, family_id, position, child_number, given_names, family_name,
          date_of_birth, expected_date_of_birth, sex, recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;

  private static final String UPDATE_CHILD =
      """
      UPDATE child
      SET version = version + 1,
          given_names = ?, family_name = ?, date_of_birth = ?, expected_date_of_birth = ?, sex = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String INSERT_COMPLETION =
      """
      INSERT INTO child_completion (
          authority_code, child_id, version, born_on, recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String FIND_COMPLETIONS =
      """
      SELECT child_completion.child_id, child.family_id, child_completion.born_on,
             child_completion.recorded_at, child_completion.recorded_by, child_completion.recorded_by_name
      FROM child
      JOIN child_completion
        ON child_completion.authority_code = child.authority_code
       AND child_completion.child_id = child.id
      WHERE child.authority_code = ? AND child.family_id = ANY (?::uuid[])
      ORDER BY child_completion.child_id, child_completion.version
      """;

  private static final String FIND_CHILDREN =
      """
      SELECT id, family_id, child_number, given_names, family_name, date_of_birth,
             expected_date_of_birth, sex, version
      FROM child
      WHERE authority_code = ?
      """;

  private static final String IN_ORDER = " ORDER BY family_id, position";

  private final Statements statements;

  FamilyGroupStore(Statements statements) {
    this.statements = statements;
  }

  Optional<FamilyGroup> lock(UUID familyId) {
    return statements.find(
        FIND + "id = ? FOR UPDATE", FamilyGroupStore::group, statements.authority(), familyId);
  }

  List<FamilyGroup> find(List<UUID> familyIds) {
    return statements.list(
        FIND + "id = ANY (?::uuid[])", FamilyGroupStore::group, statements.authority(), familyIds);
  }

  void insert(FamilyGroup group, Recorded recorded) {
    statements.update(
        INSERT,
        statements.authority(),
        group.id(),
        group.reference(),
        group.lastReferredOn(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
  }

  void referredAgain(UUID familyId, LocalDate referredOn) {
    statements.update(REFERRED_AGAIN, referredOn, statements.authority(), familyId);
  }

  List<Child> childrenOf(List<UUID> familyIds) {
    return findChildren("AND family_id = ANY (?::uuid[])", familyIds);
  }

  List<Child> children(List<UUID> childIds) {
    return findChildren("AND id = ANY (?::uuid[])", childIds);
  }

  private List<Child> findChildren(String which, List<UUID> ids) {
    return statements.list(
        FIND_CHILDREN + which + IN_ORDER, FamilyGroupStore::child, statements.authority(), ids);
  }

  /** Writes a child; false when the child is there already. */
  boolean insert(Child child, int position, Recorded recorded) {
    return statements.update(
            INSERT_CHILD,
            statements.authority(),
            child.id(),
            child.familyId(),
            position,
            child.number(),
            child.givenNames(),
            child.familyName(),
            child.dateOfBirth(),
            child.expectedDateOfBirth(),
            child.sex(),
            recorded.at(),
            recorded.subject(),
            recorded.name())
        == 1;
  }

  /**
   * Writes what has become known of a child; false when their version has moved on.
   *
   * @param bornOn the day of birth of a child who was expected until now; else null
   */
  boolean complete(Child child, @Nullable LocalDate bornOn, Recorded recorded) {
    boolean saved =
        statements.update(
                UPDATE_CHILD,
                child.givenNames(),
                child.familyName(),
                child.dateOfBirth(),
                child.expectedDateOfBirth(),
                child.sex(),
                statements.authority(),
                child.id(),
                child.version())
            == 1;
    if (saved) {
      statements.update(
          INSERT_COMPLETION,
          statements.authority(),
          child.id(),
          child.version() + 1,
          bornOn,
          recorded.at(),
          recorded.subject(),
          recorded.name());
    }
    return saved;
  }

  List<ChildCompletion> completions(List<UUID> familyIds) {
    return statements.list(
        FIND_COMPLETIONS,
        row ->
            new ChildCompletion(
                row.uuid("child_id"),
                row.uuid("family_id"),
                row.dayOrNull("born_on"),
                Recorded.of(row, "")),
        statements.authority(),
        familyIds);
  }

  private static FamilyGroup group(Row row) {
    return new FamilyGroup(row.uuid("id"), row.text("reference"), row.day("last_referred_on"));
  }

  private static Child child(Row row) {
    return new Child(
        row.uuid("id"),
        row.uuid("family_id"),
        row.text("child_number"),
        row.text("given_names"),
        row.text("family_name"),
        row.dayOrNull("date_of_birth"),
        row.dayOrNull("expected_date_of_birth"),
        row.value("sex", Sex.class),
        row.integer("version"));
  }
}
