package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/**
 * What meetings still want, and no more of each: a work list asks for all of it. Works only inside
 * an authority's transaction.
 */
@Singleton
final class MeetingTaskStore {
  private static final String ASKED_OF_ALL = asked("", "");

  private static final String ASKED_OF_SOME =
      asked("AND id = ANY (?)", "AND allegation_id = ANY (?)");

  private static final String AGREED =
      """
      SELECT t.id, t.what, t.owner, m.held_on
      FROM meeting_action AS t
      JOIN meeting AS m ON m.authority_code = t.authority_code AND m.id = t.meeting_id
      WHERE t.authority_code = ? AND t.id = ANY (?)
      """;

  private static final String OF_MEETINGS =
      """
      SELECT m.allegation_id, m.id
      FROM meeting AS m
      JOIN allegation AS a ON a.authority_code = m.authority_code AND a.id = m.allegation_id
      WHERE m.authority_code = ? AND m.id = ANY (?)
      """;

  private final Statements statements;

  MeetingTaskStore(Statements statements) {
    this.statements = statements;
  }

  /**
   * What is asked alike of several cases that the reader sees.
   *
   * @param startedOn when its clock began: the threshold was decided, or the last meeting held
   * @param of at least one, in any order
   */
  record Asked(MeetingWork work, LocalDate startedOn, List<Part> of) {
    Asked {
      of = List.copyOf(of);
    }
  }

  /**
   * What of a case it is asked.
   *
   * @param id of the meeting with its minutes, or of the action; the case's own for a meeting that
   *     is to be held
   */
  record Part(UUID allegationId, UUID id) {}

  /**
   * What a meeting agreed.
   *
   * @param heldOn when it was held
   */
  record Agreed(UUID actionId, String what, String owner, LocalDate heldOn) {}

  /** What these actions are, of cases that the reader is known to see. */
  List<Agreed> agreed(List<UUID> actions) {
    return statements.list(
        AGREED,
        row -> new Agreed(row.uuid("id"), row.text("what"), row.text("owner"), row.day("held_on")),
        statements.authority(),
        actions);
  }

  /** These meetings, as far as the reader sees their cases, each as a part of its case. */
  List<Part> meetings(Collection<UUID> meetings) {
    return statements.list(
        OF_MEETINGS,
        row -> new Part(row.uuid("allegation_id"), row.uuid("id")),
        statements.authority(),
        List.copyOf(meetings));
  }

  /** Everything, in any order. */
  List<Asked> asked() {
    String authority = statements.authority();
    return statements.list(
        ASKED_OF_ALL,
        MeetingTaskStore::read,
        authority,
        authority,
        authority,
        authority,
        authority,
        authority,
        authority);
  }

  /** What is asked of some cases, in any order. */
  List<Asked> asked(List<UUID> cases) {
    String authority = statements.authority();
    return statements.list(
        ASKED_OF_SOME,
        MeetingTaskStore::read,
        authority,
        cases,
        authority,
        cases,
        authority,
        authority,
        cases,
        authority,
        cases,
        authority,
        cases,
        authority);
  }

  /**
   * Only an allegation's own row says who sees it. Nearly all that is asked is about enquiries,
   * which are read at once; the others are looked up one by one.
   *
   * <p>No strategy meeting is held before the threshold of its case was decided ({@code
   * meeting-before-threshold} of {@link HoldingRules}): the last of each enquiry is looked for
   * among those since the first was decided. The clock of an action starts on the day before it is
   * due.
   */
  private static String asked(String ofCases, String ofParts) {
    return """
    WITH enquiry AS MATERIALIZED (
          SELECT id, coalesce(decided_on, received_on) AS began_on
          FROM allegation
          WHERE authority_code = ? AND state = 'under-enquiry' %1$s),
    asked AS (
          SELECT CASE WHEN booked.allegation_id IS NULL THEN 'book-' ELSE 'hold-' END
                     || CASE WHEN last.held_on IS NULL THEN 'first-meeting' WHEN last.complex_case THEN 'complex-review' ELSE 'review' END
                     AS work,
                 coalesce(last.held_on, e.began_on) AS started_on, e.id AS allegation_id, e.id
          FROM enquiry AS e
          LEFT JOIN (
                SELECT DISTINCT ON (allegation_id) allegation_id, held_on, complex_case
                FROM meeting
                WHERE authority_code = ? AND state = 'held' AND kind <> 'professionals' %2$s
                  AND held_on >= (SELECT min(began_on) FROM enquiry)
                ORDER BY allegation_id, starts_at DESC, id) AS last
            ON last.allegation_id = e.id
          LEFT JOIN (
                SELECT DISTINCT allegation_id
                FROM meeting
                WHERE authority_code = ? AND state = 'booked' AND kind <> 'professionals') AS booked
            ON booked.allegation_id = e.id
          UNION ALL
          SELECT other.work, other.started_on, other.allegation_id, other.id
          FROM (SELECT 'circulate-minutes' AS work, held_on AS started_on, allegation_id, id
                FROM meeting
                WHERE authority_code = ? AND state = 'held' AND circulated_on IS NULL AND kind <> 'professionals' %2$s
                UNION ALL
                SELECT 'circulate-corrected-minutes', m.corrected_on, m.allegation_id, m.id
                FROM meeting AS m
                WHERE m.authority_code = ? AND m.state = 'held' AND m.circulated_on IS NOT NULL
                  AND m.corrected_version > m.circulated_version AND m.kind <> 'professionals' %2$s
                  AND NOT EXISTS (
                      SELECT
                      FROM meeting_circulated_again AS g
                      WHERE g.authority_code = m.authority_code AND g.meeting_id = m.id AND g.version > m.corrected_version)
                UNION ALL
                SELECT 'complete-action', due_on - 1, allegation_id, id
                FROM meeting_action
                WHERE authority_code = ? AND completed_on IS NULL %2$s) AS other
          LEFT JOIN enquiry AS e ON e.id = other.allegation_id
          WHERE e.id IS NOT NULL
             OR (SELECT true FROM allegation AS a WHERE a.authority_code = ? AND a.id = other.allegation_id))
    SELECT work, started_on, string_agg(uuid_send(allegation_id) || uuid_send(id), '') AS case_and_part
    FROM asked
    GROUP BY started_on, work
    """
        .formatted(ofCases, ofParts);
  }

  private static Asked read(Row row) {
    return new Asked(
        row.value("work", MeetingWork.class),
        row.day("started_on"),
        parts(row.uuids("case_and_part")));
  }

  private static List<Part> parts(List<UUID> ids) {
    return IntStream.range(0, ids.size() / 2)
        .mapToObj(nth -> new Part(ids.get(2 * nth), ids.get(2 * nth + 1)))
        .toList();
  }
}
