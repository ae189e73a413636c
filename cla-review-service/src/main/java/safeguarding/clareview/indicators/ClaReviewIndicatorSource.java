package safeguarding.clareview.indicators;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.grpcedge.indicators.BreakdownCount;
import safeguarding.grpcedge.indicators.IndicatorDefinition;
import safeguarding.grpcedge.indicators.IndicatorSource;
import safeguarding.grpcedge.indicators.IndicatorValue;
import safeguarding.security.AuthorityCode;
import safeguarding.tenancy.AuthorityTransactions;

/** Counts the {@link ClaReviewIndicators} from the records as they stand now. */
@Singleton
public final class ClaReviewIndicatorSource implements IndicatorSource {
  private final AuthorityTransactions transactions;
  private final List<Figures> figures;
  private final Breakdowns breakdowns;
  private final Clock clock;

  ClaReviewIndicatorSource(
      AuthorityTransactions transactions,
      List<Figures> figures,
      Breakdowns breakdowns,
      Clock clock) {
    this.transactions = transactions;
    this.figures = figures;
    this.breakdowns = breakdowns;
    this.clock = clock;
  }

  @Override
  public List<IndicatorDefinition> definitions() {
    return ClaReviewIndicators.DEFINITIONS;
  }

  @Override
  public List<IndicatorValue> values(
      AuthorityCode authority, List<ReportingPeriod> periods, Set<String> codes) {
    return transactions.read(
        authority,
        () ->
            figures.stream()
                .filter(some -> some.codes().stream().anyMatch(codes::contains))
                .flatMap(some -> some.values(periods, today()))
                .filter(value -> codes.contains(value.code()))
                .toList());
  }

  @Override
  public Optional<List<BreakdownCount>> breakdown(
      AuthorityCode authority, String code, ReportingPeriod period, String by) {
    boolean offered =
        ClaReviewIndicators.DEFINITIONS.stream()
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
