package safeguarding.lado.adultrole;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Roles that authorities have added. Works only inside an authority's transaction. */
@Singleton
final class OwnRoleStore {
  private static final String LIST =
      """
      SELECT id, version, title, withdrawn
      FROM own_role
      WHERE authority_code = ?
      ORDER BY title
      """;

  private static final String FIND =
      "SELECT id, version, title, withdrawn FROM own_role WHERE authority_code = ? AND id = ?";

  /** In its own spelling: contacts stand under it. */
  private static final String OFFER_AGAIN =
      """
      UPDATE own_role
      SET version = version + 1, withdrawn = false, recorded_at = ?, recorded_by = ?, recorded_by_name = ?
      WHERE authority_code = ? AND lower(title) = lower(?) AND withdrawn
      RETURNING id, version, title, withdrawn
      """;

  private static final String ADD =
      """
      INSERT INTO own_role (authority_code, id, title, recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      RETURNING id, version, title, withdrawn
      """;

  private static final String WITHDRAW =
      """
      UPDATE own_role
      SET version = version + 1, withdrawn = true, recorded_at = ?, recorded_by = ?, recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private final Statements statements;

  OwnRoleStore(Statements statements) {
    this.statements = statements;
  }

  /** All of them, withdrawn ones too, by title. */
  List<OwnRole> list() {
    return statements.list(LIST, OwnRoleStore::read, statements.authority());
  }

  Optional<OwnRole> find(UUID id) {
    return statements.find(FIND, OwnRoleStore::read, statements.authority(), id);
  }

  /** Offers it again; empty when it was not withdrawn. */
  Optional<OwnRole> offerAgain(String title, Recorded recorded) {
    return statements.find(
        OFFER_AGAIN,
        OwnRoleStore::read,
        recorded.at(),
        recorded.subject(),
        recorded.name(),
        statements.authority(),
        title);
  }

  /** Adds it; empty when it is there, as somebody else has added it meanwhile. */
  Optional<OwnRole> add(String title, Recorded recorded) {
    return statements.find(
        ADD,
        OwnRoleStore::read,
        statements.authority(),
        UUID.randomUUID(),
        title,
        recorded.at(),
        recorded.subject(),
        recorded.name());
  }

  /** Withdraws this version; false when the version has moved on. */
  boolean withdraw(OwnRole role, Recorded recorded) {
    return statements.update(
            WITHDRAW,
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            role.id(),
            role.version())
        == 1;
  }

  private static OwnRole read(Row row) {
    return new OwnRole(
        row.uuid("id"), row.integer("version"), row.text("title"), row.truth("withdrawn"));
  }
}
