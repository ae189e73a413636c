package safeguarding.clareview.child;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.clareview.care.CareState;
import safeguarding.clareview.care.Child;
import safeguarding.clareview.care.LegalStatus;
import safeguarding.clareview.care.PlacementType;
import safeguarding.clareview.care.Sex;
import safeguarding.clareview.child.ChildOrder.Place;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** The list of children. Works only inside an authority's transaction. */
@Singleton
final class ChildListStore {
  /** Of each child what counts now: what runs before what has ended, then the latest. */
  private static final String NOW =
      """
      WITH course AS (
          SELECT child_id, started_on AS since, id AS care_period_id,
                 CASE WHEN state = 'ceased' THEN 'ceased' WHEN short_breaks THEN 'short-breaks' ELSE 'looked-after' END AS state
          FROM care_period
          WHERE authority_code = ?
          UNION ALL
          SELECT child_id, made_on, NULL, CASE WHEN state = 'ended' THEN 'ceased' ELSE 'supervision-order' END
          FROM supervision_order
          WHERE authority_code = ?
      ), now AS (
          SELECT DISTINCT ON (child_id) child_id, since, care_period_id, state
          FROM course
          ORDER BY child_id,
                   array_position(ARRAY['looked-after', 'short-breaks', 'supervision-order', 'ceased'], state),
                   since DESC
      )
      """;

  private static final String COLUMNS =
      """
      SELECT child.id, child.reference, child.child_number, child.given_names, child.family_name, child.date_of_birth,
             child.sex, now.state, now.since, episode.legal_status, episode.placement_type
      """;

  private static final String FILTER =
      """
      FROM now
      JOIN child ON child.authority_code = ? AND child.id = now.child_id
      LEFT JOIN episode ON episode.authority_code = child.authority_code
          AND episode.care_period_id = now.care_period_id AND episode.ended_on IS NULL AND now.state <> 'ceased'
      WHERE (cardinality(?::text[]) = 0 OR now.state = ANY (?::text[]))
        AND (cardinality(?::text[]) = 0 OR episode.legal_status = ANY (?::text[]))
        AND (cardinality(?::text[]) = 0 OR child.reference = ANY (?::text[]))
      """;

  private static final String OLDEST_FIRST =
      """
        AND (now.since, child.id) > (?::date, ?::uuid)
      ORDER BY now.since, child.id
      LIMIT ?
      """;

  private static final String NEWEST_FIRST =
      """
        AND (now.since, child.id) < (?::date, ?::uuid)
      ORDER BY now.since DESC, child.id DESC
      LIMIT ?
      """;

  private static final UUID LOWEST = new UUID(0, 0);
  private static final UUID HIGHEST = new UUID(-1, -1);

  private final Statements statements;

  ChildListStore(Statements statements) {
    this.statements = statements;
  }

  /** So many after the place, from the beginning without one; without their courses. */
  List<ChildSummary> list(ChildFilter filter, ChildOrder order, Optional<Place> after, int limit) {
    List<@Nullable Object> values = values(filter);
    boolean oldestFirst = order == ChildOrder.OLDEST_FIRST;
    values.add(after.<Object>map(Place::since).orElse(oldestFirst ? "-infinity" : "infinity"));
    values.add(after.map(Place::id).orElse(oldestFirst ? LOWEST : HIGHEST));
    values.add(limit);
    return statements.list(
        NOW + COLUMNS + FILTER + (oldestFirst ? OLDEST_FIRST : NEWEST_FIRST),
        ChildListStore::read,
        values.toArray());
  }

  /** How many the filter lets through. */
  int count(ChildFilter filter) {
    return statements
        .list(
            NOW + "SELECT count(*) AS found\n" + FILTER,
            row -> (int) row.count("found"),
            values(filter).toArray())
        .getFirst();
  }

  private List<@Nullable Object> values(ChildFilter filter) {
    List<@Nullable Object> values = new ArrayList<>();
    String authority = statements.authority();
    values.addAll(List.of(authority, authority, authority));
    for (List<?> alternatives :
        List.of(filter.states(), filter.legalStatuses(), filter.references())) {
      values.add(alternatives);
      values.add(alternatives);
    }
    return values;
  }

  private static ChildSummary read(Row row) {
    return new ChildSummary(
        new Child(
            row.uuid("id"),
            row.text("child_number"),
            row.text("given_names"),
            row.text("family_name"),
            row.day("date_of_birth"),
            row.value("sex", Sex.class)),
        row.text("reference"),
        row.value("state", CareState.class),
        row.day("since"),
        row.valueOrNull("legal_status", LegalStatus.class),
        row.valueOrNull("placement_type", PlacementType.class),
        List.of());
  }
}
