package safeguarding.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.DataAccessException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import safeguarding.rulings.Keyed;
import safeguarding.security.AuthorityCode;

class StatementsTest {
  private static final AuthorityCode AUTHORITY = new AuthorityCode("E06000021");
  private static final AuthorityCode NEIGHBOUR = new AuthorityCode("E06000022");
  private static final LocalDate DAY = LocalDate.of(2018, 6, 4);
  private static final Instant INSTANT = Instant.parse("2018-06-04T15:20:00.123456Z");

  private static final String INSERT = "INSERT INTO thing VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final AuthorityTransactions transactions =
      TestApplication.bean(AuthorityTransactions.class);
  private final Statements statements = TestApplication.bean(Statements.class);

  private enum Kind implements Keyed {
    CHILD_IN_NEED,
    LOOKED_AFTER
  }

  @AfterEach
  void forget() {
    for (AuthorityCode authority : List.of(AUTHORITY, NEIGHBOUR)) {
      transactions.write(
          authority,
          () ->
              statements.update(
                  "DELETE FROM thing WHERE authority_code = ?", statements.authority()));
    }
  }

  @Test
  void what_is_bound_is_read_back_as_it_was() {
    UUID id = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    insert(
        id,
        "Title",
        DAY,
        INSTANT,
        7,
        true,
        Kind.LOOKED_AFTER,
        List.of(Kind.CHILD_IN_NEED, Kind.LOOKED_AFTER),
        List.of(other));

    transactions.read(
        AUTHORITY,
        () ->
            statements.list(
                "SELECT *, count AS counted FROM thing WHERE authority_code = ? AND id = ?",
                row -> {
                  assertThat(row.uuid("id")).isEqualTo(id);
                  assertThat(row.uuidOrNull("id")).isEqualTo(id);
                  assertThat(row.text("title")).isEqualTo("Title");
                  assertThat(row.day("happened_on")).isEqualTo(DAY);
                  assertThat(row.instant("happened_at")).isEqualTo(INSTANT);
                  assertThat(row.integer("count")).isEqualTo(7);
                  assertThat(row.count("counted")).isEqualTo(7L);
                  assertThat(row.truth("open")).isTrue();
                  assertThat(row.value("kind", Kind.class)).isEqualTo(Kind.LOOKED_AFTER);
                  assertThat(row.valueOrNull("kind", Kind.class)).isEqualTo(Kind.LOOKED_AFTER);
                  assertThat(row.values("kinds", Kind.class)).containsExactly(Kind.values());
                  assertThat(row.texts("kinds")).containsExactly("child-in-need", "looked-after");
                  return row;
                },
                statements.authority(),
                id));
  }

  @Test
  void what_is_not_there_is_null_and_never_zero_or_false() {
    UUID id = UUID.randomUUID();
    insert(id, null, null, null, null, null, null, List.of(), List.of());

    List<@Nullable Object> read =
        transactions
            .read(
                AUTHORITY,
                () ->
                    statements.find(
                        "SELECT * FROM thing WHERE authority_code = ?",
                        StatementsTest::allOrNull,
                        statements.authority()))
            .orElseThrow();

    assertThat(read).hasSize(6).containsOnlyNulls();
  }

