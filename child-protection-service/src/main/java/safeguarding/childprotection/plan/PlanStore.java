package safeguarding.childprotection.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
          authority_code, id, family_id, child_id, started_on, category, start_conference_id,
          start_recorded_at, start_recorded_by, start_recorded_by_name,
          ended_on, end_reason, end_reasons, end_recorded_at, end_recorded_by, end_recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String TOUCH =
      """
      UPDATE plan SET version = version + 1
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String SAVE_END =
      """
      UPDATE plan
      SET version = version + 1, ended_on = ?, end_reason = ?, end_conference_id = ?, end_reasons = ?,
          end_recorded_at = ?, end_recorded_by = ?, end_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String SAVE_END_CONFERENCE =
      """
      UPDATE plan SET version = version + 1, end_conference_id = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String FAMILY =
      "SELECT family_id FROM plan WHERE authority_code = ? AND id = ?";

  /** What a plan has been through is what the conferences say, whenever they were recorded. */
  private static final String FIND =
      """
      SELECT id, family_id, child_id, version, started_on, category, start_conference_id,
             EXISTS (
                 SELECT FROM plan AS earlier
                 WHERE earlier.authority_code = plan.authority_code
                   AND earlier.child_id = plan.child_id
                   AND earlier.started_on < plan.started_on) AS repeat_plan,
             ARRAY (
                 SELECT review.held_on::text
                 FROM conference_child AS reviewed
                 JOIN conference AS review
                   ON review.authority_code = reviewed.authority_code
                  AND review.id = reviewed.conference_id
                 WHERE reviewed.authority_code = plan.authority_code
                   AND reviewed.child_id = plan.child_id
                   AND reviewed.kind = 'review'
                   AND reviewed.outcome IS NOT NULL
                   AND review.held_on > plan.started_on
                   AND (plan.ended_on IS NULL OR review.held_on <= plan.ended_on)
                 ORDER BY review.held_on) AS reviewed_on,
             start_recorded_at, start_recorded_by, start_recorded_by_name,
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

  /** Writes a plan that begins, or one of years ago that is told with its end. */
  void insert(Plan plan, Recorded recorded) {
    Course course = plan.course();
    @Nullable PlanEnd end = plan instanceof Ended ended ? ended.end() : null;
    @Nullable Recorded endRecorded = end == null ? null : recorded;
    statements.update(
        INSERT,
        statements.authority(),
        course.id(),
        course.familyId(),
        course.childId(),
        course.startedOn(),
        course.category(),
        course.startConferenceId(),
        recorded.at(),
        recorded.subject(),
        recorded.name(),
        end == null ? null : end.endedOn(),
        end == null ? null : end.reason(),
        end == null ? null : end.reasons(),
        endRecorded == null ? null : endRecorded.at(),
        endRecorded == null ? null : endRecorded.subject(),
        endRecorded == null ? null : endRecorded.name());
  }

  /** Counts a review that continued the plan as a change; false when the version has moved on. */
  boolean touch(UUID id, int version) {
    return statements.update(TOUCH, statements.authority(), id, version) == 1;
  }

  /** Writes the end over this version; false when the version has moved on. */
  boolean saveEnd(Ended plan, int version, Recorded recorded) {
    PlanEnd end = plan.end();
    return statements.update(
            SAVE_END,
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

  /** Writes which conference decided an end that is known; false when the version has moved on. */
  boolean saveEndConference(UUID id, UUID conferenceId, int version) {
    return statements.update(SAVE_END_CONFERENCE, conferenceId, statements.authority(), id, version)
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
            row.texts("reviewed_on").stream().map(LocalDate::parse).toList());
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
