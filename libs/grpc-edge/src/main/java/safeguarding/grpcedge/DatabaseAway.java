package safeguarding.grpcedge;

import io.micronaut.data.connection.exceptions.ConnectionException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

/**
 * Tells a database that cannot be reached from a statement that is wrong: the first is UNAVAILABLE,
 * which a caller may try again, the second is a defect.
 */
final class DatabaseAway {
  private static final int DEEPEST = 20;

  private DatabaseAway() {}

  /** Whether something was thrown because the database is away, starting, stopping or full. */
  static boolean isWhy(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
      // The second: a pooled connection that broke in use says so without a state.
      if ((cause instanceof SQLException sql && isAway(sql))
          || cause instanceof ConnectionException) {
        return true;
      }
    }
    return false;
  }

  /** By PostgreSQL's classes: 08 connection, 53 resources, 57P the operator's intervention. */
  private static boolean isAway(SQLException sql) {
    String state = Optional.ofNullable(sql.getSQLState()).orElse("");
    return sql instanceof SQLTransientConnectionException
        || sql instanceof SQLNonTransientConnectionException
        || state.startsWith("08")
        || state.startsWith("53")
        || state.startsWith("57P");
  }
}
