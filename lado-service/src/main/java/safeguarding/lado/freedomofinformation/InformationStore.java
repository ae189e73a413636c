package safeguarding.lado.freedomofinformation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.lado.freedomofinformation.Published.Release;
import safeguarding.rulings.Keyed;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** What was counted and published of each year. Works only inside an authority's transaction. */
@Singleton
final class InformationStore {
  private static final String BEGIN_YEAR =
      """
      INSERT INTO information_year (authority_code, year, contacts, counted_at)
      SELECT ?, ?, count(*), ?
      FROM counted_allegation
      WHERE authority_code = ? AND received_on BETWEEN ? AND ?
      ON CONFLICT (authority_code, year) DO NOTHING
      """;

  private static final String COUNT_YEAR =
      """
      INSERT INTO information_count (
          authority_code, year, role, concern, referral_outcome, enquiry_outcome, contacts)
      SELECT authority_code, ?, adult_role, primary_concern, coalesce(referral_outcome, ?),
             CASE WHEN referral_outcome = 'internal-enquiry' THEN coalesce(enquiry_outcome, ?) ELSE ? END,
             count(*)
      FROM counted_allegation
      WHERE authority_code = ? AND received_on BETWEEN ? AND ?
      GROUP BY 1, 2, 3, 4, 5, 6
      """;

  private static final String LOCK_YEAR =
      """
      SELECT counted_at
      FROM information_year
      WHERE authority_code = ? AND year = ?
      FOR UPDATE
      """;

  private static final String COUNTED_AT =
      "SELECT counted_at FROM information_year WHERE authority_code = ? AND year = ?";

  private static final String COUNTS =
      """
      SELECT role, concern, referral_outcome, enquiry_outcome, contacts
      FROM information_count
      WHERE authority_code = ? AND year = ?
      """;

  private static final String TABLES =
      """
      SELECT first, second, sums_only
      FROM information_table
      WHERE authority_code = ? AND year = ?
      ORDER BY place
      """;

  private static final String CELLS =
      """
      SELECT first, second, first_key, second_key, withheld
      FROM information_cell
      WHERE authority_code = ? AND year = ?
      """;

  private static final String INSERT_TABLE =
      """
      INSERT INTO information_table (authority_code, year, first, second, place, sums_only)
      VALUES (?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_CELL =
      """
      INSERT INTO information_cell (
          authority_code, year, first, first_key, second, second_key, contacts, withheld)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Statements statements;

  InformationStore(Statements statements) {
    this.statements = statements;
  }

  /** The year's counts, made now if nobody has asked before; nobody else answers about it now. */
  YearCounts countedOnce(FinancialYear year, Instant now) {
    String authority = statements.authority();
    int begun =
        statements.update(
            BEGIN_YEAR, authority, year.format(), now, authority, year.firstDay(), year.lastDay());
    if (begun == 1) {
      statements.update(
          COUNT_YEAR,
          year.format(),
          Dimension.NOT_DECIDED,
          Dimension.NO_OUTCOME,
          Dimension.NO_ENQUIRY,
          authority,
          year.firstDay(),
          year.lastDay());
    }
    return counts(LOCK_YEAR, year);
  }

  /** The year's counts, of which an answer has been given. */
  YearCounts counts(FinancialYear year) {
    return counts(COUNTED_AT, year);
  }

  private YearCounts counts(String find, FinancialYear year) {
    String authority = statements.authority();
    Instant countedAt =
        statements
            .find(find, row -> row.instant("counted_at"), authority, year.format())
            .orElseThrow();
    return new YearCounts(
        year.format(),
        countedAt,
        statements.list(COUNTS, InformationStore::count, authority, year.format()));
  }

  private static YearCounts.Count count(Row row) {
    Map<Dimension, String> keys = new EnumMap<>(Dimension.class);
    keys.put(Dimension.ROLE, row.text("role"));
    keys.put(Dimension.CONCERN, row.text("concern"));
    keys.put(Dimension.REFERRAL_OUTCOME, row.text("referral_outcome"));
    keys.put(Dimension.ENQUIRY_OUTCOME, row.text("enquiry_outcome"));
    return new YearCounts.Count(keys, row.integer("contacts"));
  }

  /** What was published of the year so far. */
  Published published(FinancialYear year) {
    List<Release> tables =
        statements.list(
            TABLES,
            row -> new Release(table(row), row.truth("sums_only")),
            statements.authority(),
            year.format());
    Map<Cell, Boolean> withheld = new LinkedHashMap<>();
    statements
        .list(
            CELLS,
            row ->
                Map.entry(
                    new Cell(table(row), row.text("first_key"), row.text("second_key")),
                    row.truth("withheld")),
            statements.authority(),
            year.format())
        .forEach(cell -> withheld.put(cell.getKey(), cell.getValue()));
    return new Published(tables, withheld);
  }

  private static Cell.Table table(Row row) {
    String second = row.text("second");
    return new Cell.Table(
        row.value("first", Dimension.class),
        second.isEmpty() ? null : Keyed.ofKey(Dimension.class, second));
  }

  /** Keeps what is published now and was not before. */
  void publish(YearCounts counts, Published before, Published now) {
    String authority = statements.authority();
    int place = before.tables().size();
    List<@Nullable Object[]> tables = new ArrayList<>();
    for (Release release : now.tables().subList(place, now.tables().size())) {
      Cell.Table table = release.table();
      tables.add(
          new @Nullable Object[] {
            authority, counts.year(), table.first(), second(table), ++place, release.sumsOnly()
          });
    }
    statements.batch(INSERT_TABLE, tables);
    List<@Nullable Object[]> cells = new ArrayList<>();
    now.withheld()
        .forEach((cell, withheld) -> {
          if (!before.withheld().containsKey(cell)) {
            cells.add(
                new @Nullable Object[] {
                  authority,
                  counts.year(),
                  cell.table().first(),
                  cell.firstKey(),
                  second(cell.table()),
                  cell.secondKey(),
                  counts.of(cell),
                  withheld
                });
          }
        });
    statements.batch(INSERT_CELL, cells);
  }

  private static String second(Cell.Table table) {
    return Optional.ofNullable(table.second()).map(Keyed::key).orElse("");
  }
}