  @Test
  void ids_that_were_put_together_come_apart_again() {
    UUID highest = new UUID(-1, -2);
    UUID lowest = new UUID(1, 2);

    List<List<UUID>> read =
        transactions.read(
            AUTHORITY,
            () ->
                statements.list(
                    "SELECT string_agg(uuid_send(id), '') AS ids FROM unnest(?::uuid[]) AS made (id)",
                    row -> row.uuids("ids"),
                    List.of(highest, lowest)));

    assertThat(read).containsExactly(List.of(highest, lowest));
    assertThatThrownBy(() ->
            transactions.read(
                AUTHORITY,
                () -> statements.list("SELECT '\\x00'::bytea AS ids", row -> row.uuids("ids"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ids");
  }

  private static List<@Nullable Object> allOrNull(Row row) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(row.textOrNull("title"));
    values.add(row.dayOrNull("happened_on"));
    values.add(row.instantOrNull("happened_at"));
    values.add(row.integerOrNull("count"));
    values.add(row.truthOrNull("open"));
    values.add(row.valueOrNull("kind", Kind.class));
    assertThat(row.texts("kinds")).isEmpty();
    return values;
  }

  @Test
  void a_null_where_the_reader_needs_a_value_is_a_bug_that_names_the_column() {
    insert(UUID.randomUUID(), null, null, null, null, null, null, List.of(), List.of());

    for (String column : List.of("title", "kind")) {
      assertThatThrownBy(() -> found(row -> row.text(column)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("column " + column + " is NULL");
    }
    assertThatThrownBy(() -> found(row -> row.integer("count"))).hasMessage("column count is NULL");
    assertThatThrownBy(() -> found(row -> row.count("count"))).hasMessage("column count is NULL");
  }

  @Test
  void lists_are_arrays_of_the_type_of_what_they_hold() {
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    insert(one, "One", DAY, null, null, null, null, List.of(), List.of());
    insert(other, "Other", DAY.plusDays(1), null, null, null, null, List.of(), List.of());

    assertThat(titles("id = ANY (?)", List.of(one))).containsExactly("One");
    assertThat(titles("happened_on = ANY (?)", List.of(DAY, DAY.minusDays(1))))
        .containsExactly("One");
    assertThat(titles("title = ANY (?)", List.of("Other", "Nobody"))).containsExactly("Other");
  }

  @Test
  void an_empty_list_has_the_type_that_the_statement_gives_it() {
    insert(UUID.randomUUID(), "One", DAY, null, null, null, null, List.of(), List.of());

    assertThat(titles("id = ANY (?)", List.of())).isEmpty();
    assertThat(titles("happened_on = ANY (?)", List.of())).isEmpty();
    assertThat(titles("cardinality(?::text[]) = 0", List.of())).containsExactly("One");
  }

  @Test
  void a_batch_writes_every_row_and_an_empty_one_none() {
    transactions.write(
        AUTHORITY,
        () -> {
          statements.batch(INSERT, List.of());
          statements.batch(INSERT, List.of(row("One"), row("Other")));
        });

    assertThat(titles("title <> ?", "")).containsExactly("One", "Other");
  }

  @Test
  void an_update_says_how_many_rows_it_changed() {
    insert(UUID.randomUUID(), "One", DAY, null, null, null, null, List.of(), List.of());
    String sql = "UPDATE thing SET title = 'Other' WHERE authority_code = ? AND title = ?";

    assertThat(write(sql, "One")).isEqualTo(1);
    assertThat(write(sql, "One")).isZero();
  }

  @Test
  void a_neighbours_rows_are_not_there() {
    insert(UUID.randomUUID(), "One", DAY, null, null, null, null, List.of(), List.of());

    assertThat(
            transactions.read(
                NEIGHBOUR,
                () -> statements.list("SELECT title FROM thing", row -> row.text("title"))))
        .isEmpty();
  }

  @Test
  void nothing_is_run_outside_a_transaction() {
    assertThatThrownBy(statements::authority).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> statements.update("DELETE FROM thing"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> statements.batch(INSERT, List.of()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void an_error_says_its_state_and_nothing_of_a_row() {
    insert(UUID.randomUUID(), "Secret", DAY, null, null, null, null, List.of(), List.of());

    assertThatThrownBy(() -> found(row -> row.text("nonsense")))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("SQL state")
        .hasMessageNotContaining("Secret");
    assertThatThrownBy(() -> found(row -> row.day("title")))
        .isInstanceOf(DataAccessException.class)
        .hasMessageNotContaining("Secret");
  }

  private <T> T found(Function<Row, T> reader) {
    return transactions
        .read(
            AUTHORITY,
            () ->
                statements.find(
                    "SELECT * FROM thing WHERE authority_code = ?", reader, statements.authority()))
        .orElseThrow();
  }

  private List<String> titles(String condition, Object value) {
    String sql =
        "SELECT title FROM thing WHERE authority_code = ? AND " + condition + " ORDER BY title";
    return transactions.read(
        AUTHORITY,
        () -> statements.list(sql, row -> row.text("title"), statements.authority(), value));
  }

  private int write(String sql, Object value) {
    return transactions.write(
        AUTHORITY, () -> statements.update(sql, statements.authority(), value));
  }

  private void insert(UUID id, @Nullable Object... values) {
    @Nullable Object[] all = new @Nullable Object[values.length + 2];
    all[0] = AUTHORITY.code();
    all[1] = id;
    System.arraycopy(values, 0, all, 2, values.length);
    transactions.write(AUTHORITY, () -> statements.update(INSERT, all));
  }

  private static @Nullable Object[] row(String title) {
    return new @Nullable Object[] {
      AUTHORITY.code(), UUID.randomUUID(), title, null, null, null, null, null, List.of(), List.of()
    };
  }
}
