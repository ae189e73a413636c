package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.grpcedge.record.PersonName;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/**
 * What meetings still want, and no more of each: a work list asks for all of it. Works only inside
 * an authority's transaction.
 */
@Singleton
final class MeetingTaskStore {
  private static final String ENQUIRIES =
      """
      SELECT a.id, a.reference, a.adult_given_names, a.adult_family_name,
             coalesce(a.decided_on, a.received_on) AS began_on, last.held_on, last.complex_case,
             booked.allegation_id IS NOT NULL AS booked
      FROM allegation AS a
      LEFT JOIN LATERAL (
            SELECT m.held_on, m.complex_case
            FROM meeting AS m
            WHERE m.authority_code = a.authority_code AND m.allegation_id = a.id
              AND m.state = 'held' AND m.kind <> 'professionals'
            ORDER BY m.starts_at DESC
            LIMIT 1) AS last ON true
      LEFT JOIN (
            SELECT DISTINCT allegation_id
            FROM meeting
            WHERE authority_code = ? AND state = 'booked' AND kind <> 'professionals') AS booked
        ON booked.allegation_id = a.id
      WHERE a.authority_code = ? AND a.state = 'under-enquiry'
      """;

  private static final String MINUTES =
      """
      SELECT a.id, a.reference, a.adult_given_names, a.adult_family_name, m.id AS key, m.held_on AS day
      FROM meeting AS m
      JOIN allegation AS a ON a.authority_code = m.authority_code AND a.id = m.allegation_id
      WHERE m.authority_code = ? AND m.state = 'held' AND m.circulated_on IS NULL AND m.kind <> 'professionals'
      """;

  private static final String ACTIONS =
      """
      SELECT a.id, a.reference, a.adult_given_names, a.adult_family_name, t.id AS key, t.due_on AS day
      FROM meeting_action AS t
      JOIN meeting AS m ON m.authority_code = t.authority_code AND m.id = t.meeting_id
      JOIN allegation AS a ON a.authority_code = m.authority_code AND a.id = m.allegation_id
      WHERE t.authority_code = ? AND t.completed_on IS NULL
      """;

  private final Statements statements;

  MeetingTaskStore(Statements statements) {
    this.statements = statements;
  }

  /**
   * An allegation that wants something.
   *
   * @param adult as told; empty when not known
   */
  record Case(UUID id, String reference, PersonName adult) {}

  /**
   * An enquiry that runs.
   *
   * @param beganOn when the threshold was decided
   * @param heldOn of the last strategy meeting that was held; null where none was
   * @param complexCase as that meeting said
   * @param booked whether one waits to be held
   */
  record Enquiry(
      Case about,
      LocalDate beganOn,
      @Nullable LocalDate heldOn,
      boolean complexCase,
      boolean booked) {}

  /**
   * Minutes that are not circulated, or an action that is not done.
   *
   * @param key the meeting's, or the action's
   * @param day on which the meeting was held, or by which the action is due
   */
  record Open(Case about, UUID key, LocalDate day) {}

  /** The enquiries that run. */
  List<Enquiry> enquiries() {
    return statements.list(
        ENQUIRIES,
        row ->
            new Enquiry(
                about(row),
                row.day("began_on"),
                row.dayOrNull("held_on"),
                Boolean.TRUE.equals(row.truthOrNull("complex_case")),
                row.truth("booked")),
        statements.authority(),
        statements.authority());
  }

  /** The strategy meetings whose minutes are to be circulated. */
  List<Open> minutes() {
    return statements.list(MINUTES, MeetingTaskStore::open, statements.authority());
  }

  /** The actions that are not done. */
  List<Open> actions() {
    return statements.list(ACTIONS, MeetingTaskStore::open, statements.authority());
  }

  private static Open open(Row row) {
    return new Open(about(row), row.uuid("key"), row.day("day"));
  }

  private static Case about(Row row) {
    return new Case(
        row.uuid("id"),
        row.text("reference"),
        new PersonName(row.text("adult_given_names"), row.text("adult_family_name")));
  }
}
