package safeguarding.childprotection.plan;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.childprotection.plan.Plan.Course;
import safeguarding.childprotection.plan.Plan.Ended;
import safeguarding.childprotection.plan.Plan.Open;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** The rows of plans. Works only inside an authority's transaction. */
@Singleton
final class PlanStore {
  private static final String INSERT =
      """
      INSERT INTO plan (
          authority_code, id, family_id, child_id, started_on, category, start_conference_id, repeat_plan,
          start_recorded_at, start_recorded_by, start_recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String SAVE_REVIEW =
      """
      UPDATE plan SET version = version + 1, reviews = ?, last_reviewed_on = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String SAVE_END =
      """
      UPDATE plan
      SET version = version + 1, reviews = ?, last_reviewed_on = ?,
          ended_on = ?, end_reason = ?, end_conference_id = ?, end_reasons = ?,
          end_recorded_at = ?, end_recorded_by = ?, end_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String FAMILY =
      "SELECT family_id FROM plan WHERE authority_code = ? AND id = ?";

  private static final String FIND =
      """
      SELECT id, family_id, child_id, version, started_on, category, start_conference_id, repeat_plan,
             reviews, last_reviewed_on, start_recorded_at, start_recorded_by, start_recorded_by_name,
             ended_on, end_reason, end_conference_id, end_reasons,
             end_recorded_at, end_recorded_by, end_recorded_by_name
      FROM plan
      WHERE authority_code = ? AND family_id = ANY (?::uuid[])
      ORDER BY started_on DESC, child_id
      """;

  private final Statements statements;

  PlanStore(Statements statements) {
    this.statements = statements;
  }

  /** Writes a plan that begins. */
  void insert(Open plan, Recorded recorded) {
    Course course = plan.course();
    statements.update(
        INSERT,
        statements.authority(),
        course.id(),
        course.familyId(),
        course.childId(),
        course.startedOn(),
        course.category(),
        course.startConferenceId(),
        course.repeat(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
  }

  /** Writes a review that continued the plan over this version; false when it has moved on. */
  boolean saveReview(Open plan, int version) {
    return statements.update(
            SAVE_REVIEW,
            plan.course().reviews(),
            plan.course().lastReviewedOn(),
            statements.authority(),
            plan.id(),
            version)
        == 1;
  }

  /** Writes the end over this version; false when the version has moved on. */
  boolean saveEnd(Ended plan, int version, Recorded recorded) {
    PlanEnd end = plan.end();
    return statements.update(
            SAVE_END,
            plan.course().reviews(),
            plan.course().lastReviewedOn(),
            end.endedOn(),
            end.reason(),
            end.conferenceId(),
            end.reasons(),
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            plan.id(),
            version)
        == 1;
  }

  /** The family group of the plan with this id; empty when the authority has none. */
  Optional<UUID> familyOf(UUID id) {
    return statements.find(FAMILY, row -> row.uuid("family_id"), statements.authority(), id);
  }

  /** Every plan of the children of these family groups, the latest first. */
  List<PlanRecord> ofFamilies(List<UUID> familyIds) {
    return statements.list(FIND, PlanStore::read, statements.authority(), familyIds);
  }

  private static PlanRecord read(Row row) {
    Course course =
        new Course(
            row.uuid("id"),
            row.uuid("family_id"),
            row.uuid("child_id"),
            row.day("started_on"),
            row.value("category", PlanCategory.class),
            row.uuid("start_conference_id"),
            row.truth("repeat_plan"),
            row.integer("reviews"),
            row.dayOrNull("last_reviewed_on"));
    boolean open = row.dayOrNull("ended_on") == null;
    return new PlanRecord(
        open ? new Open(course) : new Ended(course, end(row)),
        row.integer("version"),
        Recorded.of(row, "start_"),
        open ? null : Recorded.of(row, "end_"));
  }

  private static PlanEnd end(Row row) {
    return new PlanEnd(
        row.day("ended_on"),
        row.value("end_reason", PlanEndReason.class),
        row.uuidOrNull("end_conference_id"),
        row.text("end_reasons"));
  }
}
