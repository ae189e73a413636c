package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** What several allegations of one case came to. Works only inside an authority's transaction. */
@Singleton
final class FindingStore {
  private static final String INSERT =
      """
      INSERT INTO allegation_finding (authority_code, allegation_id, position, allegation, outcome)
      VALUES (?, ?, ?, ?, ?)
      """;

  private static final String LIST =
      """
      SELECT allegation, outcome
      FROM allegation_finding
      WHERE authority_code = ? AND allegation_id = ?
      ORDER BY position
      """;

  private final Statements statements;

  FindingStore(Statements statements) {
    this.statements = statements;
  }

  void insert(UUID allegationId, List<Finding> findings) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Finding finding : findings) {
      rows.add(
          new @Nullable Object[] {
            statements.authority(),
            allegationId,
            rows.size(),
            finding.allegation(),
            finding.outcome()
          });
    }
    statements.batch(INSERT, rows);
  }

  /** In the order told; empty for a case that holds one allegation. */
  List<Finding> of(UUID allegationId) {
    return statements.list(LIST, FindingStore::finding, statements.authority(), allegationId);
  }

  /** A finding of an outcome, or as it stood before. */
  static Finding finding(Row row) {
    return new Finding(row.text("allegation"), row.value("outcome", AllegationOutcome.class));
  }
}
