package safeguarding.outbox;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import safeguarding.security.AuthorityCode;

/** The authorities that have messages: the one question that belongs to none of them. */
@Singleton
final class OutboxAuthorities {
  private final TransactionOperations<Connection> transactions;

  OutboxAuthorities(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  List<AuthorityCode> all() {
    return transactions.executeRead(status -> {
      try (Statement statement = status.getConnection().createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "SELECT authority_code FROM outbox_authority ORDER BY authority_code")) {
        List<AuthorityCode> all = new ArrayList<>();
        while (rows.next()) {
          all.add(new AuthorityCode(rows.getString(1)));
        }
        return all;
      } catch (SQLException e) {
        throw new IllegalStateException("the database refused " + e.getSQLState(), e);
      }
    });
  }
}
