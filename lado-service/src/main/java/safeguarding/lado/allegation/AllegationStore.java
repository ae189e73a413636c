package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.allegation.Allegation.Closed;
import safeguarding.lado.allegation.Allegation.Concluded;
import safeguarding.lado.allegation.Allegation.Decided;
import safeguarding.lado.allegation.Allegation.Received;
import safeguarding.lado.allegation.Allegation.UnderEnquiry;
import safeguarding.tenancy.AuthorityTransactions;

/** The rows of allegations, one at a time. Works only inside an authority's transaction. */
@Singleton
final class AllegationStore {
  private static final String INSERT =
      """
      INSERT INTO allegation (
          authority_code, id, reference, state,
          received_at, received_by, source_role, source_organisation, source_name,
          alleged_on, historical, employer_knew_on,
          primary_concern, further_concerns, summary, children_safe_now, safety_action,
          adult_given_names, adult_family_name, adult_other_names, adult_date_of_birth,
          adult_role, adult_setting, adult_employment,
          contact_recorded_at, contact_recorded_by, contact_recorded_by_name)
      VALUES (?, ?, ?, 'received', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_CHILD =
      """
      INSERT INTO allegation_child (
          authority_code, allegation_id, position, name, date_of_birth, age_years, care_status, own_account)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String SAVE_DECISION =
      """
      UPDATE allegation
      SET version = version + 1, state = ?,
          decided_at = ?, criteria = ?, consultation_reasons = ?, decision_reasons = ?, referral_outcome = ?,
          decision_recorded_at = ?, decision_recorded_by = ?, decision_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String SAVE_OUTCOME =
      """
      UPDATE allegation
      SET version = version + 1, state = ?,
          concluded_on = ?, enquiry_outcome = ?, outcome_reasons = ?,
          outcome_recorded_at = ?, outcome_recorded_by = ?, outcome_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String FIND =
      """
      SELECT id, reference, version, state,
             received_at, received_by, source_role, source_organisation, source_name,
             alleged_on, historical, employer_knew_on,
             primary_concern, further_concerns, summary, children_safe_now, safety_action,
             adult_given_names, adult_family_name, adult_other_names, adult_date_of_birth,
             adult_role, adult_setting, adult_employment,
             contact_recorded_at, contact_recorded_by, contact_recorded_by_name,
             decided_at, criteria, consultation_reasons, decision_reasons, referral_outcome,
             decision_recorded_at, decision_recorded_by, decision_recorded_by_name,
             concluded_on, enquiry_outcome, outcome_reasons,
             outcome_recorded_at, outcome_recorded_by, outcome_recorded_by_name
      FROM allegation
      WHERE authority_code = ? AND id = ?
      """;

  private static final String FIND_CHILDREN =
      """
      SELECT name, date_of_birth, age_years, care_status, own_account
      FROM allegation_child
      WHERE authority_code = ? AND allegation_id = ?
      ORDER BY position
      """;

  private final AuthorityTransactions transactions;

  AllegationStore(AuthorityTransactions transactions) {
    this.transactions = transactions;
  }

