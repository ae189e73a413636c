package safeguarding.lado.timescale;

import jakarta.inject.Singleton;
import java.util.List;
import safeguarding.audit.Recorded;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Limits that authorities have set. Works only inside an authority's transaction. */
@Singleton
final class OwnLimitStore {
  private static final String LIST =
      """
      SELECT id, rule_id, holds_from, limit_count, limit_unit, reason, recorded_at, recorded_by, recorded_by_name
      FROM own_limit
      WHERE authority_code = ?
      ORDER BY recorded_at, id
      """;

  private static final String ADD =
      """
      INSERT INTO own_limit (
          authority_code, id, rule_id, holds_from, limit_count, limit_unit, reason, recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Statements statements;

  OwnLimitStore(Statements statements) {
    this.statements = statements;
  }

  /** All that were ever set, as they were. */
  List<OwnLimit> list() {
    return statements.list(LIST, OwnLimitStore::read, statements.authority());
  }

  void add(OwnLimit limit) {
    Recorded recorded = limit.recorded();
    statements.update(
        ADD,
        statements.authority(),
        limit.id(),
        limit.ruleId(),
        limit.holdsFrom(),
        limit.count(),
        limit.unit(),
        limit.reason(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
  }

  private static OwnLimit read(Row row) {
    return new OwnLimit(
        row.uuid("id"),
        row.text("rule_id"),
        row.day("holds_from"),
        row.value("limit_unit", LimitUnit.class),
        row.integer("limit_count"),
        row.text("reason"),
        Recorded.of(row, ""));
  }
}
