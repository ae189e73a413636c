package safeguarding.grpcedge.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.security.AuthorityCode;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * Counts from the records as they stand now: one question, one view of one authority's records. A
 * value of a period counts all of them, also those that the reader may not see; a breakdown, which
 * says more about each, only those that they may.
 */
public final class CountedIndicators implements IndicatorSource {
  private final List<IndicatorDefinition> definitions;
  private final List<Figures> figures;
  private final Breakdowns breakdowns;
  private final AuthorityTransactions transactions;
  private final Clock clock;

  /**
   * Counts these.
   *
   * @param figures have a value for every definition between them
   * @param breakdowns have rows for every breakdown that a definition offers
   */
  public CountedIndicators(
      List<IndicatorDefinition> definitions,
      List<Figures> figures,
      Breakdowns breakdowns,
      AuthorityTransactions transactions,
      Clock clock) {
    this.definitions = List.copyOf(definitions);
    this.figures = List.copyOf(figures);
    this.breakdowns = breakdowns;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public List<IndicatorDefinition> definitions() {
    return definitions;
  }

  @Override
  public List<IndicatorValue> values(
      AuthorityCode authority, List<ReportingPeriod> periods, Set<String> codes) {
    return transactions.read(
        authority, () -> transactions.seeingAll(() -> counted(periods, codes)));
  }

  private List<IndicatorValue> counted(List<ReportingPeriod> periods, Set<String> codes) {
    return figures.stream()
        .filter(some -> some.codes().stream().anyMatch(codes::contains))
        .flatMap(some -> some.values(periods, today()))
        .filter(value -> codes.contains(value.code()))
        .toList();
  }

  @Override
  public Optional<List<BreakdownCount>> breakdown(
      AuthorityCode authority, String code, ReportingPeriod period, String by) {
    boolean offered =
        definitions.stream()
            .filter(definition -> definition.code().equals(code))
            .flatMap(definition -> definition.breakdowns().stream())
            .anyMatch(breakdown -> breakdown.key().equals(by));
    return offered
        ? Optional.of(
            transactions.read(authority, () -> breakdowns.rows(code, period, by, today())))
        : Optional.empty();
  }

  private LocalDate today() {
    return LondonTime.dateOf(clock.instant());
  }
}
