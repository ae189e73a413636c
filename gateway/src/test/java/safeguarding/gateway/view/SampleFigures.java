package safeguarding.gateway.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.ReportingPeriod;

/** Invented figures: the pages of scrutiny. */
final class SampleFigures {
  private SampleFigures() {}

  static List<Measure> measures() {
    return List.of(
        measure(
            "LADO.CONTACTS",
            "Contacts and referrals to the LADO",
            "contacts",
            43,
            null,
            before(23, null)),
        measure("LADO.ADVICE", "Contacts answered with advice", "contacts", 19, 43, before(8, 23)),
        measure("LADO.CLOSED", "Contacts logged and closed", "contacts", 14, 43, before(9, 23)),
        measure(
            "LADO.CSM",
            "Contacts that led to an internal enquiry or complex strategy meeting",
            "contacts",
            10,
            43,
            before(6, 23)),
        measure(
            "LADO.SUBSTANTIATED",
            "Enquiries whose allegation was substantiated",
            "enquiries",
            8,
            10,
            null));
  }

  private static Measure measure(
      String code,
      String title,
      String unit,
      int numerator,
      @Nullable Integer denominator,
      Measure.@Nullable Before before) {
    return new Measure(
        code,
        title,
        "allegations",
        unit,
        0,
        Measure.Polarity.NONE,
        BigDecimal.valueOf(numerator),
        denominator == null ? null : BigDecimal.valueOf(denominator),
        before,
        List.of());
  }

  private static Measure.Before before(int numerator, @Nullable Integer denominator) {
    return new Measure.Before(
        "2016-17",
        BigDecimal.valueOf(numerator),
        denominator == null ? null : BigDecimal.valueOf(denominator));
  }

  static ScrutinyPage scrutiny() {
    List<Measure> measures = measures();
    return new ScrutinyPage(
        SamplePages.frame("Scrutiny", "/scrutiny", "councillor"),
        periods(),
        "2017-18",
        "Rutland · year to 31 March 2018",
        ScrutinySummary.of(measures),
        "computed 22 November 2018 at 2:30pm",
        ScrutinyPage.headlinesOf(measures),
        ScrutinyPage.themesOf(measures),
        List.of(byRole(), byConcern()),
        List.of(
            "Child protection is not available since 2:05pm. Everything else on this page is complete."),
        List.of(new Link("Yearly figures of allegations", "/allegations/reports/yearly-figures")),
        "/scrutiny.csv?period=2017-18");
  }

  private static PeriodChooser periods() {
    return PeriodChooser.around(ReportingPeriod.parse("2017-18"), LocalDate.of(2018, 11, 22));
  }

  private static BreakdownTable byRole() {
    return breakdown(
        "role",
        "Role of the adult",
        Map.of(
            "Residential care (children)",
            17,
            "School or college",
            11,
            "Social care",
            4,
            "Other",
            3,
            "Nursery",
            2,
            "Ofsted",
            2,
            "Health",
            1,
            "Transport",
            1,
            "Childminder",
            1,
            "LADO of another authority",
            1));
  }

  private static BreakdownTable byConcern() {
    return breakdown(
        "concern",
        "Concern",
        Map.of(
            "Physical",
            14,
            "Sexual",
            11,
            "Other",
            7,
            "Child sexual exploitation (CSE)",
            5,
            "Emotional",
            4,
            "Neglect",
            2));
  }

  private static BreakdownTable breakdown(String key, String title, Map<String, Integer> counts) {
    return BreakdownTable.of(
        measures().getFirst(),
        new Measure.Breakdown(key, title),
        "2017-18",
        counts.entrySet().stream()
            .map(count ->
                new BreakdownTable.Part(count.getKey(), BigDecimal.valueOf(count.getValue()), null))
            .toList());
  }

  static IndicatorPage indicator() {
    return new IndicatorPage(
        SamplePages.frame("Contacts", "/scrutiny", "councillor")
            .titled(
                "Contacts and referrals to the LADO",
                new Frame.Crumb("Scrutiny", "/scrutiny?period=2017-18")),
        measures().get(1),
        "Rutland · 2017-18",
        periods(),
        List.of(
            new Fact("Counted", "of which enquiry / advice given"),
            new Fact("Out of", "contacts received in the period with a threshold decision"),
            new Fact("Source", "report 205/2018 §4.4")),
        new BarChart(
            "More than the year before",
            "Contacts answered with advice, by year",
            List.of(
                new BarChart.Bar("2017-18", BigDecimal.valueOf(44), "44 %"),
                new BarChart.Bar("2016-17", BigDecimal.valueOf(35), "35 %"))),
        List.of(
            new BreakdownTable.Row("2017-18", "44 %", "19 of 43"),
            new BreakdownTable.Row("2016-17", "35 %", "8 of 23")),
        List.of(byConcern()),
        List.of(),
        "computed 22 November 2018 at 2:30pm");
  }
}
