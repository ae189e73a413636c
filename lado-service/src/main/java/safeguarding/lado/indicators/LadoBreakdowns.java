package safeguarding.lado.indicators;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.calendar.ReportingPeriod.Quarter;
import safeguarding.grpcedge.indicators.BreakdownCount;
import safeguarding.grpcedge.indicators.Breakdowns;
import safeguarding.grpcedge.indicators.IndicatorValue;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.adultrole.OwnRole;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.Concern;
import safeguarding.lado.allegation.ReferralOutcome;
import safeguarding.lado.allegation.Sector;
import safeguarding.lado.allegation.SettingKind;
import safeguarding.lado.allegation.SourceRole;
import safeguarding.lado.indicators.BreakdownStore.Column;
import safeguarding.lado.indicators.BreakdownStore.Counted;
import safeguarding.lado.indicators.BreakdownStore.KeyCount;
import safeguarding.lado.indicators.BreakdownStore.KeyTelling;
import safeguarding.rulings.Keyed;

/** Every figure by the lists that describe a case, and by quarter (lado.md, 'Figures'). */
@Singleton
final class LadoBreakdowns implements Breakdowns {
  private final BreakdownStore store;
  private final AllegationFigures figures;

  LadoBreakdowns(BreakdownStore store, AllegationFigures figures) {
    this.store = store;
    this.figures = figures;
  }

  /** A list by which cases are told apart. */
  private record By(Column column, Map<String, String> titles) {
    private static <K extends Keyed> By of(Column column, K[] list, Function<K, String> title) {
      Map<String, String> titles = new LinkedHashMap<>();
      Arrays.stream(list).forEach(one -> titles.put(one.key(), title.apply(one)));
      return new By(column, titles);
    }
  }

  private static final Map<String, By> LISTS =
      Map.of(
          "role", By.of(Column.ADULT_ROLE, AdultRole.values(), AdultRole::title),
          "concern", By.of(Column.PRIMARY_CONCERN, Concern.values(), Concern::title),
          "sector", By.of(Column.ADULT_SECTOR, Sector.values(), Sector::title),
          "setting-kind",
              By.of(Column.ADULT_SETTING_KIND, SettingKind.values(), SettingKind::title),
          "source", By.of(Column.SOURCE_ROLE, SourceRole.values(), SourceRole::title),
          "referral-outcome",
              By.of(Column.REFERRAL_OUTCOME, ReferralOutcome.values(), ReferralOutcome::title),
          "outcome",
              By.of(Column.ENQUIRY_OUTCOME, AllegationOutcome.values(), AllegationOutcome::title));

  @Override
  public List<BreakdownCount> rows(
      String code, ReportingPeriod period, String by, LocalDate today) {
    if (by.equals("quarter")) {
      return quarters(code, period, today);
    }
    By list = LISTS.get(by);
    if (list == null) {
      throw new IllegalArgumentException(code + " by " + by);
    }
    Map<String, BreakdownCount> rows = new LinkedHashMap<>();
    counts(code, list, period, today)
        .forEach(count -> rows.put(count.key(), row(list.titles(), count)));
    return Stream.concat(
            list.titles().keySet().stream().filter(rows::containsKey),
            rows.keySet().stream().filter(OwnRole::isKey).sorted())
        .map(key -> rows.getOrDefault(key, row(list.titles(), new KeyCount(key, 0, null))))
        .toList();
  }

  private static BreakdownCount row(Map<String, String> titles, KeyCount count) {
    @Nullable Long of = count.of();
    return new BreakdownCount(
        count.key(),
        OwnRole.isKey(count.key())
            ? OwnRole.title(count.key())
            : titles.getOrDefault(count.key(), count.key()),
        BigDecimal.valueOf(count.counted()),
        of == null ? null : BigDecimal.valueOf(of));
  }

  private List<KeyCount> counts(String code, By list, ReportingPeriod period, LocalDate today) {
    return switch (code) {
      case LadoIndicators.CONTACTS -> store.by(list.column(), Counted.RECEIVED, period);
      case LadoIndicators.CSM -> csm(list, period);
      case LadoIndicators.ADVICE -> store.by(list.column(), Counted.ADVICE, period);
      case LadoIndicators.CLOSED -> store.by(list.column(), Counted.CLOSED, period);
      case LadoIndicators.SUBSTANTIATED -> store.by(list.column(), Counted.SUBSTANTIATED, period);
      case LadoIndicators.RESOLVED_1CM -> store.by(list.column(), Counted.RESOLVED_1CM, period);
      case LadoIndicators.RESOLVED_3CM -> store.by(list.column(), Counted.RESOLVED_3CM, period);
      case LadoIndicators.RESOLVED_12CM -> store.by(list.column(), Counted.RESOLVED_12CM, period);
      case LadoIndicators.OPEN -> store.by(list.column(), Counted.OPEN, period);
      case LadoIndicators.REFERRED_1WD ->
          told(store.tellings(list.column(), period), period, today);
      default -> throw new IllegalArgumentException(code);
    };
  }

  /** By its outcomes an enquiry is counted, not shared: they are the parts of it. */
  private List<KeyCount> csm(By list, ReportingPeriod period) {
    return list.column() == Column.ENQUIRY_OUTCOME
        ? store.by(list.column(), Counted.RECEIVED, period)
        : store.by(list.column(), Counted.ENQUIRIES, period);
  }

  private List<KeyCount> told(List<KeyTelling> tellings, ReportingPeriod period, LocalDate today) {
    List<KeyCount> counts = new ArrayList<>();
    tellings.stream()
        .collect(groupingBy(KeyTelling::key))
        .forEach((key, ofKey) -> {
          IndicatorValue value =
              IndicatorValue.inTime(
                  LadoIndicators.REFERRED_1WD,
                  period,
                  ofKey.stream()
                      .collect(
                          groupingBy(
                              telling ->
                                  figures.judge(telling.knewOn(), telling.receivedOn(), today),
                              summingLong(KeyTelling::contacts))));
          @Nullable BigDecimal of = value.denominator();
          if (of != null && of.signum() > 0) {
            counts.add(new KeyCount(key, value.numerator().longValue(), of.longValue()));
          }
        });
    return counts;
  }

  /** Each quarter of the period as its own figure: what stands on the last day is not added up. */
  private List<BreakdownCount> quarters(String code, ReportingPeriod period, LocalDate today) {
    List<ReportingPeriod> quarters =
        switch (period) {
          case FinancialYear year ->
              List.of(
                  new Quarter(year, 1),
                  new Quarter(year, 2),
                  new Quarter(year, 3),
                  new Quarter(year, 4));
          case Quarter quarter -> List.of(quarter);
          case ReportingPeriod.Month _ -> List.of();
        };
    return quarters.isEmpty()
        ? List.of()
        : figures
            .values(quarters, today)
            .filter(value -> value.code().equals(code))
            .map(value ->
                new BreakdownCount(
                    value.period().format(),
                    value.period().title(),
                    value.numerator(),
                    value.denominator()))
            .toList();
  }
}
