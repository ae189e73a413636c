package safeguarding.tenancy;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
