package safeguarding.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.security.Role;

class AuthorityTransactionsTest {
  private static final AuthorityCode RUTLAND = new AuthorityCode("E06000017");
  private static final AuthorityCode LEICESTER = new AuthorityCode("E06000016");

  private final AuthorityTransactions transactions =
      TestApplication.bean(AuthorityTransactions.class);
  private final NoteRepository notes = TestApplication.bean(NoteRepository.class);

  @AfterEach
  void forgetNotes() {
    for (AuthorityCode authority : List.of(RUTLAND, LEICESTER)) {
      transactions.write(authority, () -> execute("DELETE FROM note"));
    }
  }

  @Test
  void a_query_without_where_shows_the_rows_of_the_authority_and_no_others() {
    transactions.write(RUTLAND, () -> write(RUTLAND, "in Rutland"));
    transactions.write(LEICESTER, () -> write(LEICESTER, "in Leicester"));

    assertThat(transactions.read(RUTLAND, this::everything)).containsExactly("in Rutland");
    assertThat(transactions.read(LEICESTER, this::everything)).containsExactly("in Leicester");
  }

  @Test
  void without_an_authority_there_are_no_rows() throws SQLException {
    transactions.write(RUTLAND, () -> write(RUTLAND, "in Rutland"));

    try (Connection application = TestServer.application(TestApplication.DATABASE);
        Statement statement = application.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM note")) {
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void a_connection_that_goes_back_to_the_pool_carries_no_authority_over() {
    transactions.write(RUTLAND, () -> write(RUTLAND, "in Rutland"));
    TransactionOperations<?> plain = TestApplication.bean(TransactionOperations.class);

    for (int i = 0; i < 20; i++) {
      List<String> rows = plain.executeRead(status -> texts((Connection) status.getConnection()));

      assertThat(rows).isEmpty();
    }
  }

  @Test
  void the_owner_sees_nothing_without_an_authority_either() throws SQLException {
    transactions.write(RUTLAND, () -> write(RUTLAND, "in Rutland"));

    try (Connection owner = TestServer.migrator(TestApplication.DATABASE);
        Statement statement = owner.createStatement()) {
      statement.execute("SET ROLE " + TestApplication.DATABASE + "_owner");

      assertThat(texts(owner)).isEmpty();
    }
  }

  @Test
  void a_row_for_another_authority_is_refused() {
    assertThatThrownBy(() -> transactions.write(RUTLAND, () -> write(LEICESTER, "smuggled")))
        .isInstanceOf(DataAccessException.class)
        .hasMessage("the database refused with SQL state 42501");
  }

  @Test
  void a_row_cannot_be_given_to_another_authority() {
    transactions.write(RUTLAND, () -> write(RUTLAND, "in Rutland"));

    assertThatThrownBy(() ->
            transactions.write(
                RUTLAND, () -> execute("UPDATE note SET authority_code = 'E06000016'")))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void a_transaction_says_who_reads_until_it_ends() {
    Caller obrien = new Caller("o'brien", "Demo LADO", RUTLAND, Set.of(Role.LADO));
    Caller guest =
        new Caller("guest", "Demo Guest", RUTLAND, Set.of(Role.INDEPENDENT_DECISION_MAKER));

    assertThat(settings()).containsExactly("", "");
    assertThat(as(obrien, this::settings)).containsExactly("o'brien", "");
    assertThat(as(guest, this::settings)).containsExactly("guest", "named");
    assertThat(settings()).containsExactly("", "");
  }

  @Test
  void work_that_sees_all_sees_as_before_when_it_ends_or_throws() {
    Caller guest =
        new Caller("guest", "Demo Guest", RUTLAND, Set.of(Role.INDEPENDENT_DECISION_MAKER));

    List<String> sights =
        as(
            guest,
            () ->
                transactions.read(
                    RUTLAND,
                    () -> {
                      List<String> seen = new ArrayList<>();
                      seen.add(transactions.seeingAll(() -> setting("app.sight")));
                      seen.add(setting("app.sight"));
                      assertThatThrownBy(() -> transactions.seeingAll(this::throwing))
                          .isInstanceOf(IllegalArgumentException.class);
                      seen.add(setting("app.sight"));
                      return seen;
                    }));

    assertThat(sights).containsExactly("all", "named", "named");
    assertThatThrownBy(() -> transactions.seeingAll(() -> "outside"))
        .isInstanceOf(IllegalStateException.class);
  }

  private String throwing() {
    throw new IllegalArgumentException("on purpose");
  }

  private List<String> settings() {
    return transactions.read(RUTLAND, () -> List.of(setting("app.reader"), setting("app.sight")));
  }

  private String setting(String name) {
    return transactions.sql(connection -> {
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "SELECT coalesce(current_setting('" + name + "', true), '')")) {
        rows.next();
        return rows.getString(1);
      }
    });
  }

  private static <T> T as(Caller caller, Callable<T> work) {
    try {
      return CurrentCaller.of(caller).call(work);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void work_that_throws_leaves_nothing() {
    assertThatThrownBy(() ->
            transactions.write(
                RUTLAND,
                () -> {
                  write(RUTLAND, "undone");
                  throw new AssertionError("an error, not an exception");
                }))
        .isInstanceOf(AssertionError.class);

    assertThat(transactions.read(RUTLAND, this::everything)).isEmpty();
  }

  @Test
  void the_last_statement_of_a_transaction_takes_the_commit_along_and_nothing_follows() {
    transactions.write(
        RUTLAND,
        () -> {
          write(RUTLAND, "first");
          endWith(RUTLAND, "last");
          elsewhere(() ->
              assertThat(transactions.read(RUTLAND, this::everything))
                  .containsExactlyInAnyOrder("first", "last"));
          assertThatThrownBy(this::everything)
              .isInstanceOf(IllegalStateException.class)
              .hasMessage("this transaction has ended");
          assertThatThrownBy(() -> transactions.write(RUTLAND, () -> write(RUTLAND, "late")))
              .isInstanceOf(IllegalStateException.class)
              .hasMessage("this transaction has ended");
        });

    assertThat(transactions.read(RUTLAND, this::everything))
        .containsExactlyInAnyOrder("first", "last");
    assertThat(transactions.read(LEICESTER, this::everything)).isEmpty();
  }

  @Test
  void where_the_last_statement_is_refused_nothing_is_written() {
    transactions.write(RUTLAND, () -> write(RUTLAND, "there"));

    assertThatThrownBy(() ->
            transactions.write(
                RUTLAND,
                () -> {
                  write(RUTLAND, "first");
                  endWith(RUTLAND, "there");
                }))
        .isInstanceOf(DataAccessException.class)
        .hasMessage("the database refused with SQL state 23505");

    assertThat(transactions.read(RUTLAND, this::everything)).containsExactly("there");
  }

  @Test
  void only_a_writing_transaction_is_ended_so() {
    assertThatThrownBy(() -> endWith(RUTLAND, "late")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> transactions.<Boolean>read(RUTLAND, () -> endWith(RUTLAND, "late")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("this transaction only reads");
  }

  @Test
  void work_that_joined_a_transaction_does_not_end_it_for_who_began_it() {
    assertThatThrownBy(() ->
            transactions.write(
                RUTLAND,
                () -> {
                  write(RUTLAND, "first");
                  transactions.write(RUTLAND, () -> endWith(RUTLAND, "inner"));
                }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("only who began this transaction may end it");
    assertThat(transactions.read(RUTLAND, this::everything)).isEmpty();

    transactions.write(
        RUTLAND,
        () -> {
          transactions.write(RUTLAND, () -> write(RUTLAND, "inner"));
          endWith(RUTLAND, "last");
        });
    assertThat(transactions.read(RUTLAND, this::everything))
        .containsExactlyInAnyOrder("inner", "last");
  }

  @Test
  void a_last_statement_that_changes_nothing_is_not_passed_over() {
    assertThatThrownBy(() ->
            transactions.write(
                RUTLAND,
                () ->
                    transactions.endWith(
                        "UPDATE note SET body = 'x' WHERE authority_code = ?",
                        statement -> statement.setString(1, RUTLAND.code()))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the last statement of this transaction changed no row");
  }

  private boolean endWith(AuthorityCode authority, String body) {
    transactions.endWith(
        "INSERT INTO note (authority_code, body) VALUES (?, ?)",
        statement -> {
          statement.setString(1, authority.code());
          statement.setString(2, body);
        });
    return true;
  }

  @Test
  void a_reading_transaction_refuses_a_change() {
    assertThatThrownBy(() -> transactions.read(RUTLAND, () -> write(RUTLAND, "in Rutland")))
        .isInstanceOf(DataAccessException.class)
        .hasMessage("the database refused with SQL state 25006");
  }

  @Test
  void all_statements_of_a_reading_see_one_moment_whatever_is_written_between_them() {
    transactions.write(RUTLAND, () -> write(RUTLAND, "before"));

    List<String> later =
        transactions.read(
            RUTLAND,
            () -> {
              assertThat(everything()).containsExactly("before");
              elsewhere(() -> transactions.write(RUTLAND, () -> write(RUTLAND, "between")));
              return everything();
            });

    assertThat(later).containsExactly("before");
    assertThat(transactions.read(RUTLAND, this::everything))
        .containsExactlyInAnyOrder("before", "between");
  }

  @Test
  void a_writing_transaction_sees_what_others_have_committed_since_it_began() {
    List<String> seen =
        transactions.write(
            RUTLAND,
            () -> {
              assertThat(everything()).isEmpty();
              elsewhere(() -> transactions.write(RUTLAND, () -> write(RUTLAND, "between")));
              return everything();
            });

    assertThat(seen).containsExactly("between");
  }

  @Test
  void a_transaction_inside_one_of_the_same_authority_joins_it() {
    assertThatThrownBy(() ->
            transactions.write(
                RUTLAND,
                () -> {
                  transactions.write(RUTLAND, () -> write(RUTLAND, "inner"));
                  assertThat(transactions.read(RUTLAND, this::everything)).containsExactly("inner");
                  throw new IllegalArgumentException("outer");
                }))
        .hasMessage("outer");

    assertThat(transactions.read(RUTLAND, this::everything)).isEmpty();
  }

  @Test
  void a_transaction_inside_one_of_another_authority_is_a_bug() {
    assertThatThrownBy(
            () -> transactions.write(RUTLAND, () -> transactions.read(LEICESTER, this::everything)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the open transaction is another authority's");
  }

  @Test
  void writing_inside_a_reading_transaction_is_a_bug() {
    assertThatThrownBy(() ->
            transactions.read(
                RUTLAND, () -> transactions.write(RUTLAND, () -> write(RUTLAND, "late"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the open transaction only reads");
  }

  @Test
  void a_transaction_inside_one_begun_elsewhere_is_a_bug() {
    TransactionOperations<?> plain = TestApplication.bean(TransactionOperations.class);

    assertThatThrownBy(
            () -> plain.executeWrite(status -> transactions.read(RUTLAND, this::everything)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a transaction without an authority is already open");
  }

  @Test
  void the_store_knows_whose_transaction_it_is_in() {
    assertThat(transactions.read(RUTLAND, transactions::currentAuthority)).isEqualTo(RUTLAND);
  }

  @Test
  void a_store_refuses_to_work_outside_a_transaction() {
    assertThatThrownBy(this::everything).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(transactions::currentAuthority).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(transactions::requireTransaction).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(transactions::requireWriting).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_data_jdbc_repository_refuses_to_work_outside_a_transaction() {
    assertThatThrownBy(notes::findAll)
        .isInstanceOf(io.micronaut.transaction.exceptions.IllegalTransactionStateException.class);
  }

  @Test
  void a_data_jdbc_repository_works_inside_the_authoritys_transaction() {
    transactions.write(RUTLAND, () -> notes.save(new Note(null, RUTLAND.code(), "saved")));
    transactions.write(LEICESTER, () -> notes.save(new Note(null, LEICESTER.code(), "elsewhere")));

    List<Note> found = transactions.read(RUTLAND, notes::findAll);

    assertThat(found).extracting(Note::body).containsExactly("saved");
  }

  @Test
  void an_error_of_the_database_repeats_no_value_of_a_row() {
    transactions.write(RUTLAND, () -> write(RUTLAND, "a child's name"));

    assertThatThrownBy(() -> transactions.write(RUTLAND, () -> write(RUTLAND, "a child's name")))
        .isInstanceOf(DataAccessException.class)
        .satisfies(thrown ->
            assertThat(org.assertj.core.util.Throwables.getStackTrace(thrown))
                .contains("note_authority_code_body_key")
                .doesNotContain("a child's name"));
  }

  @Test
  void the_migrations_leave_a_database_that_keeps_every_rule() throws SQLException {
    try (Connection application = TestServer.application(TestApplication.DATABASE)) {
      assertThat(CatalogueCheck.violations(application)).isEmpty();
    }
  }

  /** On another thread, and so on another connection. */
  private static void elsewhere(Runnable work) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.submit(work).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> everything() {
    return transactions.sql(AuthorityTransactionsTest::texts);
  }

  private static List<String> texts(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM note")) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString("body"));
      }
      return texts;
    }
  }

  private int write(AuthorityCode authority, String body) {
    return transactions.sql(connection -> {
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO note (authority_code, body) VALUES (?, ?)")) {
        insert.setString(1, authority.code());
        insert.setString(2, body);
        return insert.executeUpdate();
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
