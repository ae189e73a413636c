package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.calendar.UnreadablePeriod;
import safeguarding.gateway.authority.AuthorityRegister;
import safeguarding.gateway.dashboard.Dashboard;
import safeguarding.gateway.dashboard.DashboardFigures;
import safeguarding.gateway.dashboard.Figure;
import safeguarding.gateway.dashboard.IndicatorDefinition;
import safeguarding.gateway.dashboard.IndicatorFigures;
import safeguarding.gateway.journal.GatewayJournal;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.BarChart;
import safeguarding.gateway.view.BreakdownTable;
import safeguarding.gateway.view.CsvFile;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Figures;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.IndicatorPage;
import safeguarding.gateway.view.Measure;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.PeriodChooser;
import safeguarding.gateway.view.ScrutinyPage;
import safeguarding.gateway.view.ScrutinySummary;
import safeguarding.gateway.visitor.SignedIn;

/** The dashboard, its tables as a file, and the page of one indicator. */
@Hidden
@Controller("/scrutiny")
final class ScrutinyController {
  private static final int YEARS_SHOWN = 6;
  private final Frames frames;
  private final Pages pages;
  private final Dashboard dashboard;
  private final Breakdowns breakdowns;
  private final AuthorityRegister authorities;
  private final GatewayJournal journal;
  private final Clock clock;

  ScrutinyController(
      Frames frames,
      Pages pages,
      Dashboard dashboard,
      Breakdowns breakdowns,
      AuthorityRegister authorities,
      GatewayJournal journal,
      Clock clock) {
    this.frames = frames;
    this.pages = pages;
    this.dashboard = dashboard;
    this.breakdowns = breakdowns;
    this.authorities = authorities;
    this.journal = journal;
    this.clock = clock;
  }

  @Get
  HttpResponse<byte[]> open(SignedIn who, @Nullable @QueryValue String period) {
    if (period == null) {
      return Pages.go("/scrutiny?period=" + latestYear(who).format());
    }
    ReportingPeriod shown = period(period);
    DashboardFigures figures = dashboard.figures(who, shown);
    List<Measure> measures = Measures.of(figures.indicators());
    List<ScrutinyPage.Theme> themes = ScrutinyPage.themesOf(measures);
    List<Measure> firsts = themes.stream().map(theme -> theme.measures().getFirst()).toList();
    Breakdowns.Found details =
        breakdowns.of(who, Measures.withDefinitions(firsts, figures.indicators()), shown);
    journal.opened(who, "dashboard");
    return pages.show(
        "scrutiny",
        new ScrutinyPage(
            frames.of(who, "Scrutiny, " + shown.title(), "/scrutiny"),
            PeriodChooser.around(shown, today()),
            shown.format(),
            caption(who, shown),
            ScrutinySummary.of(measures),
            Measures.computed(current(figures.indicators())),
            ScrutinyPage.headlinesOf(measures),
            themes,
            details.tables(),
            Stream.concat(
                    figures.unavailable().stream()
                        .map(part -> Unavailable.sentence(part.title(), part.since())),
                    details.unavailable().stream())
                .toList(),
            LadoReportController.links(who),
            "/scrutiny.csv?period=" + shown.format()));
  }

  @Get("/{code}")
  HttpResponse<byte[]> indicator(
      SignedIn who, @PathVariable String code, @Nullable @QueryValue String period) {
    ReportingPeriod shown = period == null ? latestYear(who) : period(period);
    IndicatorDefinition definition = dashboard.definition(who, code);
    List<ReportingPeriod> periods =
        Stream.iterate(shown, ReportingPeriod::sameLastYear).limit(YEARS_SHOWN).toList();
    List<Figure> history = sinceFirstCounted(dashboard.history(who, code, periods));
    if (history.isEmpty()) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
    Measure measure =
        Measures.of(definition, history.getFirst(), history.size() > 1 ? history.get(1) : null);
    Breakdowns.Found details =
        breakdowns.of(who, List.of(new Breakdowns.Broken(measure, definition)), shown);
    journal.opened(who, "indicator");
    Frame.Crumb up = new Frame.Crumb("Scrutiny", "/scrutiny?period=" + shown.format());
    return pages.show(
        "indicator",
        new IndicatorPage(
            frames.of(who, definition.title(), "/scrutiny").titled(definition.title(), up),
            measure,
            caption(who, shown),
            PeriodChooser.around(shown, today()),
            definition(definition),
            chart(measure, history),
            history.stream().map(figure -> row(measure, figure)).toList(),
            details.tables(),
            details.unavailable(),
            Measures.computed(history)));
  }

