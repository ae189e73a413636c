package safeguarding.lado.qualityaudit;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.lado.qualityaudit.AuditSide.Scorer;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Audits with their sides and scores. Works only inside an authority's transaction. */
@Singleton
final class AuditStore {
  private static final String INSERT =
      """
      INSERT INTO quality_audit (authority_code, id, year, edition, recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT ON CONSTRAINT quality_audit_once_a_year DO NOTHING
      """;

  private static final String INSERT_STANDARD =
      """
      INSERT INTO quality_audit_standard (authority_code, audit_id, position, title, text, source)
      VALUES (?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_SIDE =
      "INSERT INTO quality_audit_side (authority_code, audit_id, side, version, remark) VALUES (?, ?, ?, 1, '')";

  private static final String FIND =
      "SELECT id, year, edition FROM quality_audit WHERE authority_code = ? AND id = ?";

  private static final String LIST =
      "SELECT id, year, edition FROM quality_audit WHERE authority_code = ? ORDER BY year DESC";

  private static final String STANDARDS =
      """
      SELECT position, title, text, source
      FROM quality_audit_standard
      WHERE authority_code = ? AND audit_id = ?
      ORDER BY position
      """;

  private static final String SIDE =
      """
      SELECT version, scorer, scorer_name, signed_at, remark
      FROM quality_audit_side
      WHERE authority_code = ? AND audit_id = ? AND side = ?
      """;

  private static final String SCORES =
      """
      SELECT position, score, evidence, action, owner, due_on
      FROM quality_audit_score
      WHERE authority_code = ? AND audit_id = ? AND side = ?
      """;

  private static final String CHANGE =
      """
      UPDATE quality_audit_side
      SET version = version + 1, scorer = coalesce(scorer, ?), scorer_name = coalesce(scorer_name, ?),
          signed_at = ?, remark = ?
      WHERE authority_code = ? AND audit_id = ? AND side = ? AND version = ? AND signed_at IS NULL
      """;

  private static final String SAVE =
      """
      INSERT INTO quality_audit_score (
          authority_code, audit_id, side, position, score, evidence, action, owner, due_on)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (authority_code, audit_id, side, position) DO UPDATE
      SET score = excluded.score, evidence = excluded.evidence, action = excluded.action,
          owner = excluded.owner, due_on = excluded.due_on
      """;

  private final Statements statements;

  AuditStore(Statements statements) {
    this.statements = statements;
  }

  /** Begins an audit; false where the year has one. */
  boolean insert(UUID id, String year, Edition edition, Recorded recorded) {
    String authority = statements.authority();
    if (statements.update(
            INSERT,
            authority,
            id,
            year,
            edition.number(),
            recorded.at(),
            recorded.subject(),
            recorded.name())
        == 0) {
      return false;
    }
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Standard one : edition.standards()) {
      rows.add(
          new @Nullable Object[] {
            authority, id, one.position(), one.title(), one.text(), one.source()
          });
    }
    statements.batch(INSERT_STANDARD, rows);
    for (Side side : Side.values()) {
      statements.update(INSERT_SIDE, authority, id, side);
    }
    return true;
  }

  Optional<QualityAudit> find(UUID id) {
    return statements.find(FIND, this::read, statements.authority(), id);
  }

  /** Newest year first. */
  List<QualityAudit> list() {
    return statements.list(LIST, this::read, statements.authority());
  }

  /** Saves over the version that was read; false when it has moved on, or is signed. */
  boolean save(AuditSide kept, Scorer scorer, Map<Integer, Score> scores) {
    if (!change(kept, scorer, null, "")) {
      return false;
    }
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Score score : scores.values()) {
      rows.add(
          new @Nullable Object[] {
            statements.authority(),
            kept.auditId(),
            kept.side(),
            score.position(),
            score.score(),
            score.evidence(),
            score.action(),
            score.owner(),
            score.dueOn()
          });
    }
    statements.batch(SAVE, rows);
    return true;
  }

  /** Signs the version that was read; false when it has moved on, or is signed. */
  boolean sign(AuditSide kept, Scorer scorer, Instant at, String remark) {
    return change(kept, scorer, at, remark);
  }

  private boolean change(AuditSide kept, Scorer scorer, @Nullable Instant signed, String remark) {
    return statements.update(
            CHANGE,
            scorer.subject(),
            scorer.name(),
            signed,
            remark,
            statements.authority(),
            kept.auditId(),
            kept.side(),
            kept.version())
        == 1;
  }

  private QualityAudit read(Row row) {
    UUID id = row.uuid("id");
    return new QualityAudit(
        id,
        row.text("year"),
        row.integer("edition"),
        statements.list(STANDARDS, StandardStore::read, statements.authority(), id),
        side(id, Side.SELF),
        side(id, Side.PEER));
  }

  private AuditSide side(UUID id, Side side) {
    Map<Integer, Score> scores = new TreeMap<>();
    statements
        .list(SCORES, AuditStore::score, statements.authority(), id, side)
        .forEach(score -> scores.put(score.position(), score));
    return statements
        .find(
            SIDE,
            row ->
                new AuditSide(
                    id,
                    side,
                    row.integer("version"),
                    scorer(row),
                    Optional.ofNullable(row.instantOrNull("signed_at")),
                    row.text("remark"),
                    scores),
            statements.authority(),
            id,
            side)
        .orElseThrow();
  }

  private static Optional<Scorer> scorer(Row row) {
    return Optional.ofNullable(row.textOrNull("scorer"))
        .map(subject -> new Scorer(subject, row.text("scorer_name")));
  }

  private static Score score(Row row) {
    return new Score(
        row.integer("position"),
        row.valueOrNull("score", AuditScore.class),
        row.text("evidence"),
        row.text("action"),
        row.text("owner"),
        row.dayOrNull("due_on"));
  }
}
