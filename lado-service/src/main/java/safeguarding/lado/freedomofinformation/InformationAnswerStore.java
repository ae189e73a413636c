package safeguarding.lado.freedomofinformation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.lado.freedomofinformation.InformationAnswer.Place;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** The answers that were given. Works only inside an authority's transaction. */
@Singleton
final class InformationAnswerStore {
  private static final String INSERT =
      """
      INSERT INTO information_answer (
          authority_code, id, request_reference, received_on, rows_by, columns_by, first_year, last_year, threshold,
          recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String COLUMNS =
      """
      SELECT id, request_reference, received_on, rows_by, columns_by, first_year, last_year, threshold,
             recorded_at, recorded_by_name
      FROM information_answer
      """;

  private static final String FIND = COLUMNS + "WHERE authority_code = ? AND id = ?";

  private static final String LIST =
      COLUMNS
          + """
          WHERE authority_code = ?
            AND (recorded_at, id) < (coalesce(?::timestamptz, 'infinity'), coalesce(?::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
          ORDER BY recorded_at DESC, id DESC
          LIMIT ?
          """;

  private static final String COUNT =
      "SELECT count(*) AS found FROM information_answer WHERE authority_code = ?";

  private final Statements statements;

  InformationAnswerStore(Statements statements) {
    this.statements = statements;
  }

  void insert(UUID id, InformationQuestion question, Recorded recorded) {
    statements.update(
        INSERT,
        statements.authority(),
        id,
        question.requestReference(),
        question.receivedOn(),
        question.rows(),
        question.columns(),
        question.firstYear().format(),
        question.lastYear().format(),
        DisclosureControl.THRESHOLD,
        recorded.at(),
        recorded.subject(),
        recorded.name());
  }

  Optional<InformationAnswer> find(UUID id) {
    return statements.find(FIND, InformationAnswerStore::read, statements.authority(), id);
  }

  /** So many after the place, newest first; from the newest without one. */
  List<InformationAnswer> list(Optional<Place> after, int limit) {
    return statements.list(
        LIST,
        InformationAnswerStore::read,
        statements.authority(),
        after.map(Place::answeredAt).orElse(null),
        after.map(Place::id).orElse(null),
        limit);
  }

  int count() {
    return statements
        .list(COUNT, row -> (int) row.count("found"), statements.authority())
        .getFirst();
  }

  private static InformationAnswer read(Row row) {
    return new InformationAnswer(
        row.uuid("id"),
        new InformationQuestion(
            row.text("request_reference"),
            row.day("received_on"),
            row.value("rows_by", Dimension.class),
            row.value("columns_by", Dimension.class),
            year(row.text("first_year")),
            year(row.text("last_year"))),
        row.instant("recorded_at"),
        row.text("recorded_by_name"),
        row.integer("threshold"));
  }

  private static FinancialYear year(String written) {
    return (FinancialYear) ReportingPeriod.parse(written);
  }
}
