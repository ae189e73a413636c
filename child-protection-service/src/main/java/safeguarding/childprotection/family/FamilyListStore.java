package safeguarding.childprotection.family;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.childprotection.family.FamilyOrder.Place;
import safeguarding.tenancy.Statements;

/**
 * Which family groups a list shows. What is open is little among much that is closed, so it is
 * found by its partial indexes first, and the families by that. Says the same as {@link
 * FamilyRecord#states}, which a test holds it to.
 */
@Singleton
final class FamilyListStore {
  /** What is open, as (family, state). Takes the authority once. */
  private static final String STANDING =
      """
      WITH own AS (SELECT ?::text AS authority_code),
      standing AS (
          SELECT enquiry.family_id, enquiry.state
          FROM own JOIN enquiry ON enquiry.authority_code = own.authority_code
          WHERE enquiry.state IN ('referred', 'under-enquiry')
          UNION
          SELECT conference.family_id,
                 CASE conference.state WHEN 'booked' THEN 'conference-booked' ELSE 'conference-to-book' END
          FROM own JOIN conference ON conference.authority_code = own.authority_code
          WHERE conference.state IN ('requested', 'booked', 'stood-down')
          UNION
          SELECT enquiry.family_id, 'conference-to-book'
          FROM own
          JOIN enquiry_child AS found
            ON found.authority_code = own.authority_code AND found.finding = 'continuing-risk'
          JOIN enquiry ON enquiry.authority_code = own.authority_code AND enquiry.id = found.enquiry_id
          WHERE NOT EXISTS (
                SELECT FROM conference
                JOIN conference_child
                  ON conference_child.authority_code = own.authority_code
                 AND conference_child.conference_id = conference.id
                WHERE conference.authority_code = own.authority_code
                  AND conference.enquiry_id = enquiry.id
                  AND conference.withdrawal_reason IS DISTINCT FROM 'in-error'
                  AND conference_child.child_id = found.child_id)
            AND NOT EXISTS (
                SELECT FROM plan
                WHERE plan.authority_code = own.authority_code
                  AND plan.child_id = found.child_id
                  AND (plan.ended_on IS NULL OR plan.ended_on > enquiry.concluded_on))
          UNION
          SELECT plan.family_id, 'on-plan'
          FROM own JOIN plan ON plan.authority_code = own.authority_code
          WHERE plan.ended_on IS NULL
      )
      """;

  /** Takes the authority, and the wanted states twice. */
  private static final String FILTER =
      """
      WHERE family_group.authority_code = ?
        AND (cardinality(?::text[]) = 0
             OR family_group.id IN (SELECT family_id FROM standing WHERE state = ANY (?::text[]))
             OR ('closed' = ANY (?::text[])
                 AND family_group.id NOT IN (SELECT family_id FROM standing)))
      """;

  private static final String PLACES = "SELECT id, last_referred_on FROM family_group\n";

  private static final String OLDEST_FIRST =
      """
        AND (last_referred_on, id) > (?, ?)
      ORDER BY last_referred_on, id
      LIMIT ?
      """;

  private static final String NEWEST_FIRST =
      """
        AND (last_referred_on, id) < (?, ?)
      ORDER BY last_referred_on DESC, id DESC
      LIMIT ?
      """;

  /** Whoever has a clock: what is open, and a discussion that is not written up. */
  private static final String OPEN =
      """
      SELECT family_id FROM standing
      UNION
      SELECT family_id FROM enquiry
      WHERE authority_code = ? AND discussed_at IS NOT NULL AND written_up_at IS NULL
      """;

  private static final Place FIRST = new Place(LocalDate.of(1, 1, 1), new UUID(0, 0));
  private static final Place LAST = new Place(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

  private final Statements statements;

  FamilyListStore(Statements statements) {
    this.statements = statements;
  }

  /** So many after the place; from the beginning without one. */
  List<Place> list(List<FamilyState> states, FamilyOrder order, Optional<Place> after, int limit) {
    Place from =
        after.orElse(
            switch (order) {
              case OLDEST_FIRST -> FIRST;
              case NEWEST_FIRST -> LAST;
            });
    String sql =
        STANDING
            + PLACES
            + FILTER
            + switch (order) {
              case OLDEST_FIRST -> OLDEST_FIRST;
              case NEWEST_FIRST -> NEWEST_FIRST;
            };
    return statements.list(
        sql,
        row -> new Place(row.day("last_referred_on"), row.uuid("id")),
        statements.authority(),
        statements.authority(),
        states,
        states,
        states,
        from.lastReferredOn(),
        from.id(),
        limit);
  }

  /** How many the filter lets through. */
  int count(List<FamilyState> states) {
    return statements
        .find(
            STANDING + "SELECT count(*) AS total FROM family_group\n" + FILTER,
            row -> (int) row.count("total"),
            statements.authority(),
            statements.authority(),
            states,
            states,
            states)
        .orElseThrow();
  }

  /** Every family group with a clock that may run: a council has few. */
  List<UUID> open() {
    return statements.list(
        STANDING + OPEN,
        row -> row.uuid("family_id"),
        statements.authority(),
        statements.authority());
  }
}
