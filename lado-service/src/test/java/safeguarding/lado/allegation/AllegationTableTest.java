package safeguarding.lado.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.lado.allegation.AContact.aContact;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.lado.TestService;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** What the tables refuse by themselves, whoever writes. */
class AllegationTableTest {
  private final Caller lado = TestService.aLado();
  private final Allegations allegations = TestService.bean(Allegations.class);
  private final AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);

  @BeforeEach
  void long_after() {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
  }

  @Test
  void a_query_that_forgets_its_authority_shows_only_the_callers_own() {
    Caller neighbour = TestService.aLado();
    log(lado);
    log(neighbour);

    for (String table : List.of("allegation", "allegation_child", "adult")) {
      assertThat(transactions.read(lado.authority(), () -> count(table))).isEqualTo(1);
      assertThat(transactions.read(neighbour.authority(), () -> count(table))).isEqualTo(1);
    }
  }

  @Test
  void without_an_authority_there_is_nothing() throws SQLException {
    log(lado);

    try (Connection connection = TestService.application();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM allegation")) {
      row.next();
      assertThat(row.getInt(1)).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "state = 'closed'",
        "state = 'under-enquiry'",
        "state = 'concluded'",
        "state = 'archived'",
        "referral_outcome = 'advice-given'",
        "concluded_on = received_on",
        "adult_role = 'astronaut'",
        "primary_concern = 'none'",
        "further_concerns = ARRAY['none']",
        "further_concerns = ARRAY[primary_concern]",
        "summary = ''",
        "children_safe_now = false",
        "adult_given_names = '', adult_family_name = '', adult_setting = ''",
        "alleged_on = received_on + 1",
        "employer_knew_on = received_on + 1",
        "contact_recorded_at = received_at - interval '1 second'"
      })
  void a_row_that_no_record_could_hold_is_refused(String change) {
    log(lado);

    assertThatThrownBy(() ->
            transactions.write(lado.authority(), () -> execute("UPDATE allegation SET " + change)))
        .hasMessage("the database refused with SQL state 23514");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "state = 'closed'",
        "referral_outcome = 'advice-given'",
        "criteria = '{}'",
        "consultation_reasons = ARRAY['boundaries']",
        "criteria = ARRAY['bad-feeling']",
        "decided_at = received_at - interval '1 second'",
        "decision_reasons = NULL",
        "state = 'closed', criteria = '{}', referral_outcome = 'advice-given', clear_cut = true"
      })
  void a_decision_that_no_record_could_hold_is_refused(String change) {
    decide(log(lado));

    assertThatThrownBy(() ->
            transactions.write(lado.authority(), () -> execute("UPDATE allegation SET " + change)))
        .hasMessage("the database refused with SQL state 23514");
  }

  @Test
  void an_allegation_is_never_deleted_by_the_application() {
    log(lado);

    assertThatThrownBy(
            () -> transactions.write(lado.authority(), () -> execute("DELETE FROM allegation")))
        .hasMessage("the database refused with SQL state 42501");
  }

  private Allegations.Logged log(Caller caller) {
    return ((Ruling.Granted<Allegations.Logged>)
            allegations.logContact(
                caller,
                "test",
                aContact().with(new Child("A", null, 8, null, "", "")).told(),
                AdultChoice.SOMEBODY_NEW,
                Optional.empty()))
        .value();
  }

  private void decide(Allegations.Logged logged) {
    assertThat(
            allegations.decideThreshold(
                lado,
                "test",
                logged.id(),
                logged.etag(),
                new DecideThreshold(
                    Instant.parse("2018-06-05T09:00:00Z"),
                    List.of(ThresholdCriterion.HARMED_A_CHILD),
                    List.of(),
                    "Why.",
                    ReferralOutcome.INTERNAL_ENQUIRY,
                    false)))
        .isInstanceOf(Ruling.Granted.class);
  }

  private int count(String table) {
    return transactions.sql(connection -> {
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
        row.next();
        return row.getInt(1);
      }
    });
  }

  private void execute(String sql) {
    transactions.sql(connection -> {
      try (Statement statement = connection.createStatement()) {
        return statement.executeUpdate(sql);
      }
    });
  }
}
