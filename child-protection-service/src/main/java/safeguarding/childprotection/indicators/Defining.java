package safeguarding.childprotection.indicators;

import static safeguarding.grpcedge.indicators.IndicatorDefinition.Polarity.NONE;

import java.time.LocalDate;
import java.util.List;
import safeguarding.childprotection.timescale.ChildProtectionTimescales;
import safeguarding.grpcedge.indicators.IndicatorDefinition;
import safeguarding.grpcedge.indicators.IndicatorDefinition.Breakdown;
import safeguarding.grpcedge.indicators.IndicatorDefinition.Kind;
import safeguarding.grpcedge.indicators.IndicatorDefinition.Polarity;

/**
 * What every definition of the service has alike: one theme, a plain count or a share of a whole.
 */
final class Defining {
  private static final String THEME = "protection";

  static final String REVIEW_LIMITS =
      inWords(ChildProtectionTimescales.FIRST_REVIEW)
          + ", then "
          + inWords(ChildProtectionTimescales.NEXT_REVIEW);

  private Defining() {}

  static IndicatorDefinition count(
      String code,
      String title,
      String unit,
      String numerator,
      Kind kind,
      String source,
      Breakdown... by) {
    return new IndicatorDefinition(
        code, title, unit, numerator, "", kind, NONE, 0, source, "", List.of(by), THEME);
  }

  static IndicatorDefinition share(
      String code,
      String title,
      String unit,
      String numerator,
      String denominator,
      Kind kind,
      Polarity polarity,
      int decimals,
      String source,
      String limit) {
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
        List.of(),
        THEME);
  }

  /** The limit as it stands now. */
  static String inWords(String rule) {
    return ChildProtectionTimescales.rules().inForce(rule, LocalDate.MAX).limit().inWords();
  }
}
