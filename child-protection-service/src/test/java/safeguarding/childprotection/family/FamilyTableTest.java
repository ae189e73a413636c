package safeguarding.childprotection.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.childprotection.AFamily;
import safeguarding.childprotection.TestService;
import safeguarding.childprotection.conference.DecisionOutcome;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** What the tables refuse by themselves, whoever writes. */
class FamilyTableTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 4);
  private static final LocalDate CONFERENCE = LocalDate.of(2018, 6, 18);
  private static final LocalDate REVIEW = LocalDate.of(2018, 9, 17);
  private static final List<String> TABLES =
      List.of(
          "family_group",
          "child",
          "enquiry",
          "enquiry_child",
          "conference",
          "conference_child",
          "plan");

  private final Caller chair = TestService.aChair();
  private final AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);

  @BeforeEach
  void long_after() {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
  }

  @Test
  void a_query_that_forgets_its_authority_shows_only_the_callers_own() {
    Caller neighbour = TestService.aChair();
    AFamily.referred(chair, DAY, 1).onPlan(DAY, CONFERENCE);
    AFamily.referred(neighbour, DAY, 1).onPlan(DAY, CONFERENCE);

    for (String table : TABLES) {
      assertThat(transactions.read(chair.authority(), () -> count(table))).as(table).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "child SET sex = 'other'",
        "enquiry SET state = 'referred'",
        "enquiry SET state = 'closed'",
        "enquiry SET state = 'under-enquiry'",
        "enquiry SET decision = 'no-enquiry'",
        "enquiry SET took_part = ARRAY['social-care', 'police', 'education']",
        "enquiry SET concluded_on = received_on - 1",
        "enquiry SET written_up_at = discussed_at",
        "enquiry SET discussion_recorded_at = discussed_at - interval '1 second'",
        "enquiry_child SET finding = 'none'",
        "conference SET state = 'booked'",
        "conference SET state = 'stood-down'",
        "conference SET state = 'withdrawn'",
        "conference SET withdrawn_on = held_on",
        "plan SET ended_on = started_on - 1",
        "child SET version = 0",
        "conference SET starts_at = NULL WHERE kind = 'review'",
        "conference SET inquorate_reason = '', agencies_present = ARRAY['police', 'health', 'education']",
        "conference SET requested_on = held_on WHERE kind = 'review'",
        "conference_child SET outcome = 'continue' WHERE kind = 'initial'",
        "conference_child SET outcome = 'plan' WHERE kind = 'review'",
        "conference_child SET category = NULL WHERE outcome = 'plan'",
        "conference_child SET category = 'multiple' WHERE outcome = 'plan'",
        "conference_child SET end_reason = 'closed'",
        "plan SET ended_on = started_on",
        "plan SET end_conference_id = start_conference_id",
        "plan SET category = 'none'"
      })
  void a_row_that_no_record_could_hold_is_refused(String change) {
    AFamily family = AFamily.referred(chair, DAY, 1).onPlan(DAY, CONFERENCE);
    family.reviewed(REVIEW, family.forEach(DecisionOutcome.CONTINUE));

    assertThatThrownBy(
            () -> transactions.write(chair.authority(), () -> execute("UPDATE " + change)))
        .hasMessage("the database refused with SQL state 23514");
  }

  @Test
  void a_second_open_plan_is_refused() {
    AFamily.referred(chair, DAY, 1).onPlan(DAY, CONFERENCE);

    assertThatThrownBy(() ->
            transactions.write(
                chair.authority(),
                () ->
                    execute(
                        """
                        INSERT INTO plan
                        SELECT (jsonb_populate_record(plan, jsonb_build_object('id', gen_random_uuid()))).*
                        FROM plan
                        """)))
        .hasMessage("the database refused with SQL state 23505");
  }

  @Test
  void a_plan_of_years_ago_that_overlaps_another_is_refused() {
    AFamily.referred(chair, DAY, 1).onPlan(DAY, CONFERENCE);

    transactions.write(chair.authority(), () -> execute(planBefore(20, 10)));
    transactions.write(chair.authority(), () -> execute(planBefore(10, 0)));
    assertThatThrownBy(() -> transactions.write(chair.authority(), () -> execute(planBefore(9, 5))))
        .hasMessage("the database refused with SQL state 23P01");
  }

  /** The open plan once more, begun and ended so many days before. */
  private static String planBefore(int begun, int ended) {
    return """
    INSERT INTO plan
    SELECT (jsonb_populate_record(plan, jsonb_build_object(
        'id', gen_random_uuid(), 'started_on', started_on - %d,
        'ended_on', started_on - %d, 'end_reason', 'moved', 'end_reasons', 'Told.',
        'end_recorded_at', start_recorded_at, 'end_recorded_by', start_recorded_by,
        'end_recorded_by_name', start_recorded_by_name))).*
    FROM plan WHERE ended_on IS NULL
    """
        .formatted(begun, ended);
  }

  @Test
  void nothing_is_ever_deleted_by_the_application() {
    for (String table : TABLES) {
      assertThatThrownBy(
              () -> transactions.write(chair.authority(), () -> execute("DELETE FROM " + table)))
          .as(table)
          .hasMessage("the database refused with SQL state 42501");
    }
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
