package safeguarding.lado.worklog;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.lado.worklog.WorkEntry.Place;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** The entries, a version a row. Works only inside an authority's transaction. */
@Singleton
final class WorkStore {
  private static final String INSERT =
      """
      INSERT INTO lado_work (
          authority_code, id, version, kind, happened_on, with_whom, topic, people, mappa_level, mappa_cases,
          withdrawn, reason, recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;

  private static final String VERSIONS =
      """
      SELECT *
      FROM lado_work
      WHERE authority_code = ? AND id = ?
      ORDER BY version DESC
      """;

  private static final String STANDING =
      """
      FROM lado_work AS w
      WHERE w.authority_code = ? AND NOT w.withdrawn
        AND NOT EXISTS (SELECT
                        FROM lado_work AS later
                        WHERE later.authority_code = w.authority_code AND later.id = w.id
                          AND later.version > w.version)
        AND (cardinality(?::text[]) = 0 OR w.kind = ANY (?::text[]))
        AND w.happened_on >= coalesce(?::date, '-infinity')
        AND w.happened_on <= coalesce(?::date, 'infinity')
      """;

  private static final String LIST =
      "SELECT w.*\n"
          + STANDING
          + """
            AND (w.happened_on, w.id) < (coalesce(?::date, 'infinity'), coalesce(?::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
          ORDER BY w.happened_on DESC, w.id DESC
          LIMIT ?
          """;

  private static final String COUNT = "SELECT count(*) AS found\n" + STANDING;

  private final Statements statements;

  WorkStore(Statements statements) {
    this.statements = statements;
  }

  /**
   * What is listed.
   *
   * @param kinds none filters nothing
   */
  record Filter(List<LadoWorkKind> kinds, @Nullable LocalDate from, @Nullable LocalDate to) {}

  /** Keeps a version; false when somebody else has kept it already. */
  boolean insert(
      UUID id, int version, LadoWork work, boolean withdrawn, String reason, Recorded recorded) {
    return statements.update(
            INSERT,
            statements.authority(),
            id,
            version,
            work.kind(),
            work.happenedOn(),
            work.with(),
            work.topic(),
            work.people(),
            work.mappaLevel(),
            work.mappaCases(),
            withdrawn,
            reason,
            recorded.at(),
            recorded.subject(),
            recorded.name())
        == 1;
  }

  /** Every version, newest first; none where there is no such entry. */
  List<WorkEntry> versions(UUID id) {
    return statements.list(VERSIONS, WorkStore::read, statements.authority(), id);
  }

  /** So many after the place, newest first. */
  List<WorkEntry> list(Filter filter, Optional<Place> after, int limit) {
    return statements.list(
        LIST,
        WorkStore::read,
        statements.authority(),
        filter.kinds(),
        filter.kinds(),
        filter.from(),
        filter.to(),
        after.map(Place::happenedOn).orElse(null),
        after.map(Place::id).orElse(null),
        limit);
  }

  int count(Filter filter) {
    return statements
        .list(
            COUNT,
            row -> (int) row.count("found"),
            statements.authority(),
            filter.kinds(),
            filter.kinds(),
            filter.from(),
            filter.to())
        .getFirst();
  }

  private static WorkEntry read(Row row) {
    return new WorkEntry(
        row.uuid("id"),
        row.integer("version"),
        new LadoWork(
            row.value("kind", LadoWorkKind.class),
            row.day("happened_on"),
            row.text("with_whom"),
            row.text("topic"),
            row.integer("people"),
            row.integer("mappa_level"),
            row.integer("mappa_cases")),
        row.truth("withdrawn"),
        row.text("reason"),
        Recorded.of(row, ""));
  }
}
