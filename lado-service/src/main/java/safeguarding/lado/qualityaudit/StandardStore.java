package safeguarding.lado.qualityaudit;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** An authority's own editions. Works only inside an authority's transaction. */
@Singleton
final class StandardStore {
  private static final String NEWEST =
      """
      SELECT edition, position, title, text, source
      FROM audit_standard AS s
      WHERE authority_code = ?
        AND edition = (SELECT max(edition) FROM audit_standard AS n WHERE n.authority_code = s.authority_code)
      ORDER BY position
      """;

  private static final String INSERT =
      """
      INSERT INTO audit_standard (
          authority_code, edition, position, title, text, source, recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String TAKEN =
      "SELECT 1 AS one FROM audit_standard WHERE authority_code = ? AND edition = ? LIMIT 1";

  private final Statements statements;

  StandardStore(Statements statements) {
    this.statements = statements;
  }

  /** The newest edition; ours, where the authority has written none. */
  Edition newest() {
    List<Numbered> found =
        statements.list(
            NEWEST, row -> new Numbered(row.integer("edition"), read(row)), statements.authority());
    return found.isEmpty()
        ? OwnEdition.EDITION
        : new Edition(found.getFirst().edition(), found.stream().map(Numbered::standard).toList());
  }

  private record Numbered(int edition, Standard standard) {}

  /** Keeps a new edition; false when somebody else has written one of its number. */
  boolean insert(int edition, List<Standard> standards, Recorded recorded) {
    if (statements
        .find(TAKEN, row -> row.integer("one"), statements.authority(), edition)
        .isPresent()) {
      return false;
    }
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Standard standard : standards) {
      rows.add(
          new @Nullable Object[] {
            statements.authority(),
            edition,
            standard.position(),
            standard.title(),
            standard.text(),
            standard.source(),
            recorded.at(),
            recorded.subject(),
            recorded.name()
          });
    }
    statements.batch(INSERT, rows);
    return true;
  }

  static Standard read(Row row) {
    return new Standard(
        row.integer("position"), row.text("title"), row.text("text"), row.text("source"));
  }
}
