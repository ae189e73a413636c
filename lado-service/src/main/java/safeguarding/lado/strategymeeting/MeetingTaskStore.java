package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.rulings.Keyed;
import safeguarding.tenancy.Statements;

/**
 * What meetings still want, and no more of each: a work list asks for all of it. Works only inside
 * an authority's transaction.
 */
@Singleton
final class MeetingTaskStore {
  /**
   * Only an allegation's own row says who sees it. Nearly all that is asked is about enquiries,
   * which are read at once; the others are looked up one by one.
   */
  private static final String ASKED =
      """
      WITH enquiry AS MATERIALIZED (
            SELECT id, coalesce(decided_on, received_on) AS began_on
            FROM allegation
            WHERE authority_code = ? AND state = 'under-enquiry'),
      asked AS (
            SELECT CASE WHEN last.held_on IS NULL THEN 'first-meeting' WHEN last.complex_case THEN 'complex-review' ELSE 'review' END
                       AS what,
                   booked.allegation_id IS NOT NULL AS booked, coalesce(last.held_on, e.began_on) AS day,
                   e.id AS allegation_id, e.id AS key
            FROM enquiry AS e
            LEFT JOIN (
                  SELECT DISTINCT ON (allegation_id) allegation_id, held_on, complex_case
                  FROM meeting
                  WHERE authority_code = ? AND state = 'held' AND kind <> 'professionals'
                    AND held_on >= (SELECT min(began_on) FROM enquiry)
                  ORDER BY allegation_id, starts_at DESC, id) AS last
              ON last.allegation_id = e.id
            LEFT JOIN (
                  SELECT DISTINCT allegation_id
                  FROM meeting
                  WHERE authority_code = ? AND state = 'booked' AND kind <> 'professionals') AS booked
              ON booked.allegation_id = e.id
            UNION ALL
            SELECT task.what, false, task.day, task.allegation_id, task.key
            FROM (SELECT 'minutes' AS what, allegation_id, id AS key, held_on AS day
                  FROM meeting
                  WHERE authority_code = ? AND state = 'held' AND circulated_on IS NULL AND kind <> 'professionals'
                  UNION ALL
                  SELECT 'action', allegation_id, id, due_on
                  FROM meeting_action
                  WHERE authority_code = ? AND completed_on IS NULL) AS task
            LEFT JOIN enquiry AS e ON e.id = task.allegation_id
            WHERE e.id IS NOT NULL
               OR (SELECT true FROM allegation AS a WHERE a.authority_code = ? AND a.id = task.allegation_id))
      SELECT what, booked, day, string_agg(uuid_send(allegation_id), '') AS allegation_ids, string_agg(uuid_send(key), '') AS keys
      FROM asked
      GROUP BY day, booked, what
      """;

  private final Statements statements;

  MeetingTaskStore(Statements statements) {
    this.statements = statements;
  }

  /** What is asked. */
  enum What implements Keyed {
    FIRST_MEETING,
    REVIEW,
    COMPLEX_REVIEW,
    MINUTES,
    ACTION
  }

  /**
   * What is asked alike of several cases that the reader sees.
   *
   * @param booked whether the meeting that is asked for waits to be held
   * @param day on which the threshold was decided, or the last meeting held; by which an action is
   *     due
   * @param allegationIds of the cases, at least one; several things may be asked of one
   * @param keys of what is asked, one of each case in their order: the case itself, for minutes
   *     their meeting, and the action
   */
  record Asked(
      What what, boolean booked, LocalDate day, List<UUID> allegationIds, List<UUID> keys) {
    Asked {
      allegationIds = List.copyOf(allegationIds);
      keys = List.copyOf(keys);
    }
  }

  /** Everything, in any order. */
  List<Asked> asked() {
    String authority = statements.authority();
    return statements.list(
        ASKED,
        row ->
            new Asked(
                row.value("what", What.class),
                row.truth("booked"),
                row.day("day"),
                row.uuids("allegation_ids"),
                row.uuids("keys")),
        authority,
        authority,
        authority,
        authority,
        authority,
        authority);
  }
}
