package safeguarding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.Statements;

class RecordedTest {
  private static final AuthorityCode RUTLAND = new AuthorityCode("E06000017");

  @Test
  void what_is_written_down_is_the_same_before_and_after_the_database_has_kept_it() {
    Caller caller = new Caller("lado-1", "Demo LADO", RUTLAND, Set.of());

    Recorded recorded = Recorded.by(caller, Instant.parse("2018-06-04T15:20:00.123456789Z"));

    assertThat(recorded)
        .isEqualTo(
            new Recorded(Instant.parse("2018-06-04T15:20:00.123456Z"), "lado-1", "Demo LADO"));
  }

  @Test
  void it_is_read_from_the_three_columns_that_have_its_name() {
    String columns =
        """
        '2018-06-04T15:20:00.123456Z'::timestamptz AS %1$srecorded_at,
        'lado-1' AS %1$srecorded_by, 'Demo LADO' AS %1$srecorded_by_name\
        """;
    Recorded recorded =
        new Recorded(Instant.parse("2018-06-04T15:20:00.123456Z"), "lado-1", "Demo LADO");

    assertThat(read("ended_", columns.formatted("ended_"))).isEqualTo(recorded);
    assertThat(read("", columns.formatted(""))).isEqualTo(recorded);
  }

  @Test
  void where_nothing_was_written_down_there_is_nothing_to_read() {
    String columns = "NULL::timestamptz AS recorded_at, '' AS recorded_by, '' AS recorded_by_name";

    assertThatIllegalStateException()
        .isThrownBy(() -> read("", columns))
        .withMessage("column recorded_at is NULL");
  }

  private static Recorded read(String what, String columns) {
    return TestDatabase.bean(AuthorityTransactions.class)
        .read(
            RUTLAND,
            () ->
                TestDatabase.bean(Statements.class)
                    .find("SELECT " + columns, row -> Recorded.of(row, what)))
        .orElseThrow();
  }
}
