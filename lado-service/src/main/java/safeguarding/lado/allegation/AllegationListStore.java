package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.allegation.AllegationPage.Order;
import safeguarding.lado.allegation.AllegationPage.Place;
import safeguarding.tenancy.AuthorityTransactions;

/** Lists of allegations. Works only inside an authority's transaction. */
@Singleton
final class AllegationListStore {
  private static final String COLUMNS =
      """
      SELECT id, reference, received_at, state, adult_given_names, adult_family_name, adult_role, adult_setting,
             primary_concern, employer_knew_on, decided_on, referral_outcome, concluded_on, enquiry_outcome
      FROM allegation
      """;

  private static final String FILTER =
      """
      WHERE authority_code = ?
        AND (cardinality(?::text[]) = 0 OR state = ANY (?::text[]))
        AND (cardinality(?::text[]) = 0 OR adult_role = ANY (?::text[]))
        AND (cardinality(?::text[]) = 0 OR primary_concern = ANY (?::text[]))
        AND (cardinality(?::text[]) = 0 OR referral_outcome = ANY (?::text[]))
        AND received_on >= coalesce(?::date, '-infinity')
        AND received_on <= coalesce(?::date, 'infinity')
      """;

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
      WHERE authority_code = ? AND state IN ('received', 'under-enquiry')
      ORDER BY received_at, id
      """;

  private static final UUID LOWEST = new UUID(0, 0);
  private static final UUID HIGHEST = new UUID(-1, -1);

  private final AuthorityTransactions transactions;

  AllegationListStore(AuthorityTransactions transactions) {
    this.transactions = transactions;
  }

  /** So many after the place; from the beginning without one. */
  List<AllegationSummary> list(
      AllegationFilter filter, Order order, Optional<Place> after, int limit) {
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
    return select(
        COLUMNS
            + FILTER
            + switch (order) {
              case OLDEST_FIRST -> OLDEST_FIRST;
              case NEWEST_FIRST -> NEWEST_FIRST;
            },
        values);
  }

  /** How many the filter lets through. */
  int count(AllegationFilter filter) {
    return transactions.sql(connection -> {
      try (PreparedStatement statement =
          connection.prepareStatement("SELECT count(*) FROM allegation\n" + FILTER)) {
        AllegationStore.bind(statement, values(filter).toArray());
        try (ResultSet row = statement.executeQuery()) {
          row.next();
          return row.getInt(1);
        }
      }
    });
  }

  /** Every open case, oldest first: a council has few. */
  List<AllegationSummary> open() {
    return select(COLUMNS + OPEN, List.of(authority()));
  }

  private static String beforeTheFirst(Order order) {
    return switch (order) {
      case OLDEST_FIRST -> "-infinity";
      case NEWEST_FIRST -> "infinity";
    };
  }

  private List<@Nullable Object> values(AllegationFilter filter) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(authority());
    for (List<?> alternatives :
        List.of(filter.states(), filter.roles(), filter.concerns(), filter.referralOutcomes())) {
      values.add(alternatives);
      values.add(alternatives);
    }
    values.add(filter.receivedFrom());
    values.add(filter.receivedTo());
    return values;
  }

  private List<AllegationSummary> select(String sql, List<@Nullable Object> values) {
    return transactions.sql(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        AllegationStore.bind(statement, values.toArray());
        try (ResultSet rows = statement.executeQuery()) {
          List<AllegationSummary> summaries = new ArrayList<>();
          while (rows.next()) {
            summaries.add(read(rows));
          }
          return summaries;
        }
      }
    });
  }

  private static AllegationSummary read(ResultSet row) throws SQLException {
    return new AllegationSummary(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        AllegationStore.instant(row, "received_at"),
        AllegationStore.value(row, "state", AllegationState.class),
        row.getString("adult_given_names"),
        row.getString("adult_family_name"),
        AllegationStore.value(row, "adult_role", AdultRole.class),
        row.getString("adult_setting"),
        AllegationStore.value(row, "primary_concern", Concern.class),
        row.getObject("employer_knew_on", LocalDate.class),
        row.getObject("decided_on", LocalDate.class),
        AllegationStore.valueOrNull(row, "referral_outcome", ReferralOutcome.class),
        row.getObject("concluded_on", LocalDate.class),
        AllegationStore.valueOrNull(row, "enquiry_outcome", AllegationOutcome.class));
  }

  private String authority() {
    return transactions.currentAuthority().code();
  }
}