  /** Writes the children of a contact, which may come before the contact itself. */
  void insertChildren(UUID allegationId, List<Child> children) {
    if (children.isEmpty()) {
      return;
    }
    transactions.sql(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(INSERT_CHILD)) {
        for (int position = 0; position < children.size(); position++) {
          Child child = children.get(position);
          bind(
              statement,
              authority(),
              allegationId,
              position,
              child.name(),
              child.dateOfBirth(),
              child.ageYears(),
              child.careStatus(),
              child.ownAccount());
          statement.addBatch();
        }
        return statement.executeBatch();
      }
    });
  }

  /** Writes the allegation; its children are there already. */
  void insert(Received allegation, String reference, Recorded recorded) {
    Contact contact = allegation.contact();
    Adult adult = contact.adult();
    update(
        INSERT,
        authority(),
        allegation.id(),
        reference,
        contact.receivedAt(),
        contact.receivedBy(),
        contact.source().role(),
        contact.source().organisation(),
        contact.source().name(),
        contact.allegedOn(),
        contact.historical(),
        contact.employerKnewOn(),
        contact.primaryConcern(),
        contact.furtherConcerns(),
        contact.summary(),
        contact.childrenSafeNow(),
        contact.safetyAction(),
        adult.givenNames(),
        adult.familyName(),
        adult.otherNames(),
        adult.dateOfBirth(),
        adult.role(),
        adult.setting(),
        adult.employment(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
  }

  /** Writes the decision over this version; false when the version has moved on. */
  boolean saveDecision(Decided allegation, int version, Recorded recorded) {
    ThresholdDecision decision = allegation.decision();
    return update(
            SAVE_DECISION,
            allegation.state(),
            decision.decidedAt(),
            decision.criteria(),
            decision.consultationReasons(),
            decision.reasons(),
            decision.referralOutcome(),
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            authority(),
            allegation.id(),
            version)
        == 1;
  }

  /** Writes the outcome over this version; false when the version has moved on. */
  boolean saveOutcome(Concluded allegation, int version, Recorded recorded) {
    EnquiryOutcome outcome = allegation.outcome();
    return update(
            SAVE_OUTCOME,
            allegation.state(),
            outcome.concludedOn(),
            outcome.outcome(),
            outcome.reasons(),
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            authority(),
            allegation.id(),
            version)
        == 1;
  }

  /** The allegation with this id; empty when the authority has none. */
  Optional<AllegationRecord> find(UUID id) {
    return transactions.sql(connection -> {
      List<Child> children = children(connection, id);
      try (PreparedStatement statement = connection.prepareStatement(FIND)) {
        bind(statement, authority(), id);
        try (ResultSet row = statement.executeQuery()) {
          return row.next() ? Optional.of(read(row, children)) : Optional.empty();
        }
      }
    });
  }

  private List<Child> children(Connection connection, UUID id) throws SQLException {
    List<Child> children = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(FIND_CHILDREN)) {
      bind(statement, authority(), id);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          children.add(
              new Child(
                  row.getString("name"),
                  row.getObject("date_of_birth", LocalDate.class),
                  row.getObject("age_years", Integer.class),
                  valueOrNull(row, "care_status", CareStatus.class),
                  row.getString("own_account")));
        }
      }
    }
    return children;
  }

  private static AllegationRecord read(ResultSet row, List<Child> children) throws SQLException {
    AllegationState state = value(row, "state", AllegationState.class);
    UUID id = row.getObject("id", UUID.class);
    Contact contact = contact(row, children);
    Allegation allegation =
        switch (state) {
          case RECEIVED -> new Received(id, contact);
          case CLOSED -> new Closed(id, contact, decision(row));
          case UNDER_ENQUIRY -> new UnderEnquiry(id, contact, decision(row));
          case CONCLUDED -> new Concluded(id, contact, decision(row), outcome(row));
        };
    return new AllegationRecord(
        allegation,
        row.getString("reference"),
        row.getInt("version"),
        recorded(row, "contact"),
        allegation instanceof Decided ? recorded(row, "decision") : null,
        allegation instanceof Concluded ? recorded(row, "outcome") : null);
  }

  private static Contact contact(ResultSet row, List<Child> children) throws SQLException {
    return new Contact(
        instant(row, "received_at"),
        value(row, "received_by", ReceivedBy.class),
        new Source(
            value(row, "source_role", SourceRole.class),
            row.getString("source_organisation"),
            row.getString("source_name")),
        row.getObject("alleged_on", LocalDate.class),
        row.getBoolean("historical"),
        row.getObject("employer_knew_on", LocalDate.class),
        new Adult(
            row.getString("adult_given_names"),
            row.getString("adult_family_name"),
            texts(row, "adult_other_names"),
            row.getObject("adult_date_of_birth", LocalDate.class),
            value(row, "adult_role", AdultRole.class),
            row.getString("adult_setting"),
            valueOrNull(row, "adult_employment", EmploymentKind.class)),
        children,
        value(row, "primary_concern", Concern.class),
        values(row, "further_concerns", Concern.class),
        row.getString("summary"),
        row.getBoolean("children_safe_now"),
        row.getString("safety_action"));
  }

  private static ThresholdDecision decision(ResultSet row) throws SQLException {
    return new ThresholdDecision(
        instant(row, "decided_at"),
        values(row, "criteria", ThresholdCriterion.class),
        values(row, "consultation_reasons", ConsultationReason.class),
        row.getString("decision_reasons"),
        value(row, "referral_outcome", ReferralOutcome.class));
  }

  private static EnquiryOutcome outcome(ResultSet row) throws SQLException {
    return new EnquiryOutcome(
        row.getObject("concluded_on", LocalDate.class),
        value(row, "enquiry_outcome", AllegationOutcome.class),
        row.getString("outcome_reasons"));
  }

  private static Recorded recorded(ResultSet row, String what) throws SQLException {
    return new Recorded(
        instant(row, what + "_recorded_at"),
        row.getString(what + "_recorded_by"),
        row.getString(what + "_recorded_by_name"));
  }

  private String authority() {
    return transactions.currentAuthority().code();
  }

  private int update(String sql, @Nullable Object... values) {
    return transactions.sql(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        bind(statement, values);
        return statement.executeUpdate();
      }
    });
  }

  /** Binds values in order, each as the feature's tables keep it: keys, lists of keys, instants. */
  static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, sql(statement, values[i]));
    }
  }

  private static @Nullable Object sql(PreparedStatement statement, @Nullable Object value)
      throws SQLException {
    return switch (value) {
      case null -> null;
      case Keyed keyed -> keyed.key();
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case List<?> list ->
          statement
              .getConnection()
              .createArrayOf(
                  "text", list.stream().map(v -> v instanceof Keyed k ? k.key() : v).toArray());
      default -> value;
    };
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static <E extends Enum<E> & Keyed> E value(ResultSet row, String column, Class<E> list)
      throws SQLException {
    return Keyed.ofKey(list, row.getString(column));
  }

  static <E extends Enum<E> & Keyed> @Nullable E valueOrNull(
      ResultSet row, String column, Class<E> list) throws SQLException {
    return row.getString(column) == null ? null : value(row, column, list);
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }

  private static <E extends Enum<E> & Keyed> List<E> values(
      ResultSet row, String column, Class<E> list) throws SQLException {
    return texts(row, column).stream().map(key -> Keyed.ofKey(list, key)).toList();
  }
}
