package safeguarding.grpcedge;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.exceptions.ConnectionException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {

  @ParameterizedTest
  @ValueSource(strings = {"08001", "08006", "53300", "57P01", "57P03"})
  void a_database_that_cannot_be_reached_is_away_however_deep_that_stands(String state) {
    var thrown = new IllegalStateException(new RuntimeException(new SQLException("x", state)));

    assertThat(DatabaseAway.isWhy(thrown)).isTrue();
  }

  @Test
  void a_connection_that_broke_in_use_is_a_database_that_is_away() {
    var closed = new ConnectionException("x", new SQLException("Connection is closed"));

    assertThat(DatabaseAway.isWhy(closed)).isTrue();
  }

  @Test
  void a_pool_without_a_connection_in_time_is_a_database_that_is_away() {
    assertThat(DatabaseAway.isWhy(new SQLTransientConnectionException("timed out"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "42703", "22001", "40001"})
  void a_statement_that_is_wrong_is_a_defect(String state) {
    assertThat(DatabaseAway.isWhy(new SQLException("x", state))).isFalse();
  }

  @Test
  void what_has_nothing_to_do_with_a_database_is_a_defect() {
    assertThat(DatabaseAway.isWhy(new SQLException("without a state"))).isFalse();
    assertThat(DatabaseAway.isWhy(new NullPointerException())).isFalse();
  }
}
