package safeguarding.gateway.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure broken down: a chart, and the table under it.
 *
 * @param id of the section on its page
 * @param valueTitle head of the column of values: 'Contacts' or 'Share'
 * @param shareTitle head of the last column; empty where there is none
 */
public record BreakdownTable(
    String id,
    String title,
    BarChart chart,
    String keyTitle,
    String valueTitle,
    String shareTitle,
    List<Row> rows) {

  /** One line of the table. */
  public record Row(String label, String value, String share) {}

  /**
   * What a service counted.
   *
   * @param denominator null for a plain count
   */
  public record Part(String label, BigDecimal numerator, @Nullable BigDecimal denominator) {}

  /**
   * The parts of a measure as chart and table, largest first.
   *
   * @param period in words: '2017-18'
   */
  public static BreakdownTable of(
      Measure measure, Measure.Breakdown by, String period, List<Part> parts) {
    return measure.denominator() == null
        ? counted(measure, by, period, parts)
        : shared(measure, by, period, parts);
  }

  /** Of what and by what: a page shows several figures by the same thing. */
  private static String heading(Measure measure, Measure.Breakdown by) {
    return measure.title() + ": " + by.title();
  }

  private static BreakdownTable counted(
      Measure measure, Measure.Breakdown by, String period, List<Part> parts) {
    BigDecimal total = parts.stream().map(Part::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<BarChart.Bar> bars = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (Part part : sorted(by, parts, Comparator.comparing(Part::numerator))) {
      String value = Figures.number(part.numerator());
      bars.add(new BarChart.Bar(part.label(), part.numerator(), value));
      rows.add(
          new Row(
              part.label(),
              value,
              isInTime(by) ? "" : Figures.percent(part.numerator(), total, 0)));
    }
    if (!parts.isEmpty() && !isInTime(by)) {
      rows.add(new Row("All", Figures.number(total), ""));
    }
    String finding =
        bars.isEmpty()
            ? "Nothing was counted"
            : isInTime(by)
                ? "Quarter by quarter"
                : "Most: %s, %s of %s %s"
                    .formatted(
                        bars.getFirst().label(),
                        bars.getFirst().written(),
                        Figures.number(total),
                        measure.unit());
    return new BreakdownTable(
        measure.code() + "-" + by.key(),
        heading(measure, by),
        new BarChart(finding, measure.title() + ", " + period, bars),
        by.title(),
        Sentence.capital(measure.unit()),
        isInTime(by) ? "" : "Share",
        rows);
  }

  private static BreakdownTable shared(
      Measure measure, Measure.Breakdown by, String period, List<Part> parts) {
    List<BarChart.Bar> bars = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (Part part : sorted(by, parts, Comparator.comparing(BreakdownTable::share))) {
      BigDecimal base = part.denominator() == null ? BigDecimal.ZERO : part.denominator();
      String value = Figures.percent(part.numerator(), base, measure.decimals());
      bars.add(new BarChart.Bar(part.label(), share(part), value));
      rows.add(new Row(part.label(), value, Figures.fraction(part.numerator(), base)));
    }
    String finding =
        bars.isEmpty()
            ? "Nothing was counted"
            : isInTime(by)
                ? "Quarter by quarter"
                : "Highest: %s, %s".formatted(bars.getFirst().label(), bars.getFirst().written());
    return new BreakdownTable(
        measure.code() + "-" + by.key(),
        heading(measure, by),
        new BarChart(finding, measure.title() + ", " + period, bars),
        by.title(),
        "Share",
        "Of",
        rows);
  }

  private static BigDecimal share(Part part) {
    BigDecimal base = part.denominator();
    return base == null || base.signum() <= 0
        ? BigDecimal.ZERO
        : safeguarding.calendar.Percentage.halfUp(part.numerator(), base, 4);
  }

  /** Quarters stay in their order, and what stood on their last days is not added up. */
  private static boolean isInTime(Measure.Breakdown by) {
    return by.key().equals("quarter");
  }

  private static List<Part> sorted(Measure.Breakdown by, List<Part> parts, Comparator<Part> order) {
    if (isInTime(by)) {
      return parts;
    }
    return parts.stream().sorted(order.reversed()).toList();
  }
}
