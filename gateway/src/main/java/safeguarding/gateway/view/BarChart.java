package safeguarding.gateway.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Horizontal bars from zero, each with its label above and its value at its end, as inline SVG.
 * Lengths are percentages of the width at hand, so that the text keeps its size on a phone. Nothing
 * needs a style attribute.
 *
 * @param finding what the chart shows, as a sentence: its title
 * @param statistic what is measured: its subtitle
 */
public record BarChart(String finding, String statistic, List<Bar> bars) {
  private static final int ROW = 50;
  private static final int BAR_TOP = 22;
  private static final int BAR_HEIGHT = 18;
  private static final BigDecimal LONGEST = new BigDecimal("72");

  public BarChart {
    bars = List.copyOf(bars);
  }

  /**
   * One bar.
   *
   * @param value what its length shows; not negative
   * @param written the value as read: '17' or '44 %'
   */
  public record Bar(String label, BigDecimal value, String written) {}

  /** Whether there is anything to draw. */
  public boolean drawable() {
    return bars.stream().anyMatch(bar -> bar.value().signum() > 0);
  }

  /** The drawing, safe to put into a page as it is. */
  public String svg() {
    BigDecimal most =
        bars.stream().map(Bar::value).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    StringBuilder svg = new StringBuilder(400 + 300 * bars.size());
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart__drawing\" role=\"img\"")
        .append(" width=\"100%\" height=\"")
        .append(bars.size() * ROW)
        .append("\" aria-label=\"")
        .append(escaped(finding + ". The table below has the figures."))
        .append("\">");
    for (int i = 0; i < bars.size(); i++) {
      append(svg, bars.get(i), i * ROW, most);
    }
    return svg.append("</svg>").toString();
  }

  private static void append(StringBuilder svg, Bar bar, int top, BigDecimal most) {
    String width = length(bar.value(), most);
    svg.append("<text class=\"chart__label\" x=\"0\" y=\"")
        .append(top + 16)
        .append("\">")
        .append(escaped(bar.label()))
        .append("</text><rect x=\"0\" y=\"")
        .append(top + BAR_TOP)
        .append("\" width=\"")
        .append(width)
        .append("%\" height=\"")
        .append(BAR_HEIGHT)
        .append("\" fill=\"#12436D\"></rect><text class=\"chart__value\" x=\"")
        .append(width)
        .append("%\" dx=\"8\" y=\"")
        .append(top + BAR_TOP + 14)
        .append("\">")
        .append(escaped(bar.written()))
        .append("</text>");
  }

  private static String length(BigDecimal value, BigDecimal most) {
    if (most.signum() <= 0) {
      return "0";
    }
    return value
        .multiply(LONGEST)
        .divide(most, MathContext.DECIMAL64)
        .setScale(2, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
