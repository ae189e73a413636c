package safeguarding.gateway.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.Percentage;

/**
 * An indicator with its figure, and the figure of a year before, ready to be put into words.
 *
 * @param unit what is counted: 'contacts'
 * @param decimals places of the percentage
 * @param numerator what was counted
 * @param denominator null for a plain count
 * @param before null where there is no figure of the year before
 */
public record Measure(
    String code,
    String title,
    String theme,
    String unit,
    int decimals,
    Polarity polarity,
    BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable Before before,
    List<Breakdown> breakdowns) {

  /** Which direction is good. */
  public enum Polarity {
    HIGH("high is good"),
    LOW("low is good"),
    NONE("");

    private final String words;

    Polarity(String words) {
      this.words = words;
    }

    /** 'high is good'; empty where neither is. */
    public String words() {
      return words;
    }
  }

  /** The figure of a year before. */
  public record Before(String period, BigDecimal numerator, @Nullable BigDecimal denominator) {}

  /** A way to break the figure down. */
  public record Breakdown(String key, String title) {}

  /** How the figure moved, as far as that can be called good or bad. */
  public enum Movement {
    IMPROVED,
    HELD,
    DECLINED,
    NO_GOOD_DIRECTION,
    NOT_COMPARABLE
  }

  /** '43', '44 %', or 'n/a' where there is nothing to take a percentage of. */
  public String value() {
    return written(numerator, denominator);
  }

  /** '19 of 43'; empty for a plain count. */
  public String fraction() {
    return denominator == null ? "" : Figures.fraction(numerator, denominator);
  }

  /**
   * 'Up from 23, +87 %'; 'Down from 95.1 % (98 of 103)'; says so where there is nothing to compare
   * with.
   */
  public String change() {
    Before was = before;
    if (was == null || !hasValue(was.denominator())) {
      return "No figure for the year before";
    }
    if (!hasValue(denominator)) {
      return "Was " + writtenBefore(was);
    }
    int direction = direction(was);
    if (direction == 0) {
      return "The same as the year before";
    }
    String words = (direction > 0 ? "Up from " : "Down from ") + writtenBefore(was);
    String percent = denominator == null ? Figures.changeOf(was.numerator(), numerator) : null;
    return percent == null ? words : words + ", " + percent;
  }

  /** '▲', '▼' or nothing: beside the words, never instead of them. */
  public String arrow() {
    Before was = before;
    if (was == null || !hasValue(was.denominator()) || !hasValue(denominator)) {
      return "";
    }
    int direction = direction(was);
    return direction > 0 ? "▲" : direction < 0 ? "▼" : "";
  }

  /** How the figure moved. */
  public Movement movement() {
    Before was = before;
    if (was == null || !hasValue(was.denominator()) || !hasValue(denominator)) {
      return Movement.NOT_COMPARABLE;
    }
    int direction = direction(was);
    return switch (polarity) {
      case NONE -> Movement.NO_GOOD_DIRECTION;
      case HIGH -> moved(direction);
      case LOW -> moved(-direction);
    };
  }

  /** By how many percentage points a share moved; zero for counts and where nothing compares. */
  BigDecimal pointsMoved() {
    Before was = before;
    BigDecimal baseNow = denominator;
    if (was == null || baseNow == null || baseNow.signum() <= 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal baseBefore = was.denominator();
    if (baseBefore == null || baseBefore.signum() <= 0) {
      return BigDecimal.ZERO;
    }
    return Percentage.halfUp(numerator, baseNow, decimals)
        .subtract(Percentage.halfUp(was.numerator(), baseBefore, decimals));
  }

  private static Movement moved(int direction) {
    return direction > 0 ? Movement.IMPROVED : direction < 0 ? Movement.DECLINED : Movement.HELD;
  }

  /** Compares what a reader sees: rounded shares, or counts. */
  private int direction(Before was) {
    return denominator == null ? numerator.compareTo(was.numerator()) : pointsMoved().signum();
  }

  private String writtenBefore(Before was) {
    BigDecimal base = was.denominator();
    return base == null
        ? Figures.number(was.numerator())
        : Figures.percentWithFraction(was.numerator(), base, decimals);
  }

  private String written(BigDecimal top, @Nullable BigDecimal base) {
    return base == null ? Figures.number(top) : Figures.percent(top, base, decimals);
  }

  private static boolean hasValue(@Nullable BigDecimal base) {
    return base == null || base.signum() > 0;
  }
}
