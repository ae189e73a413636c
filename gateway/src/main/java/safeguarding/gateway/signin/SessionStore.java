package safeguarding.gateway.signin;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import safeguarding.gateway.visitor.SessionKey;

/** The table {@code session}: local to the gateway, read before any authority is known. */
@Singleton
final class SessionStore {
  private final TransactionOperations<Connection> transactions;

  SessionStore(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  void insert(StoredSession session) {
    String sql =
        """
        INSERT INTO session (key, subject, authority_code, sealed_tokens, seen_at, ends_at, shows_names)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """;
    update(
        sql,
        insert -> {
          insert.setBytes(1, session.key().bytes());
          insert.setString(2, session.subject());
          insert.setString(3, session.authorityCode());
          insert.setString(4, session.sealedTokens());
          insert.setTimestamp(5, Timestamp.from(session.seenAt()));
          insert.setTimestamp(6, Timestamp.from(session.endsAt()));
          insert.setBoolean(7, session.showsNames());
        });
  }

  Optional<StoredSession> find(SessionKey key) {
    return transactions.executeRead(status -> select(status.getConnection(), key, ""));
  }

  /**
   * Changes a session, or ends it when the change answers nothing. Nobody else changes it
   * meanwhile: two requests of one browser do not both spend its refresh token.
   */
  Optional<StoredSession> change(
      SessionKey key, Function<StoredSession, Optional<StoredSession>> change) {
    return transactions.executeWrite(status -> {
      Connection connection = status.getConnection();
      Optional<StoredSession> changed = select(connection, key, "FOR UPDATE").flatMap(change);
      if (changed.isPresent()) {
        updateTokens(connection, changed.get());
      } else {
        delete(connection, key);
      }
      return changed;
    });
  }

  void seen(SessionKey key, Instant at) {
    update(
        "UPDATE session SET seen_at = greatest(seen_at, ?) WHERE key = ?",
        update -> {
          update.setTimestamp(1, Timestamp.from(at));
          update.setBytes(2, key.bytes());
        });
  }

  void showNames(SessionKey key, boolean shown) {
    update(
        "UPDATE session SET shows_names = ? WHERE key = ?",
        update -> {
          update.setBoolean(1, shown);
          update.setBytes(2, key.bytes());
        });
  }

  void delete(SessionKey key) {
    transactions.executeWrite(status -> delete(status.getConnection(), key));
  }

  void deleteEnded(Instant now, Instant idleSince) {
    update(
        "DELETE FROM session WHERE ends_at <= ? OR seen_at <= ?",
        delete -> {
          delete.setTimestamp(1, Timestamp.from(now));
          delete.setTimestamp(2, Timestamp.from(idleSince));
        });
  }

  private static void updateTokens(Connection connection, StoredSession session)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE session SET sealed_tokens = ? WHERE key = ?")) {
      update.setString(1, session.sealedTokens());
      update.setBytes(2, session.key().bytes());
      update.executeUpdate();
    }
  }

  private static int delete(Connection connection, SessionKey key) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM session WHERE key = ?")) {
      delete.setBytes(1, key.bytes());
      return delete.executeUpdate();
    }
  }

  private static Optional<StoredSession> select(Connection connection, SessionKey key, String lock)
      throws SQLException {
    String sql =
        """
        SELECT subject, authority_code, sealed_tokens, seen_at, ends_at, shows_names
        FROM session
        WHERE key = ?
        """
            + lock;
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setBytes(1, key.bytes());
      try (ResultSet rows = select.executeQuery()) {
        return rows.next()
            ? Optional.of(
                new StoredSession(
                    key,
                    rows.getString(1),
                    rows.getString(2),
                    rows.getString(3),
                    rows.getTimestamp(4).toInstant(),
                    rows.getTimestamp(5).toInstant(),
                    rows.getBoolean(6)))
            : Optional.empty();
      }
    }
  }

  private void update(String sql, Parameters parameters) {
    transactions.executeWrite(status -> {
      try (PreparedStatement statement = status.getConnection().prepareStatement(sql)) {
        parameters.set(statement);
        return statement.executeUpdate();
      }
    });
  }

  private interface Parameters {
    void set(PreparedStatement statement) throws SQLException;
  }
}
