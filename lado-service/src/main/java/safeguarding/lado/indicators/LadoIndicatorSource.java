package safeguarding.lado.indicators;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.calendar.BeyondKnownCalendar;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.WorkingDays;
import safeguarding.grpcedge.indicators.BreakdownCount;
import safeguarding.grpcedge.indicators.IndicatorDefinition;
import safeguarding.grpcedge.indicators.IndicatorSource;
import safeguarding.grpcedge.indicators.IndicatorValue;
import safeguarding.lado.allegation.AdultRole;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.Concern;
import safeguarding.lado.allegation.ReferralOutcome;
import safeguarding.lado.allegation.SourceRole;
import safeguarding.lado.indicators.IndicatorStore.Column;
import safeguarding.rulings.Keyed;
import safeguarding.security.AuthorityCode;
import safeguarding.tenancy.AuthorityTransactions;

/** Counts the {@link LadoIndicators} from the records as they stand now. */
@Singleton
public final class LadoIndicatorSource implements IndicatorSource {
  private final AuthorityTransactions transactions;
  private final IndicatorStore store;
  private final WorkingDays workingDays;

  LadoIndicatorSource(
      AuthorityTransactions transactions, IndicatorStore store, WorkingDays workingDays) {
    this.transactions = transactions;
    this.store = store;
    this.workingDays = workingDays;
  }

  @Override
  public List<IndicatorDefinition> definitions() {
    return LadoIndicators.DEFINITIONS;
  }

  @Override
  public List<IndicatorValue> values(
      AuthorityCode authority, List<ReportingPeriod> periods, Set<String> codes) {
    return transactions.read(
        authority,
        () -> {
          Stream<IndicatorValue> counted =
              store.counts(periods).stream().flatMap(LadoIndicatorSource::values);
          Stream<IndicatorValue> told =
              codes.contains(LadoIndicators.REFERRED_1WD) ? told(periods) : Stream.of();
          return Stream.concat(counted, told)
              .filter(value -> codes.contains(value.code()))
              .toList();
        });
  }

  private static Stream<IndicatorValue> values(CaseCounts c) {
    ReportingPeriod period = c.period();
    return Stream.of(
        IndicatorValue.of(LadoIndicators.CONTACTS, period, c.contacts(), null),
        IndicatorValue.of(LadoIndicators.CSM, period, c.enquiries(), c.decided()),
        IndicatorValue.of(LadoIndicators.ADVICE, period, c.advice(), c.decided()),
        IndicatorValue.of(LadoIndicators.CLOSED, period, c.closed(), c.decided()),
        IndicatorValue.of(LadoIndicators.SUBSTANTIATED, period, c.substantiated(), c.enquiries()),
        IndicatorValue.of(LadoIndicators.RESOLVED_1CM, period, c.resolved1(), c.outcomes()),
        IndicatorValue.of(LadoIndicators.RESOLVED_3CM, period, c.resolved3(), c.outcomes()),
        IndicatorValue.of(LadoIndicators.RESOLVED_12CM, period, c.resolved12(), c.outcomes()),
        IndicatorValue.of(LadoIndicators.OPEN, period, c.open(), null));
  }

  private Stream<IndicatorValue> told(List<ReportingPeriod> periods) {
    Map<ReportingPeriod, List<Telling>> tellings =
        store.tellings(periods).stream().collect(Collectors.groupingBy(Telling::period));
    return periods.stream()
        .map(period -> {
          List<Telling> ofPeriod =
              tellings.getOrDefault(period, List.of()).stream().filter(this::canBeTold).toList();
          long inTime = ofPeriod.stream().filter(this::inTime).mapToLong(Telling::contacts).sum();
          long all = ofPeriod.stream().mapToLong(Telling::contacts).sum();
          return IndicatorValue.of(LadoIndicators.REFERRED_1WD, period, inTime, all);
        });
  }

  /**
   * Whether the known bank holidays reach far enough to tell. What they do not reach is not counted
   * at all: as late it would be blamed on somebody, as in time it would be a guess.
   */
  private boolean canBeTold(Telling telling) {
    return workingDays.knows(telling.receivedOn()) || dueOn(telling.knewOn()).isPresent();
  }

  /**
   * What was known before the known calendar begins was told years later; what was told before the
   * calendar ends is told before a due day beyond it.
   */
  private boolean inTime(Telling telling) {
    return workingDays.knows(telling.knewOn())
        && dueOn(telling.knewOn()).map(due -> !telling.receivedOn().isAfter(due)).orElse(true);
  }

  /** The next working day; empty beyond the known bank holidays. */
  private Optional<LocalDate> dueOn(LocalDate knewOn) {
    try {
      return Optional.of(workingDays.addWorkingDays(knewOn, 1));
    } catch (BeyondKnownCalendar _) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<List<BreakdownCount>> breakdown(
      AuthorityCode authority, String code, ReportingPeriod period, String by) {
    boolean offered =
        LadoIndicators.DEFINITIONS.stream()
            .filter(definition -> definition.code().equals(code))
            .flatMap(definition -> definition.breakdowns().stream())
            .anyMatch(breakdown -> breakdown.key().equals(by));
    return offered
        ? Optional.of(transactions.read(authority, () -> rows(code, period, by)))
        : Optional.empty();
  }

  private List<BreakdownCount> rows(String code, ReportingPeriod period, String by) {
    return switch (by) {
      case "role" -> rows(code, period, Column.ADULT_ROLE, AdultRole.values(), AdultRole::title);
      case "concern" ->
          rows(code, period, Column.PRIMARY_CONCERN, Concern.values(), Concern::title);
      case "source" ->
          rows(code, period, Column.SOURCE_ROLE, SourceRole.values(), SourceRole::title);
      case "referral-outcome" ->
          rows(
              code,
              period,
              Column.REFERRAL_OUTCOME,
              ReferralOutcome.values(),
              ReferralOutcome::title);
      case "outcome" ->
          rows(
              code,
              period,
              Column.ENQUIRY_OUTCOME,
              AllegationOutcome.values(),
              AllegationOutcome::title);
      default -> throw new IllegalArgumentException("no breakdown by " + by);
    };
  }

  private <K extends Keyed> List<BreakdownCount> rows(
      String code, ReportingPeriod period, Column column, K[] list, Function<K, String> title) {
    return BreakdownCount.of(
        list,
        title,
        code.equals(LadoIndicators.OPEN)
            ? store.open(period, column)
            : store.received(period, column));
  }
}
