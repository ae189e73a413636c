package safeguarding.tenancy;

import io.micronaut.data.exceptions.DataAccessException;
import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.rulings.Keyed;

/**
 * One row that {@link Statements} found, read by the names of its columns while it is the current
 * one. What is read without {@code OrNull} is there by the table's own constraint.
 *
 * <p>Every method throws {@link IllegalStateException} for a NULL that may not be, and {@link
 * DataAccessException} for a column that is not there or of another type.
 */
public final class Row {
  private final ResultSet rows;

  /** Reads one column, which JDBC does with a checked exception. */
  private interface Reading<T> {
    @Nullable T of(ResultSet row) throws SQLException;
  }

  Row(ResultSet rows) {
    this.rows = rows;
  }

  /** A text. */
  public String text(String column) {
    return there(column, textOrNull(column));
  }

  /** A text, or null. */
  public @Nullable String textOrNull(String column) {
    return read(row -> row.getString(column));
  }

  /** A day. */
  public LocalDate day(String column) {
    return there(column, dayOrNull(column));
  }

  /** A day, or null. */
  public @Nullable LocalDate dayOrNull(String column) {
    return read(row -> row.getObject(column, LocalDate.class));
  }

  /** An instant. */
  public Instant instant(String column) {
    return there(column, instantOrNull(column));
  }

  /** An instant, or null. */
  public @Nullable Instant instantOrNull(String column) {
    OffsetDateTime value = read(row -> row.getObject(column, OffsetDateTime.class));
    return value == null ? null : value.toInstant();
  }

  /** A whole number, of whatever width the database counts it in. */
  public int integer(String column) {
    return there(column, integerOrNull(column));
  }

  /** A whole number, or null. */
  public @Nullable Integer integerOrNull(String column) {
    return read(row -> {
      int value = row.getInt(column);
      return row.wasNull() ? null : value;
    });
  }

  /** What {@code count(*)} or {@code sum(…)} came to. */
  public long count(String column) {
    return there(
        column,
        this.<Long>read(row -> {
          long value = row.getLong(column);
          return row.wasNull() ? null : value;
        }));
  }

  /** True or false. */
  public boolean truth(String column) {
    return there(column, truthOrNull(column));
  }

  /** True or false, or null. */
  public @Nullable Boolean truthOrNull(String column) {
    return read(row -> row.getObject(column, Boolean.class));
  }

  /** An id. */
  public UUID uuid(String column) {
    return there(column, uuidOrNull(column));
  }

  /** An id, or null. */
  public @Nullable UUID uuidOrNull(String column) {
    return read(row -> row.getObject(column, UUID.class));
  }

  /**
   * The ids that {@code string_agg(uuid_send(…), '')} put one behind the other: a quarter of the
   * bytes that an array of them takes as text.
   */
  public List<UUID> uuids(String column) {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(column));
    if (bytes.remaining() % (2 * Long.BYTES) != 0) {
      throw new IllegalStateException("column " + column + " holds no whole ids");
    }
    List<UUID> ids = new ArrayList<>(bytes.remaining() / (2 * Long.BYTES));
    while (bytes.hasRemaining()) {
      ids.add(new UUID(bytes.getLong(), bytes.getLong()));
    }
    return ids;
  }

  /** Bytes. */
  public byte[] bytes(String column) {
    return there(column, this.<byte[]>read(row -> row.getBytes(column)));
  }

  /** The texts of an array. */
  public List<String> texts(String column) {
    return there(
        column,
        this.<List<String>>read(row -> {
          Array array = row.getArray(column);
          return array == null ? null : List.of((String[]) array.getArray());
        }));
  }

  /** The value of a fixed list whose key stands in the column. */
  public <E extends Enum<E> & Keyed> E value(String column, Class<E> list) {
    return Keyed.ofKey(list, text(column));
  }

  /** The value of a fixed list whose key stands in the column, or null. */
  public <E extends Enum<E> & Keyed> @Nullable E valueOrNull(String column, Class<E> list) {
    String key = textOrNull(column);
    return key == null ? null : Keyed.ofKey(list, key);
  }

  /** The values of a fixed list whose keys stand in an array. */
  public <E extends Enum<E> & Keyed> List<E> values(String column, Class<E> list) {
    return texts(column).stream().map(key -> Keyed.ofKey(list, key)).toList();
  }

  private <T> @Nullable T read(Reading<T> reading) {
    try {
      return reading.of(rows);
    } catch (SQLException e) {
      throw AuthorityTransactions.refused(e);
    }
  }

  private static <T> T there(String column, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("column " + column + " is NULL");
    }
    return value;
  }
}
