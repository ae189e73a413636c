package safeguarding.lado.report;

import static java.util.stream.Collectors.partitioningBy;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.grpcedge.indicators.IndicatorSource;
import safeguarding.grpcedge.indicators.IndicatorValue;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.adultrole.OwnRole;
import safeguarding.security.AuthorityCode;
import safeguarding.tenancy.AuthorityTransactions;

/** Counts a year as a LADO reports it: all of it at one moment. */
@Singleton
public final class YearlyReports {
  /** Of the return: the tables of report 205/2018 §4, and no others. */
  private static final List<String> RETURNED =
      List.of("contacts", "role", "concern", "referral-outcome", "enquiry-outcome");

  /** And timeliness, each as how many of how many. */
  private static final List<String> TIMELINESS =
      List.of("LADO.REFERRED.1WD", "LADO.RESOLVED.1CM", "LADO.RESOLVED.3CM", "LADO.RESOLVED.12CM");

  private static final String OPEN = "LADO.OPEN";

  private final YearStore store;
  private final IndicatorSource indicators;
  private final AuthorityTransactions transactions;
  private final Clock clock;

  YearlyReports(
      YearStore store,
      IndicatorSource indicators,
      AuthorityTransactions transactions,
      Clock clock) {
    this.store = store;
    this.indicators = indicators;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The tables of a year, each beside the year before. */
  public YearlyFigures figures(AuthorityCode authority, FinancialYear year) {
    return transactions.read(authority, () -> figures(year));
  }

  private YearlyFigures figures(FinancialYear year) {
    YearCount now = count(year);
    YearCount before = count(year.previous());
    return new YearlyFigures(
        year, YearlyTables.of(now, before), now.medianDays(), before.medianDays());
  }

  /**
   * A year that is over is the council's own paper: it counts every case. Of a running year
   * everything but the number of contacts is counted as the reader sees it: whoever looks each week
   * would read in the changes what a case is like that is not theirs to see (lado.md, rule 5).
   */
  private YearCount count(FinancialYear year) {
    return year.lastDay().isBefore(LondonTime.today(clock))
        ? transactions.seeingAll(() -> store.count(year))
        : store.count(year).receiving(transactions.seeingAll(() -> store.contacts(year)));
  }

  /** The authority's row of the regional return of a year that is over, column by column. */
  public List<ReturnColumn> regionalReturn(AuthorityCode authority, FinancialYear year) {
    return transactions.read(authority, () -> returned(authority, year));
  }

  private List<ReturnColumn> returned(AuthorityCode authority, FinancialYear year) {
    YearlyFigures figures = figures(year);
    List<ReturnColumn> columns = new ArrayList<>();
    figures.tables().stream()
        .filter(table -> RETURNED.contains(table.key()))
        .forEach(table -> columns.addAll(columns(table)));
    columns.addAll(timeliness(authority, year));
    columns.add(
        new ReturnColumn(
            "median-days", "Median days from contact to outcome", figures.medianDays()));
    return columns;
  }

  private static List<ReturnColumn> columns(YearlyTable table) {
    return comparable(table).stream()
        .map(row ->
            table.sums()
                ? column(
                    table.key() + "-" + row.key(),
                    table.title() + ": " + row.title(),
                    BigDecimal.valueOf(row.count()))
                : column(table.key(), row.title(), BigDecimal.valueOf(row.count())))
        .toList();
  }

  /** The forum puts the lines below each other: roles of an authority's own count as 'other'. */
  private static List<YearlyTable.Row> comparable(YearlyTable table) {
    Map<Boolean, List<YearlyTable.Row>> rows =
        table.rows().stream().collect(partitioningBy(row -> OwnRole.isKey(row.key())));
    int own = rows.getOrDefault(true, List.of()).stream().mapToInt(YearlyTable.Row::count).sum();
    return rows.getOrDefault(false, List.of()).stream()
        .map(row ->
            row.key().equals(AdultRole.OTHER.key())
                ? new YearlyTable.Row(row.key(), row.title(), row.count() + own, row.previous())
                : row)
        .toList();
  }

  private List<ReturnColumn> timeliness(AuthorityCode authority, FinancialYear year) {
    List<IndicatorValue> values =
        indicators.values(
            authority,
            List.of(year),
            Set.of(
                "LADO.REFERRED.1WD",
                "LADO.RESOLVED.1CM",
                "LADO.RESOLVED.3CM",
                "LADO.RESOLVED.12CM",
                OPEN));
    List<ReturnColumn> columns = new ArrayList<>();
    for (String code : TIMELINESS) {
      IndicatorValue value = valueOf(values, code);
      String title = title(code);
      columns.add(column(key(code), title, value.numerator()));
      columns.add(
          new ReturnColumn(
              key(code) + "-of", title + ", of", Optional.ofNullable(value.denominator())));
    }
    columns.add(
        column("open", "Allegations open on the last day", valueOf(values, OPEN).numerator()));
    return columns;
  }

  private String title(String code) {
    return indicators.definitions().stream()
        .filter(definition -> definition.code().equals(code))
        .findFirst()
        .orElseThrow()
        .title();
  }

  private static IndicatorValue valueOf(List<IndicatorValue> values, String code) {
    return values.stream().filter(value -> value.code().equals(code)).findFirst().orElseThrow();
  }

  private static ReturnColumn column(String key, String title, BigDecimal value) {
    return new ReturnColumn(key, title, Optional.of(value));
  }

  /** {@code resolved-1cm} for {@code LADO.RESOLVED.1CM}. */
  private static String key(String code) {
    return code.substring("LADO.".length()).toLowerCase(Locale.ROOT).replace('.', '-');
  }
}
