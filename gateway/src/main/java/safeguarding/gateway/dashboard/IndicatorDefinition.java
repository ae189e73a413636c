package safeguarding.gateway.dashboard;

import java.util.List;

/**
 * What an indicator counts.
 *
 * @param code {@code LADO.CONTACTS}
 * @param service name of the service that counts it: {@code lado}
 * @param theme of the dashboard under which it stands: {@code allegations}
 * @param title for readers
 * @param unit what is counted: 'contacts'
 * @param numerator in words
 * @param denominator in words; empty for a plain count
 * @param snapshot counted on the period's last day, not during it
 * @param polarity what is good
 * @param decimals places of the percentage
 * @param source the document that defines it
 * @param limit that a timeliness figure used, in words; empty otherwise
 * @param breakdowns by which it can be broken down
 */
public record IndicatorDefinition(
    String code,
    String service,
    String theme,
    String title,
    String unit,
    String numerator,
    String denominator,
    boolean snapshot,
    Polarity polarity,
    int decimals,
    String source,
    String limit,
    List<BreakdownChoice> breakdowns) {

  /** What is good. */
  public enum Polarity {
    HIGH,
    LOW,
    NONE
  }

  /**
   * A way to break an indicator down.
   *
   * @param key {@code role}
   * @param title for readers
   */
  public record BreakdownChoice(String key, String title) {}

  /** Whether it is a percentage and not a count. */
  public boolean isPercentage() {
    return !denominator.isEmpty();
  }
}
