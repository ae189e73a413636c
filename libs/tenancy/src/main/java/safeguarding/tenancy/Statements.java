package safeguarding.tenancy;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.rulings.Keyed;

/**
 * The SQL of a store, written by hand, with its values bound in order. Works only inside an
 * authority's transaction, and only {@code …Store} classes use it.
 *
 * <p>Binds null, text, numbers, booleans, bytes, {@link LocalDate}, {@link UUID}, {@link Instant},
 * a {@link Keyed} value as its key, and a {@link List} as an array: of days {@code date[]}, of ids
 * {@code uuid[]}, else {@code text[]}. An empty list, like null, takes the type that the statement
 * gives it; where it gives none ({@code unnest(?)}), write the cast.
 */
@Singleton
public final class Statements {
  private final AuthorityTransactions transactions;

  Statements(AuthorityTransactions transactions) {
    this.transactions = transactions;
  }

  /**
   * The code of the authority whose transaction this is: every statement names it.
   *
   * @throws IllegalStateException outside a transaction
   */
  public String authority() {
    return transactions.currentAuthority().code();
  }

  /**
   * Runs one statement that changes rows.
   *
   * @return how many rows it changed
   */
  public int update(String sql, @Nullable Object... values) {
    return transactions.sql(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        bind(statement, values);
        return statement.executeUpdate();
      }
    });
  }

  /**
   * Runs one statement once for each row of values, in one round trip; nothing for no rows.
   *
   * @param rows the values in order, a row an array
   */
  public void batch(String sql, List<@Nullable Object[]> rows) {
    if (rows.isEmpty()) {
      transactions.requireTransaction();
      return;
    }
    transactions.sql(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (@Nullable Object[] row : rows) {
          bind(statement, row);
          statement.addBatch();
        }
        return statement.executeBatch();
      }
    });
  }

  /** Every row that a query finds, in its order. */
  public <T> List<T> list(String sql, Function<Row, T> reader, @Nullable Object... values) {
    return transactions.sql(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        bind(statement, values);
        try (ResultSet rows = statement.executeQuery()) {
          List<T> read = new ArrayList<>();
          Row row = new Row(rows);
          while (rows.next()) {
            read.add(reader.apply(row));
          }
          return read;
        }
      }
    });
  }

  /** The first row that a query finds; empty when it finds none. */
  public <T> Optional<T> find(String sql, Function<Row, T> reader, @Nullable Object... values) {
    return list(sql, reader, values).stream().findFirst();
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof List<?> list && list.isEmpty()) {
        // Of no type: PostgreSQL infers the column's, whatever the list would have held.
        statement.setObject(i + 1, "{}", Types.OTHER);
      } else {
        statement.setObject(i + 1, sql(statement.getConnection(), values[i]));
      }
    }
  }

  private static @Nullable Object sql(Connection connection, @Nullable Object value)
      throws SQLException {
    return switch (value) {
      case null -> null;
      case Keyed keyed -> keyed.key();
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case List<?> list ->
          connection.createArrayOf(
              switch (list.getFirst()) {
                case LocalDate _ -> "date";
                case UUID _ -> "uuid";
                default -> "text";
              },
              list.stream().map(Statements::element).toArray());
      default -> value;
    };
  }

  private static Object element(Object element) {
    return element instanceof Keyed keyed ? keyed.key() : element.toString();
  }
}
