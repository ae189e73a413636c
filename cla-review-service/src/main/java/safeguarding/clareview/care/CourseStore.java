package safeguarding.clareview.care;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.clareview.timescale.CareEvents;
import safeguarding.clareview.timescale.CourseKind;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/**
 * Periods of care and orders with their reviews, as far as clocks and rules care. Works only inside
 * an authority's transaction.
 */
@Singleton
final class CourseStore {
  /** One row for each review of a course, and one where it has none. */
  private static final String COURSES =
      """
      WITH course AS (
          SELECT id, child_id, CASE WHEN short_breaks THEN 'SHORT_BREAKS' ELSE 'LOOKED_AFTER' END AS kind,
                 started_on, ceased_on AS ended_on, notified_on,
                 least(iro_appointed_on, (
                     SELECT min(appointed_on)
                     FROM iro_appointment
                     WHERE iro_appointment.authority_code = care_period.authority_code AND care_period_id = care_period.id
                 )) AS iro_appointed_on
          FROM care_period
          WHERE authority_code = ? AND (child_id = ANY (?::uuid[]) OR ?) AND (state = 'open' OR ?)
          UNION ALL
          SELECT id, child_id, 'SUPERVISION_ORDER', made_on, ended_on, NULL, NULL
          FROM supervision_order
          WHERE authority_code = ? AND (child_id = ANY (?::uuid[]) OR ?) AND (state = 'in-force' OR ?)
      )
      SELECT course.*, date_of_birth, review.held_on,
             CASE WHEN review.state = 'booked' THEN review.starts_on END AS booked_on
      FROM course
      JOIN child ON child.authority_code = ? AND child.id = course.child_id
      LEFT JOIN review_child ON review_child.authority_code = ? AND review_child.child_id = course.child_id
          AND coalesce(review_child.care_period_id, review_child.supervision_order_id) = course.id
      LEFT JOIN review ON review.authority_code = review_child.authority_code AND review.id = review_child.review_id
      ORDER BY course.started_on, course.id, review.held_on
      """;

  private final Statements statements;

  CourseStore(Statements statements) {
    this.statements = statements;
  }

  /** One row of {@link #COURSES}. */
  private record Line(Course course, @Nullable LocalDate bookedOn, @Nullable LocalDate heldOn) {}

  /** Every course of these children, in the order in which they began. */
  List<Course> ofChildren(List<UUID> childIds) {
    return courses(childIds, false, true);
  }

  /** One of a child's courses, which is there. */
  Course find(UUID childId, UUID courseId) {
    return ofChildren(List.of(childId)).stream()
        .filter(course -> course.id().equals(courseId))
        .findAny()
        .orElseThrow();
  }

  /** Every course that runs, in the order in which they began. */
  List<Course> open() {
    return courses(List.of(), true, false);
  }

  private List<Course> courses(List<UUID> childIds, boolean allChildren, boolean endedToo) {
    String authority = statements.authority();
    List<Line> lines =
        statements.list(
            COURSES,
            CourseStore::line,
            authority,
            childIds,
            allChildren,
            endedToo,
            authority,
            childIds,
            allChildren,
            endedToo,
            authority,
            authority);
    Map<UUID, List<Line>> byCourse = new LinkedHashMap<>();
    lines.forEach(
        line -> byCourse.computeIfAbsent(line.course().id(), _ -> new ArrayList<>()).add(line));
    return byCourse.values().stream().map(CourseStore::joined).toList();
  }

  private static Course joined(List<Line> lines) {
    Course course = lines.getFirst().course();
    CareEvents events = course.events();
    return new Course(
        course.id(),
        course.childId(),
        new CareEvents(
            events.kind(),
            events.startedOn(),
            events.endedOn(),
            events.eighteenOn(),
            events.notifiedOn(),
            events.iroAppointedOn(),
            days(lines, Line::bookedOn),
            days(lines, Line::heldOn)));
  }

  private static List<LocalDate> days(List<Line> lines, Function<Line, @Nullable LocalDate> day) {
    return lines.stream().flatMap(line -> Stream.ofNullable(day.apply(line))).toList();
  }

  private static Line line(Row row) {
    return new Line(
        new Course(
            row.uuid("id"),
            row.uuid("child_id"),
            new CareEvents(
                CourseKind.valueOf(row.text("kind")),
                row.day("started_on"),
                row.dayOrNull("ended_on"),
                Child.eighteenOn(row.day("date_of_birth")),
                row.dayOrNull("notified_on"),
                row.dayOrNull("iro_appointed_on"),
                List.of(),
                List.of())),
        row.dayOrNull("booked_on"),
        row.dayOrNull("held_on"));
  }
}
