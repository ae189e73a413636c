package safeguarding.grpcedge;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.grpcedge.indicators.BreakdownCount;
import safeguarding.grpcedge.indicators.IndicatorDefinition;
import safeguarding.grpcedge.indicators.IndicatorDefinition.Breakdown;
import safeguarding.grpcedge.indicators.IndicatorDefinition.Kind;
import safeguarding.grpcedge.indicators.IndicatorDefinition.Polarity;
import safeguarding.grpcedge.indicators.IndicatorSource;
import safeguarding.grpcedge.indicators.IndicatorValue;
import safeguarding.security.AuthorityCode;

/** Counts notes: in each period as many as its days, half of them read. */
@Singleton
final class TestIndicators implements IndicatorSource {
  private static final List<IndicatorDefinition> DEFINITIONS =
      List.of(
          new IndicatorDefinition(
              "NOTES.WRITTEN",
              "Notes written",
              "notes",
              "Notes written in the period",
              "",
              Kind.FLOW,
              Polarity.NONE,
              0,
              "A report of 2018",
              "",
              List.of(new Breakdown("length", "Length")),
              "notes"),
          new IndicatorDefinition(
              "NOTES.READ",
              "Notes read in time",
              "notes",
              "Notes read in time",
              "Notes",
              Kind.SNAPSHOT,
              Polarity.HIGH,
              1,
              "A report of 2019",
              "1 working day",
              List.of(),
              "notes"),
          new IndicatorDefinition(
              "NOTES.LOST",
              "Notes lost",
              "notes",
              "Notes lost",
              "",
              Kind.FLOW,
              Polarity.LOW,
              0,
              "A report of 2020",
              "",
              List.of(),
              "notes"));

  @Override
  public List<IndicatorDefinition> definitions() {
    return DEFINITIONS;
  }

  @Override
  public List<IndicatorValue> values(
      AuthorityCode authority, List<ReportingPeriod> periods, Set<String> codes) {
    return periods.stream()
        .flatMap(period ->
            DEFINITIONS.stream()
                .map(IndicatorDefinition::code)
                .filter(codes::contains)
                .map(code -> value(code, period)))
        .toList();
  }

  private static IndicatorValue value(String code, ReportingPeriod period) {
    BigDecimal days =
        BigDecimal.valueOf(period.lastDay().toEpochDay() - period.firstDay().toEpochDay() + 1);
    return code.equals("NOTES.READ")
        ? new IndicatorValue(code, period, days.divide(BigDecimal.TWO), days)
        : new IndicatorValue(code, period, days, null);
  }

  @Override
  public Optional<List<BreakdownCount>> breakdown(
      AuthorityCode authority, String code, ReportingPeriod period, String by) {
    return code.equals("NOTES.WRITTEN") && by.equals("length")
        ? Optional.of(
            List.of(
                new BreakdownCount("short", "Short", new BigDecimal("1E+3"), null),
                new BreakdownCount("long", "Long", BigDecimal.ONE, BigDecimal.TEN)))
        : Optional.empty();
  }
}
