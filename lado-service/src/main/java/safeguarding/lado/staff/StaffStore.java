package safeguarding.lado.staff;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Units, people and their posts. Works only inside an authority's transaction. */
@Singleton
final class StaffStore {
  private static final String INSERT_UNIT =
      """
      INSERT INTO service_unit (
          authority_code, id, name, parent_id, is_service, recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_MEMBER =
      """
      INSERT INTO staff_member (
          authority_code, id, name, subject, payroll_number, recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String NEXT_VERSION =
      """
      UPDATE staff_member
      SET version = version + 1, name = coalesce(nullif(?, ''), name),
          subject = coalesce(nullif(?, ''), subject), payroll_number = coalesce(nullif(?, ''), payroll_number)
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String CORRECT_SIGN_IN =
      """
      UPDATE staff_member SET version = version + 1, subject = nullif(?, '')
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String INSERT_CORRECTION =
      """
      INSERT INTO staff_sign_in_correction (
          authority_code, staff_id, version, subject_before, subject, reason,
          recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, nullif(?, ''), ?, ?, ?, ?)
      """;

  private static final String CORRECTIONS =
      """
      SELECT c.staff_id, m.name, c.subject_before, c.subject, c.reason, c.recorded_at, c.recorded_by, c.recorded_by_name
      FROM staff_sign_in_correction AS c
      JOIN staff_member AS m ON m.authority_code = c.authority_code AND m.id = c.staff_id
      WHERE c.authority_code = ?
      ORDER BY c.recorded_at DESC, c.staff_id, c.version DESC
      """;

  private static final String INSERT_POST =
      """
      INSERT INTO staff_post (
          authority_code, staff_id, version, unit_id, manages_unit_id, deciding_role, since,
          recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String END_POST =
      """
      UPDATE staff_post
      SET until = ?, ended_recorded_at = ?, ended_recorded_by = ?, ended_recorded_by_name = ?
      WHERE authority_code = ? AND staff_id = ? AND until IS NULL
      """;

  /** With the newest post, which is the open one where there is one. */
  private static final String MEMBERS =
      """
      SELECT m.id, m.version, m.name, m.subject, m.payroll_number,
             p.unit_id, p.manages_unit_id, p.deciding_role, p.since, p.until
      FROM staff_member AS m
      CROSS JOIN LATERAL (
          SELECT * FROM staff_post AS p
          WHERE p.authority_code = m.authority_code AND p.staff_id = m.id
          ORDER BY p.version DESC
          LIMIT 1
      ) AS p
      WHERE m.authority_code = ?
      """;

  private final Statements statements;

  StaffStore(Statements statements) {
    this.statements = statements;
  }

  /** Whoever changes who works where waits until whoever does so already has committed. */
  void lock() {
    statements.list(
        "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))",
        _ -> true,
        "staff " + statements.authority());
  }

  /** Every unit. */
  UnitTree units() {
    return new UnitTree(
        statements.list(
            "SELECT id, name, parent_id, is_service FROM service_unit WHERE authority_code = ?",
            row ->
                new Unit(
                    row.uuid("id"),
                    row.text("name"),
                    row.uuidOrNull("parent_id"),
                    row.truth("is_service")),
            statements.authority()));
  }

  void open(Unit unit, Recorded recorded) {
    statements.update(
        INSERT_UNIT,
        statements.authority(),
        unit.id(),
        unit.name(),
        unit.parentId(),
        unit.service(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
  }

  /** Somebody new, or who was away, in a locked transaction; their id. */
  UUID begin(Beginning beginning, Recorded recorded) {
    Starter starter = beginning.starter();
    @Nullable StaffMember before = beginning.before();
    if (before != null) {
      mustBeSaved(next(before, starter.name(), starter.subject(), starter.payrollNumber()));
      insertPost(before.id(), before.version() + 1, beginning.post(), recorded);
      return before.id();
    }
    UUID id = UUID.randomUUID();
    statements.update(
        INSERT_MEMBER,
        statements.authority(),
        id,
        starter.name(),
        starter.subject().isEmpty() ? null : starter.subject(),
        starter.payrollNumber(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
    insertPost(id, 1, beginning.post(), recorded);
    return id;
  }

  /** Another post from its first day on; false when the version has moved on. */
  boolean move(StaffMember member, Post next, Recorded recorded) {
    if (!end(member, next.since().minusDays(1), recorded)) {
      return false;
    }
    insertPost(member.id(), member.version() + 1, next, recorded);
    return true;
  }

  /** The post ends; false when the version has moved on. */
  boolean end(StaffMember member, LocalDate lastDay, Recorded recorded) {
    return next(member, "", "", "")
        && statements.update(
                END_POST,
                lastDay,
                recorded.at(),
                recorded.subject(),
                recorded.name(),
                statements.authority(),
                member.id())
            == 1;
  }

  /**
   * For changes of a locked transaction, of which nobody else can have moved the version on.
   *
   * @throws IllegalStateException if somebody has
   */
  static void mustBeSaved(boolean saved) {
    if (!saved) {
      throw new IllegalStateException("a member of staff was changed in spite of the lock");
    }
  }

  /**
   * Counts one more change; false when the version has moved on.
   *
   * @param name empty where it stays
   * @param subject empty where it stays
   * @param payrollNumber empty where it stays
   */
  boolean next(StaffMember member, String name, String subject, String payrollNumber) {
    return statements.update(
            NEXT_VERSION,
            name,
            subject,
            payrollNumber,
            statements.authority(),
            member.id(),
            member.version())
        == 1;
  }

  /** Another sign-in, or none, in place of a wrong one; false when the version has moved on. */
  boolean correct(StaffMember member, ToldSignIn told, Recorded recorded) {
    if (statements.update(
            CORRECT_SIGN_IN, told.subject(), statements.authority(), member.id(), member.version())
        != 1) {
      return false;
    }
    statements.update(
        INSERT_CORRECTION,
        statements.authority(),
        member.id(),
        member.version() + 1,
        member.subject(),
        told.subject(),
        told.reason(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
    return true;
  }

  /** Every sign-in that was corrected, the newest first. */
  List<SignInCorrection> corrections() {
    return statements.list(
        CORRECTIONS,
        row ->
            new SignInCorrection(
                row.uuid("staff_id"),
                row.text("name"),
                row.text("subject_before"),
                row.textOrNull("subject"),
                row.text("reason"),
                Recorded.of(row, "")),
        statements.authority());
  }

  private void insertPost(UUID staff, int version, Post post, Recorded recorded) {
    statements.update(
        INSERT_POST,
        statements.authority(),
        staff,
        version,
        post.unitId(),
        post.managesUnitId(),
        post.decidingRole(),
        post.since(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
  }

  /** Everybody in post, by name. */
  List<StaffMember> inPost() {
    return statements.list(
        MEMBERS + "  AND p.until IS NULL\nORDER BY m.name, m.id",
        StaffStore::member,
        statements.authority());
  }

  /** Everybody, in post or not, by name. */
  List<StaffMember> everybody() {
    return statements.list(
        MEMBERS + "ORDER BY m.name, m.id", StaffStore::member, statements.authority());
  }

  Optional<StaffMember> find(UUID id) {
    return statements.find(
        MEMBERS + "  AND m.id = ?", StaffStore::member, statements.authority(), id);
  }

  /** Whom the identity provider knows as this. */
  Optional<StaffMember> bySubject(String subject) {
    return statements.find(
        MEMBERS + "  AND m.subject = ?", StaffStore::member, statements.authority(), subject);
  }

  private static StaffMember member(Row row) {
    @Nullable LocalDate until = row.dayOrNull("until");
    return new StaffMember(
        row.uuid("id"),
        row.integer("version"),
        row.text("name"),
        row.textOrNull("subject"),
        row.text("payroll_number"),
        new Post(
            row.uuid("unit_id"),
            row.uuidOrNull("manages_unit_id"),
            row.valueOrNull("deciding_role", DecidingRole.class),
            row.day("since")),
        until);
  }
}
