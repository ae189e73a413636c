package safeguarding.lado.strand;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** The strands of allegations. Works only inside an authority's transaction. */
@Singleton
final class StrandStore {
  private static final String INSERT =
      """
      INSERT INTO strand (
          authority_code, id, allegation_id, version, kind, opened_on, led_by, reference, notes,
          opened_recorded_at, opened_recorded_by, opened_recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_STEP =
      """
      INSERT INTO strand_step (
          authority_code, strand_id, version, kind, happened_on, notes, recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String CLOSE =
      """
      UPDATE strand
      SET closed_on = ?, result = ?, closing_notes = ?,
          closed_recorded_at = ?, closed_recorded_by = ?, closed_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND closed_on IS NULL
      """;

  private static final String STRANDS =
      """
      SELECT id, kind, opened_on, led_by, reference, notes,
             opened_recorded_at, opened_recorded_by, opened_recorded_by_name,
             closed_on, result, closing_notes,
             closed_recorded_at, closed_recorded_by, closed_recorded_by_name
      FROM strand
      WHERE authority_code = ? AND allegation_id = ?
      ORDER BY version
      """;

  private static final String STEPS =
      """
      SELECT t.strand_id, t.version, t.kind, t.happened_on, t.notes, t.recorded_at, t.recorded_by, t.recorded_by_name
      FROM strand AS s
      JOIN strand_step AS t ON t.authority_code = s.authority_code AND t.strand_id = s.id
      WHERE s.authority_code = ? AND s.allegation_id = ?
      ORDER BY t.happened_on, t.version
      """;

  private static final String EMPLOYER_CLOCKS =
      """
      SELECT s.id, a.id AS allegation_id, t.version, t.kind, t.happened_on, t.notes, t.recorded_at, t.recorded_by, t.recorded_by_name
      FROM strand AS s
      JOIN allegation AS a ON a.authority_code = s.authority_code AND a.id = s.allegation_id
      JOIN strand_step AS t ON t.authority_code = s.authority_code AND t.strand_id = s.id
      WHERE s.authority_code = ? AND s.kind = 'employer' AND s.closed_on IS NULL
        AND t.kind IN ('no-action-agreed', 'employer-acted', 'hearing-needed', 'hearing-held')
      """;

  private static final String BY_STRAND = "ORDER BY s.id, t.happened_on, t.version";

  private final Statements statements;

  /** A step of an open strand of an employer, with whose it is. */
  record EmployerStep(UUID strandId, UUID allegationId, StrandStep step) {}

  StrandStore(Statements statements) {
    this.statements = statements;
  }

  /** Opens a strand that {@link StrandPolicy} has let through. */
  void insert(UUID id, CaseHead about, StrandOpening opening, Recorded recorded) {
    statements.update(
        INSERT,
        statements.authority(),
        id,
        about.id(),
        about.nextVersion(),
        opening.kind(),
        opening.openedOn(),
        opening.ledBy(),
        opening.reference(),
        opening.notes(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
  }

  void insertStep(CaseHead about, ToldStep step, Recorded recorded) {
    statements.update(
        INSERT_STEP,
        statements.authority(),
        step.strandId(),
        about.nextVersion(),
        step.kind(),
        step.happenedOn(),
        step.notes(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
  }

  void close(ToldClosing closing, Recorded recorded) {
    statements.update(
        CLOSE,
        closing.closedOn(),
        closing.result(),
        closing.notes(),
        recorded.at(),
        recorded.subject(),
        recorded.name(),
        statements.authority(),
        closing.strandId());
  }

  /** In the order in which they were recorded; none, also where there is no such allegation. */
  List<Strand> of(UUID allegationId) {
    Map<UUID, List<StrandStep>> steps = new HashMap<>();
    statements.list(
        STEPS,
        row -> steps.computeIfAbsent(row.uuid("strand_id"), _ -> new ArrayList<>()).add(step(row)),
        statements.authority(),
        allegationId);
    return statements.list(
        STRANDS,
        row -> strand(row, steps.getOrDefault(row.uuid("id"), List.of())),
        statements.authority(),
        allegationId);
  }

  /** What sets clocks going and stops them in open strands of employers, strand by strand. */
  List<EmployerStep> employerSteps() {
    return statements.list(
        EMPLOYER_CLOCKS + BY_STRAND, StrandStore::employerStep, statements.authority());
  }

  /** Those of some cases. */
  List<EmployerStep> employerSteps(List<UUID> cases) {
    return statements.list(
        EMPLOYER_CLOCKS + "  AND a.id = ANY (?)\n" + BY_STRAND,
        StrandStore::employerStep,
        statements.authority(),
        cases);
  }

  private static EmployerStep employerStep(Row row) {
    return new EmployerStep(row.uuid("id"), row.uuid("allegation_id"), step(row));
  }

  static StrandStep step(Row row) {
    return new StrandStep(
        row.integer("version"),
        row.value("kind", StrandStepKind.class),
        row.day("happened_on"),
        row.text("notes"),
        Recorded.of(row, ""));
  }

  static Strand strand(Row row, List<StrandStep> steps) {
    LocalDate closedOn = row.dayOrNull("closed_on");
    return new Strand(
        row.uuid("id"),
        row.value("kind", StrandKind.class),
        row.day("opened_on"),
        row.text("led_by"),
        row.text("reference"),
        row.text("notes"),
        Recorded.of(row, "opened_"),
        steps,
        closedOn == null
            ? null
            : new StrandClosing(
                closedOn,
                row.value("result", StrandResult.class),
                row.text("closing_notes"),
                Recorded.of(row, "closed_")));
  }
}