  /** The dashboard's tables: measures first, then every breakdown. */
  CsvFile tables(SignedIn who, ReportingPeriod shown) {
    DashboardFigures figures = dashboard.figures(who, shown);
    List<Measure> measures = Measures.of(figures.indicators());
    CsvFile file =
        new CsvFile()
            .line(
                List.of(
                    "Code", "Measure", "Period", "Value", "Numerator", "Denominator", "Change"));
    for (Measure measure : measures) {
      BigDecimal base = measure.denominator();
      file.line(
          List.of(
              measure.code(),
              measure.title(),
              shown.format(),
              measure.value(),
              measure.numerator().toPlainString(),
              base == null ? "" : base.toPlainString(),
              measure.change()));
    }
    Breakdowns.Found details =
        breakdowns.of(who, Measures.withDefinitions(measures, figures.indicators()), shown);
    journal.opened(who, "dashboard");
    for (BreakdownTable table : details.tables()) {
      file.line(List.of()).line(List.of(table.chart().statistic()));
      file.line(List.of(table.keyTitle(), table.valueTitle(), table.shareTitle()));
      table.rows().forEach(row -> file.line(List.of(row.label(), row.value(), row.share())));
    }
    figures
        .unavailable()
        .forEach(part -> file.line(List.of(Unavailable.sentence(part.title(), part.since()))));
    details.unavailable().forEach(sentence -> file.line(List.of(sentence)));
    return file;
  }

  /** Without the years before anything was on record: nothing recorded is not a count of zero. */
  private static List<Figure> sinceFirstCounted(List<Figure> newestFirst) {
    int oldest = newestFirst.size() - 1;
    while (oldest > 0 && isNothing(newestFirst.get(oldest))) {
      oldest--;
    }
    return newestFirst.subList(0, oldest + 1);
  }

  private static boolean isNothing(Figure figure) {
    BigDecimal of = figure.denominator();
    return figure.numerator().signum() == 0 && (of == null || of.signum() == 0);
  }

  private ReportingPeriod latestYear(SignedIn who) {
    return dashboard.openingYear(who, today());
  }

  private String caption(SignedIn who, ReportingPeriod period) {
    String words =
        period instanceof FinancialYear
            ? "year to " + Moments.day(period.lastDay())
            : period.title();
    return authorities.nameOf(who.caller().authority()) + " · " + words;
  }

  private static List<Fact> definition(IndicatorDefinition definition) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Counted", definition.numerator()));
    if (!definition.denominator().isEmpty()) {
      facts.add(new Fact("Out of", definition.denominator()));
    }
    facts.add(
        new Fact(
            "When", definition.snapshot() ? "On the last day of the period" : "In the period"));
    if (!definition.limit().isEmpty()) {
      facts.add(new Fact("Limit", definition.limit()));
    }
    facts.add(
        new Fact(
            "Direction",
            switch (definition.polarity()) {
              case HIGH -> "High is good";
              case LOW -> "Low is good";
              case NONE -> "Neither high nor low is good in itself";
            }));
    if (!definition.source().isEmpty()) {
      facts.add(new Fact("Source", definition.source()));
    }
    facts.add(new Fact("Code", definition.code()));
    return facts;
  }

  private static BarChart chart(Measure measure, List<Figure> history) {
    List<BarChart.Bar> bars =
        history.stream()
            .map(figure -> {
              BigDecimal value = figure.value();
              return new BarChart.Bar(
                  ReportingPeriod.parse(figure.period()).title(),
                  value == null ? BigDecimal.ZERO : value,
                  row(measure, figure).value());
            })
            .toList();
    return new BarChart(measure.change(), measure.title() + ", by year", bars);
  }

  private static BreakdownTable.Row row(Measure measure, Figure figure) {
    String period = ReportingPeriod.parse(figure.period()).title();
    BigDecimal base = figure.denominator();
    return base == null
        ? new BreakdownTable.Row(period, Figures.number(figure.numerator()), "")
        : new BreakdownTable.Row(
            period,
            Figures.percent(figure.numerator(), base, measure.decimals()),
            Figures.fraction(figure.numerator(), base));
  }

  private static List<Figure> current(List<IndicatorFigures> indicators) {
    return indicators.stream()
        .map(IndicatorFigures::current)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  static ReportingPeriod period(String written) {
    try {
      return ReportingPeriod.parse(written);
    } catch (UnreadablePeriod unreadable) {
      throw ProblemKind.INVALID_PARAMETER.refusal(
          "period", "Write a period like 2017-18, 2019-20-Q1 or 2019-06");
    }
  }

  private LocalDate today() {
    return LondonTime.today(clock);
  }
}
