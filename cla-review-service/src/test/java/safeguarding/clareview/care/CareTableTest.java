package safeguarding.clareview.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.clareview.Rulings.granted;
import static safeguarding.clareview.care.ACareStart.FIRST_DAY;
import static safeguarding.clareview.care.ACareStart.aCareStart;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.clareview.TestService;
import safeguarding.clareview.care.Care.Begun;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** What the tables refuse by themselves, whoever writes. */
class CareTableTest {
  private final Caller iro = TestService.anIro();
  private final Care care = TestService.bean(Care.class);
  private final AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);

  @BeforeEach
  void long_after() {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "care_period SET state = 'ceased'",
        "care_period SET state = 'gone'",
        "care_period SET ceased_on = started_on",
        "care_period SET notified_on = started_on - 1",
        "care_period SET iro = 'Demo IRO'",
        "care_period SET iro_appointed_on = started_on",
        "care_period SET notified_recorded_at = now()",
        "care_period SET notified_recorded_at = now(), notified_recorded_by = 'a', notified_recorded_by_name = 'A'",
        "care_period SET need = 'n9'",
        "care_period SET start_recorded_at = '2018-06-01'",
        "episode SET ended_on = started_on - 1",
        "episode SET reason = 'p'",
        "episode SET legal_status = 'c9'",
        "episode SET placement_type = 'x1'",
        "episode SET distance_miles = -1",
        "child SET child_number = ''",
        "child SET given_names = '', family_name = ''",
        "child SET sex = 'unknown'"
      })
  void a_row_that_no_record_could_hold_is_refused(String change) {
    start("1001");

    assertThatThrownBy(() -> execute("UPDATE " + change))
        .hasMessage("the database refused with SQL state 23514");
  }

  @Test
  void two_periods_of_a_child_that_overlap_are_refused_by_the_table_too() {
    start("1001");

    assertThatThrownBy(() ->
            execute(
                """
                INSERT INTO care_period (authority_code, id, child_id, state, started_on, short_breaks, need, iro,
                    start_recorded_at, start_recorded_by, start_recorded_by_name)
                SELECT authority_code, gen_random_uuid(), child_id, state, started_on + 10, short_breaks, need, iro,
                    start_recorded_at, start_recorded_by, start_recorded_by_name
                FROM care_period
                """))
        .hasMessage("the database refused with SQL state 23P01");
  }

  @Test
  void an_episode_after_a_gap_is_refused_by_the_table_too() {
    start("1001");

    for (String endedOn : List.of("NULL", "started_on + 9")) {
      assertThatThrownBy(
              () -> {
                execute("UPDATE episode SET ended_on = " + endedOn);
                execute(
                    """
                    INSERT INTO episode (authority_code, care_period_id, number, started_on, reason, legal_status,
                        placement_type, provider, in_area, recorded_at, recorded_by, recorded_by_name)
                    SELECT authority_code, care_period_id, 2, started_on + 10, 'l', 'c1',
                        placement_type, provider, in_area, recorded_at, recorded_by, recorded_by_name
                    FROM episode
                    """);
              })
          .isInstanceOf(RuntimeException.class);
    }
    assertThat(transactions.read(iro.authority(), () -> count("episode"))).isEqualTo(1);
  }

  @Test
  void a_short_break_inside_being_looked_after_is_refused_by_the_table_too() {
    start("1001");

    assertThatThrownBy(() -> execute("UPDATE episode SET legal_status = 'v4'"))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void a_query_that_forgets_its_authority_shows_only_the_callers_own() {
    Caller neighbour = TestService.anIro();
    start("1001");
    granted(care.startCare(neighbour, "test", aCareStart("1001").told()));

    for (String table : List.of("child", "care_period", "episode")) {
      assertThat(transactions.read(iro.authority(), () -> count(table))).isEqualTo(1);
      assertThat(transactions.read(neighbour.authority(), () -> count(table))).isEqualTo(1);
    }
  }

  @Test
  void without_an_authority_there_is_nothing() throws SQLException {
    start("1001");

    try (Connection connection = TestService.application();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM child")) {
      row.next();
      assertThat(row.getInt(1)).isZero();
    }
  }

  @Test
  void care_is_never_deleted_by_the_application() {
    start("1001");

    for (String table :
        List.of("child", "care_period", "episode", "iro_appointment", "review", "practice_alert")) {
      assertThatThrownBy(() -> execute("DELETE FROM " + table))
          .hasMessage("the database refused with SQL state 42501");
    }
    assertThatThrownBy(() -> execute("UPDATE iro_appointment SET iro = 'Somebody Else'"))
        .hasMessage("the database refused with SQL state 42501");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1, '', DATE '2018-06-04'",
        "0, 'A', DATE '2018-06-04'",
        "1, 'A', DATE '2026-06-02'"
      })
  void an_appointment_of_nobody_or_before_it_happened_is_refused_by_the_table_too(String told) {
    start("1001");

    assertThatThrownBy(() ->
            execute(
                """
                INSERT INTO iro_appointment (authority_code, care_period_id, number, iro, appointed_on, recorded_at,
                    recorded_by, recorded_by_name)
                SELECT authority_code, id, %s, start_recorded_at, start_recorded_by, start_recorded_by_name
                FROM care_period
                """
                    .formatted(told)))
        .hasMessage("the database refused with SQL state 23514");
  }

  private void start(String number) {
    Begun begun = granted(care.startCare(iro, "test", aCareStart(number).told()));
    assertThat(begun.course().events().startedOn()).isEqualTo(FIRST_DAY);
  }

  private void execute(String sql) {
    transactions.write(
        iro.authority(),
        () ->
            transactions.sql(connection -> {
              try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
              }
            }));
  }

  private long count(String table) {
    return transactions.sql(connection -> {
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
        row.next();
        return row.getLong(1);
      }
    });
  }
}
