package safeguarding.gateway.dashboard;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.contracts.indicators.v1.Value;
import safeguarding.gateway.calls.Answer;
import safeguarding.gateway.calls.DomainService;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.dashboard.IndicatorDefinition.BreakdownChoice;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.visitor.SignedIn;

/**
 * The figures of all services on one sheet. All are asked at once; what one does not answer in time
 * is missing and named, and the rest stands.
 */
@Singleton
public final class Dashboard {
  /** As councillors read them (scrutiny.md): the child first, then those who work with children. */
  private static final List<String> THEMES =
      List.of("protection", "homes", "allegations", "health-education", "challenge");

  private static final int YEARS_SEARCHED = 15;
  private final Services services;

  Dashboard(Services services) {
    this.services = services;
  }

  /** All indicators of a period, each with the figure of the year before. */
  public DashboardFigures figures(SignedIn who, ReportingPeriod period) {
    List<String> periods = List.of(period.format(), period.sameLastYear().format());
    List<Answer<List<IndicatorFigures>>> answers =
        services.askAll(service -> figures(service, who, periods));
    return new DashboardFigures(
        who.caller().authority(),
        period,
        inOrder(given(answers), figures -> figures.definition().theme()),
        unavailable(answers));
  }

  /** What can be counted. */
  public Definitions definitions(SignedIn who) {
    List<Answer<List<IndicatorDefinition>>> answers =
        services.askAll(service -> IndicatorsGrpc.definitions(service, who));
    return new Definitions(
        inOrder(given(answers), IndicatorDefinition::theme), unavailable(answers));
  }

  /**
   * The year that a dashboard opens with: the last whole financial year in which any service
   * counted anything; the last whole one where none did.
   */
  public FinancialYear openingYear(SignedIn who, LocalDate today) {
    FinancialYear last = FinancialYear.containing(today).previous();
    List<FinancialYear> years =
        Stream.iterate(last, FinancialYear::previous).limit(YEARS_SEARCHED).toList();
    List<String> periods = years.stream().map(ReportingPeriod::format).toList();
    Set<String> counted =
        given(services.askAll(service -> counted(service, who, periods))).stream()
            .collect(Collectors.toSet());
    return years.stream().filter(year -> counted.contains(year.format())).findFirst().orElse(last);
  }

  /** The periods in which a service counted anything that happened in them. */
  private static List<String> counted(DomainService service, SignedIn who, List<String> periods) {
    List<String> codes =
        IndicatorsGrpc.definitions(service, who).stream()
            .filter(definition -> !definition.isPercentage() && !definition.snapshot())
            .map(IndicatorDefinition::code)
            .toList();
    return codes.isEmpty()
        ? List.of()
        : IndicatorsGrpc.values(service, who, periods, codes).stream()
            .filter(value -> IndicatorsGrpc.figure(value, 0).numerator().signum() > 0)
            .map(Value::getPeriod)
            .toList();
  }

  /**
   * By theme; a theme that nobody knows yet comes last. The order of a service stands otherwise.
   */
  private static <T> List<T> inOrder(List<T> all, Function<T, String> theme) {
    return all.stream()
        .sorted(
            Comparator.comparingInt(one -> {
              int place = THEMES.indexOf(theme.apply(one));
              return place < 0 ? THEMES.size() : place;
            }))
        .toList();
  }

  /**
   * One indicator through several periods, in their order.
   *
   * @param periods 1 to 40
   * @throws safeguarding.gateway.problem.RequestRefused if no service has such an indicator
   */
  public List<Figure> history(SignedIn who, String code, List<ReportingPeriod> periods) {
    IndicatorDefinition definition = definition(who, code);
    List<String> wanted = periods.stream().map(ReportingPeriod::format).toList();
    List<Value> values =
        IndicatorsGrpc.values(
            services.named(definition.service()), who, wanted, List.of(definition.code()));
    return wanted.stream()
        .flatMap(period -> values.stream().filter(value -> value.getPeriod().equals(period)))
        .map(value -> IndicatorsGrpc.figure(value, definition.decimals()))
        .toList();
  }

  /**
   * One indicator in one period, broken down.
   *
   * @param by key of one of the definition's breakdowns
   * @throws safeguarding.gateway.problem.RequestRefused if there is no such indicator or breakdown
   */
  public BreakdownFigures breakdown(SignedIn who, String code, ReportingPeriod period, String by) {
    IndicatorDefinition definition = definition(who, code);
    BreakdownChoice choice =
        definition.breakdowns().stream()
            .filter(one -> one.key().equals(by))
            .findFirst()
            .orElseThrow(() -> ProblemKind.INVALID_PARAMETER.refusal("by", choices(definition)));
    return breakdown(who, definition, period, choice);
  }

  /** One indicator, whose definition is at hand, in one period, by one of its breakdowns. */
  public BreakdownFigures breakdown(
      SignedIn who, IndicatorDefinition definition, ReportingPeriod period, BreakdownChoice by) {
    return IndicatorsGrpc.breakdown(
        services.named(definition.service()), who, definition, period, by);
  }

  /**
   * The definition of a code.
   *
   * @throws safeguarding.gateway.problem.RequestRefused {@code not-found} if no service has it, and
   *     {@code service-unavailable} if one that might did not answer
   */
  public IndicatorDefinition definition(SignedIn who, String code) {
    Definitions all = definitions(who);
    return all.definitions().stream()
        .filter(definition -> definition.code().equals(code))
        .findFirst()
        .orElseThrow(() ->
            all.unavailable().isEmpty()
                ? ProblemKind.NOT_FOUND.refusal()
                : ProblemKind.SERVICE_UNAVAILABLE.refusal());
  }

  private static String choices(IndicatorDefinition definition) {
    return definition.breakdowns().isEmpty()
        ? "This indicator has no breakdown."
        : "Choose one of: "
            + definition.breakdowns().stream()
                .map(BreakdownChoice::key)
                .collect(Collectors.joining(", "))
            + ".";
  }

  private static List<IndicatorFigures> figures(
      DomainService service, SignedIn who, List<String> periods) {
    List<IndicatorDefinition> definitions = IndicatorsGrpc.definitions(service, who);
    if (definitions.isEmpty()) {
      return List.of();
    }
    Map<String, Value> values =
        IndicatorsGrpc.values(service, who, periods, List.of()).stream()
            .collect(
                Collectors.toMap(
                    value -> value.getCode() + " " + value.getPeriod(),
                    value -> value,
                    (first, second) -> first));
    return definitions.stream()
        .map(definition ->
            new IndicatorFigures(
                definition,
                figure(values, definition, periods.getFirst()),
                figure(values, definition, periods.getLast())))
        .toList();
  }

  private static @Nullable Figure figure(
      Map<String, Value> values, IndicatorDefinition definition, String period) {
    Value value = values.get(definition.code() + " " + period);
    return value == null ? null : IndicatorsGrpc.figure(value, definition.decimals());
  }

  private static <T> List<T> given(List<Answer<List<T>>> answers) {
    List<T> all = new ArrayList<>();
    for (Answer<List<T>> answer : answers) {
      if (answer instanceof Answer.Given<List<T>>(DomainService service, List<T> value)) {
        all.addAll(value);
      }
    }
    return List.copyOf(all);
  }

  private static <T> List<SilentPart> unavailable(List<Answer<T>> answers) {
    List<SilentPart> silent = new ArrayList<>();
    for (Answer<T> answer : answers) {
      if (answer instanceof Answer.Silent<T>(var service, var since)) {
        silent.add(new SilentPart(service.name(), service.title(), since));
      }
    }
    return List.copyOf(silent);
  }
}
