package safeguarding.tenancy;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import safeguarding.security.AuthorityCode;

/**
 * Gives out reference numbers without gaps: a transaction that is rolled back gives its number
 * back.
 */
@Singleton
public final class ReferenceNumbers {
  private static final String NEXT =
      """
      INSERT INTO reference_number AS held (authority_code, series, year, last_number)
      VALUES (?, ?, ?, 1)
      ON CONFLICT (authority_code, series, year)
      DO UPDATE SET last_number = held.last_number + 1
      RETURNING last_number
      """;

  private final AuthorityTransactions transactions;

  ReferenceNumbers(AuthorityTransactions transactions) {
    this.transactions = transactions;
  }

  /**
   * Takes the next number of the current authority. It locks the series until the commit, so it
   * belongs at the end of the transaction: measured at twice the commits a second.
   *
   * @param series capital letters, two to twelve
   * @param year the year of receipt in London
   * @throws IllegalStateException outside a writing transaction
   */
  public ReferenceNumber next(String series, int year) {
    transactions.requireWriting();
    AuthorityCode authority = transactions.currentAuthority();
    int number = transactions.sql(connection -> next(connection, authority, series, year));
    return new ReferenceNumber(series, year, number);
  }

  /**
   * The same as part of the statement that writes the record, so that the number is locked for one
   * round trip less.
   *
   * @param series capital letters, two to twelve
   * @param year the year of receipt in London
   * @throws IllegalStateException outside a writing transaction
   */
  public NumberedRecord numbered(String series, int year) {
    transactions.requireWriting();
    return new NumberedRecord(transactions.currentAuthority().code(), series, year);
  }

  /**
   * A statement that takes the next number, to stand in a WITH before the one that writes the
   * record.
   *
   * @param authority whose series it is
   * @param series capital letters, two to twelve
   * @param year the year of receipt in London
   */
  public record NumberedRecord(String authority, String series, int year) {
    /** In the {@code SELECT} of the other statement: the reference, as {@link ReferenceNumber}. */
    public static final String REFERENCE =
        "number.series || '-' || number.year || '-'"
            + " || lpad(number.last_number::text, greatest(4, length(number.last_number::text)), '0')";

    /** Of the name {@code number}, without a comma. */
    public static final String SQL =
        "number AS (\n"
            + NEXT.replace("RETURNING last_number", "RETURNING series, year, last_number")
            + ")\n";

    /**
     * For its {@code RETURNING}: what {@link #reference} reads. A number and no text, before whose
     * like the driver makes a round trip of its own.
     */
    public static final String NUMBER = "(SELECT last_number FROM number) AS last_number";

    /** The reference that was given. */
    public ReferenceNumber reference(Row row) {
      return new ReferenceNumber(series, year, row.integer("last_number"));
    }

    /** The values of {@link #SQL}, in the order of its places. */
    public List<Object> values() {
      return List.of(authority, series, year);
    }
  }

  private static int next(Connection connection, AuthorityCode authority, String series, int year)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
      statement.setString(1, authority.code());
      statement.setString(2, series);
      statement.setInt(3, year);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
