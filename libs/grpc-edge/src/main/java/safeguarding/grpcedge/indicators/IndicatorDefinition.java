package safeguarding.grpcedge.indicators;

import java.util.List;

/**
 * One indicator, defined once, beside the data it counts (scrutiny.md, 'One indicator, defined
 * once').
 *
 * @param code stable: {@code LADO.CONTACTS}
 * @param title in plain words
 * @param unit what is counted: contacts, cases, children
 * @param numerator the numerator in words
 * @param denominator the denominator in words; empty for a plain count
 * @param kind counted in the period or on its last day
 * @param polarity whether high or low is good
 * @param decimals places of the percentage
 * @param source the document it comes from
 * @param limit the limit that a timeliness figure uses, in words; empty otherwise
 * @param breakdowns by what it can be broken down; may be empty
 * @param theme the theme of the dashboard: {@code allegations}
 */
public record IndicatorDefinition(
    String code,
    String title,
    String unit,
    String numerator,
    String denominator,
    Kind kind,
    Polarity polarity,
    int decimals,
    String source,
    String limit,
    List<Breakdown> breakdowns,
    String theme) {

  /** Takes its own copy of the breakdowns. */
  public IndicatorDefinition {
    breakdowns = List.copyOf(breakdowns);
  }

  /** A plain count: there is no good or bad number of it, and nothing it is a share of. */
  public static IndicatorDefinition count(
      String code,
      String title,
      String unit,
      String numerator,
      Kind kind,
      String source,
      String theme,
      Breakdown... by) {
    return new IndicatorDefinition(
        code, title, unit, numerator, "", kind, Polarity.NONE, 0, source, "", List.of(by), theme);
  }

  /** A share of a whole. */
  public static IndicatorDefinition share(
      String code,
      String title,
      String unit,
      String numerator,
      String denominator,
      Kind kind,
      Polarity polarity,
      int decimals,
      String source,
      String limit,
      String theme,
      Breakdown... by) {
    return new IndicatorDefinition(
        code,
        title,
        unit,
        numerator,
        denominator,
        kind,
        polarity,
        decimals,
        source,
        limit,
        List.of(by),
        theme);
  }

  /** Whether events are counted in the period, or what stands on its last day. */
  public enum Kind {
    FLOW,
    SNAPSHOT
  }

  /** Which direction is good. */
  public enum Polarity {
    HIGH,
    LOW,
    NONE
  }

  /**
   * A way to break a figure down.
   *
   * @param key {@code role}
   * @param title 'Role'
   */
  public record Breakdown(String key, String title) {}
}
