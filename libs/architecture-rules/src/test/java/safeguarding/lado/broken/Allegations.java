package safeguarding.lado.broken;

import java.sql.PreparedStatement;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.tenancy.Statements;

/** A use case that sees protobuf and writes rows. */
final class Allegations {
  String summary(Contact contact) {
    return contact.summary();
  }

  void save(PreparedStatement statement) throws java.sql.SQLException {
    statement.execute();
  }

  void close(Statements statements) {
    statements.update("DELETE FROM allegation");
  }
}
