package safeguarding.lado.wellmade;

import java.sql.Connection;
import java.sql.SQLException;

/** The SQL beside the feature. */
final class AllegationStore {
  record Row(Connection source) {}

  void save(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("SELECT 1")) {
      statement.execute();
    }
  }
}
