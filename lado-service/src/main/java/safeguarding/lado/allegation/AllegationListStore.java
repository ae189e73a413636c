package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.adultrole.OwnRole;
import safeguarding.lado.allegation.AllegationOrder.Place;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Lists of allegations. Works only inside an authority's transaction. */
@Singleton
final class AllegationListStore {
  private static final String COLUMNS =
      """
      SELECT id, reference, received_at, state, adult_given_names, adult_family_name, adult_role, adult_own_role, adult_setting,
             primary_concern, employer_knew_on, decided_on, clear_cut, referral_outcome, concluded_on, enquiry_outcome, restricted,
             (SELECT count(*) - 1
              FROM allegation AS other
              WHERE other.authority_code = a.authority_code AND other.adult_id = a.adult_id) AS repeat
      FROM allegation AS a
      """;

  private static final String FILTER =
      """
      WHERE authority_code = ?
        AND (cardinality(?::text[]) = 0 OR state = ANY (?::text[]))
        AND (cardinality(?::text[]) = 0 OR %s = ANY (?::text[]))
        AND (cardinality(?::text[]) = 0 OR primary_concern = ANY (?::text[]))
        AND (cardinality(?::text[]) = 0 OR referral_outcome = ANY (?::text[]))
        AND received_on >= coalesce(?::date, '-infinity')
        AND received_on <= coalesce(?::date, 'infinity')
      """
          .formatted(OwnRole.KEY_OF_ROW);

  private static final String OLDEST_FIRST =
      """
        AND (received_at, id) > (?::timestamptz, ?::uuid)
      ORDER BY received_at, id
      LIMIT ?
      """;

  private static final String NEWEST_FIRST =
      """
        AND (received_at, id) < (?::timestamptz, ?::uuid)
      ORDER BY received_at DESC, id DESC
      LIMIT ?
      """;

  private static final String OPEN =
      """
      SELECT state, received_on, CASE WHEN clear_cut THEN decided_on END AS clear_cut_on, string_agg(uuid_send(id), '') AS ids
      FROM allegation
      WHERE authority_code = ? AND state IN ('received', 'under-enquiry')
      GROUP BY state, received_on, clear_cut_on
      """;

  private static final UUID LOWEST = new UUID(0, 0);
  private static final UUID HIGHEST = new UUID(-1, -1);

  private final Statements statements;

  AllegationListStore(Statements statements) {
    this.statements = statements;
  }

  /** So many after the place; from the beginning without one. */
  List<AllegationSummary> list(
      AllegationFilter filter, AllegationOrder order, Optional<Place> after, int limit) {
    List<@Nullable Object> values = values(filter);
    values.add(after.<Object>map(Place::receivedAt).orElse(beforeTheFirst(order)));
    values.add(
        after
            .map(Place::id)
            .orElse(
                switch (order) {
                  case OLDEST_FIRST -> LOWEST;
                  case NEWEST_FIRST -> HIGHEST;
                }));
    values.add(limit);
    String ordered =
        switch (order) {
          case OLDEST_FIRST -> OLDEST_FIRST;
          case NEWEST_FIRST -> NEWEST_FIRST;
        };
    return statements.list(COLUMNS + FILTER + ordered, AllegationListStore::read, values.toArray());
  }

  /** How many the filter lets through. */
  int count(AllegationFilter filter) {
    return statements
        .list(
            "SELECT count(*) AS found FROM allegation\n" + FILTER,
            row -> (int) row.count("found"),
            values(filter).toArray())
        .getFirst();
  }

  /** Every open case, in any order. */
  List<OpenCases> open() {
    return statements.list(OPEN, AllegationListStore::openCases, statements.authority());
  }

  /** These, in any order. */
  List<AllegationSummary> summaries(List<UUID> ids) {
    return statements.list(
        COLUMNS + "WHERE authority_code = ? AND id = ANY (?::uuid[])",
        AllegationListStore::read,
        statements.authority(),
        ids);
  }

  private static String beforeTheFirst(AllegationOrder order) {
    return switch (order) {
      case OLDEST_FIRST -> "-infinity";
      case NEWEST_FIRST -> "infinity";
    };
  }

  private List<@Nullable Object> values(AllegationFilter filter) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(statements.authority());
    for (List<?> alternatives :
        List.of(filter.states(), filter.roles(), filter.concerns(), filter.referralOutcomes())) {
      values.add(alternatives);
      values.add(alternatives);
    }
    values.add(filter.receivedFrom());
    values.add(filter.receivedTo());
    return values;
  }

  private static OpenCases openCases(Row row) {
    return new OpenCases(
        row.day("received_on"),
        row.value("state", AllegationState.class).hasEnquiry(),
        row.dayOrNull("clear_cut_on"),
        row.uuids("ids"));
  }

  private static AllegationSummary read(Row row) {
    return new AllegationSummary(
        row.uuid("id"),
        row.text("reference"),
        row.instant("received_at"),
        row.value("state", AllegationState.class),
        row.text("adult_given_names"),
        row.text("adult_family_name"),
        row.value("adult_role", AdultRole.class),
        Objects.requireNonNullElse(row.textOrNull("adult_own_role"), ""),
        row.text("adult_setting"),
        row.value("primary_concern", Concern.class),
        row.dayOrNull("employer_knew_on"),
        row.dayOrNull("decided_on"),
        Boolean.TRUE.equals(row.truthOrNull("clear_cut")),
        row.valueOrNull("referral_outcome", ReferralOutcome.class),
        row.dayOrNull("concluded_on"),
        row.valueOrNull("enquiry_outcome", AllegationOutcome.class),
        row.integer("repeat"),
        row.truth("restricted"));
  }
}
