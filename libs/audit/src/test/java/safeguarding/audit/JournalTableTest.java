package safeguarding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.tenancy.CatalogueCheck;

/** What the database itself keeps of the journal, whoever asks. */
class JournalTableTest extends Journalling {

  @Test
  void the_lists_that_showed_a_record_are_found_by_an_index_under_row_level_security()
      throws SQLException {
    String sql =
        "EXPLAIN SELECT entry_id FROM journal_shown WHERE authority_code = 'E06000017'"
            + " AND record_kind = 'allegation' AND record_id = '"
            + record.id()
            + "'";
    StringBuilder plan = new StringBuilder();

    try (Connection application = TestDatabase.application();
        Statement statement = application.createStatement()) {
      statement.execute("SET enable_seqscan = off");
      try (ResultSet lines = statement.executeQuery(sql)) {
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
      }
    }

    assertThat(plan.toString()).containsPattern("Index Cond: .*record_id = ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE journal_entry SET subject = 'nobody'",
        "DELETE FROM journal_entry",
        "TRUNCATE journal_entry",
        "UPDATE journal_shown SET entry_id = 1",
        "DELETE FROM journal_shown",
        "ALTER TABLE journal_entry DISABLE TRIGGER ALL"
      })
  void the_application_cannot_change_what_is_written(String sql) throws SQLException {
    journal.recordAlone(RUTLAND, JournalEntry.read(lado, ACTION, record, "correlation-1"));

    try (Connection application = TestDatabase.application()) {
      assertRefused(application, sql);
    }

    assertThat(entriesAbout(RUTLAND, record)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE journal_entry SET subject = 'nobody'",
        "DELETE FROM journal_entry",
        "TRUNCATE journal_entry",
        "UPDATE journal_shown SET entry_id = 1",
        "DELETE FROM journal_shown",
        "TRUNCATE journal_shown"
      })
  void not_even_the_owner_can_change_what_is_written(String sql) throws SQLException {
    journal.recordAlone(
        RUTLAND, JournalEntry.listed(lado, ACTION, "allegation", List.of(record.id()), "c-1"));

    try (Connection owner = TestDatabase.owner()) {
      assertRefused(owner, sql);
    }

    assertThat(entriesAbout(RUTLAND, record)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "recorded_at) VALUES (now() - interval '1 year',",
        "id) OVERRIDING SYSTEM VALUE VALUES (1,"
      })
  void the_application_gives_an_entry_neither_its_time_nor_its_number(String column)
      throws SQLException {
    String sql =
        "INSERT INTO journal_entry (authority_code, subject, roles, action, outcome, correlation_id, "
            + column
                .replace("VALUES (", "VALUES ('E06000017', 's', '{}', 'a', 'read', 'c', ")
                .replaceAll(",$", ")");

    try (Connection application = TestDatabase.application()) {
      assertRefused(application, sql);
    }
  }

  @Test
  void the_table_keeps_every_rule_for_tables() throws SQLException {
    try (Connection application = TestDatabase.application()) {
      assertThat(CatalogueCheck.violations(application)).isEmpty();
    }
  }

  private static void assertRefused(Connection connection, String sql) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET LOCAL app.authority_code = 'E06000017'");
      assertThatThrownBy(() -> statement.execute(sql))
          .as(sql)
          .isInstanceOfSatisfying(
              SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    } finally {
      connection.rollback();
    }
  }
}
