package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.tenancy.Statements;

/**
 * What meetings still want, and no more of each: a work list asks for all of it. Works only inside
 * an authority's transaction.
 */
@Singleton
final class MeetingTaskStore {
  private static final String ENQUIRIES =
      """
      SELECT a.id, coalesce(a.decided_on, a.received_on) AS began_on, last.held_on, last.complex_case,
             booked.allegation_id IS NOT NULL AS booked
      FROM allegation AS a
      LEFT JOIN LATERAL (
            SELECT m.held_on, m.complex_case
            FROM meeting AS m
            WHERE m.authority_code = a.authority_code AND m.allegation_id = a.id
              AND m.state = 'held' AND m.kind <> 'professionals'
            ORDER BY m.starts_at DESC, m.id
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
      SELECT allegation_id, id AS key, held_on AS day
      FROM meeting
      WHERE authority_code = ? AND state = 'held' AND circulated_on IS NULL AND kind <> 'professionals'
      """;

  private static final String ACTIONS =
      """
      SELECT m.allegation_id, t.id AS key, t.due_on AS day
      FROM meeting_action AS t
      JOIN meeting AS m ON m.authority_code = t.authority_code AND m.id = t.meeting_id
      WHERE t.authority_code = ? AND t.completed_on IS NULL
      """;

  private static final String SEEN =
      """
      SELECT id
      FROM allegation
      WHERE authority_code = ? AND id = ANY (?::uuid[])
      """;

  private final Statements statements;

  MeetingTaskStore(Statements statements) {
    this.statements = statements;
  }

  /**
   * An enquiry that runs.
   *
   * @param allegationId of the case
   * @param beganOn when the threshold was decided
   * @param heldOn of the last strategy meeting that was held; null where none was
   * @param complexCase as that meeting said
   * @param booked whether one waits to be held
   */
  record Enquiry(
      UUID allegationId,
      LocalDate beganOn,
      @Nullable LocalDate heldOn,
      boolean complexCase,
      boolean booked) {}

  /**
   * Minutes that are not circulated, or an action that is not done.
   *
   * @param allegationId of the case
   * @param key the meeting's, or the action's
   * @param day on which the meeting was held, or by which the action is due
   */
  record Open(UUID allegationId, UUID key, LocalDate day) {}

  /** The enquiries that run. */
  List<Enquiry> enquiries() {
    return statements.list(
        ENQUIRIES,
        row ->
            new Enquiry(
                row.uuid("id"),
                row.day("began_on"),
                row.dayOrNull("held_on"),
                Boolean.TRUE.equals(row.truthOrNull("complex_case")),
                row.truth("booked")),
        statements.authority(),
        statements.authority());
  }

  /**
   * The strategy meetings whose minutes are to be circulated, of cases that the reader sees.
   *
   * @param seen cases of which it is known that the reader sees them
   */
  List<Open> minutes(Set<UUID> seen) {
    return ofSeen(MINUTES, seen);
  }

  /**
   * The actions that are not done, of cases that the reader sees.
   *
   * @param seen cases of which it is known that the reader sees them
   */
  List<Open> actions(Set<UUID> seen) {
    return ofSeen(ACTIONS, seen);
  }

  /** Only an allegation's own row says who sees it: it is asked for those that are not known. */
  private List<Open> ofSeen(String sql, Set<UUID> seen) {
    List<Open> found =
        statements.list(
            sql,
            row -> new Open(row.uuid("allegation_id"), row.uuid("key"), row.day("day")),
            statements.authority());
    List<UUID> others =
        found.stream().map(Open::allegationId).filter(id -> !seen.contains(id)).distinct().toList();
    Set<UUID> also =
        others.isEmpty()
            ? Set.of()
            : new HashSet<>(
                statements.list(SEEN, row -> row.uuid("id"), statements.authority(), others));
    return found.stream()
        .filter(open -> seen.contains(open.allegationId()) || also.contains(open.allegationId()))
        .toList();
  }
}
