package safeguarding.gateway.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.Percentage;

/** Numbers as pages write them: 1,373; 44 %; '44 % (19 of 43)'. */
public final class Figures {
  private Figures() {}

  /** 1,373. */
  public static String whole(long number) {
    return "%,d".formatted(number);
  }

  /** The number without needless zeros: 43 for 43.0, 12.5 for 12.50. */
  public static String number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    int places = Math.max(0, plain.scale());
    return ("%,." + places + "f").formatted(plain);
  }

  /** '44 %'; 'n/a' where there is nothing to take a percentage of. */
  public static String percent(BigDecimal numerator, BigDecimal denominator, int decimals) {
    if (denominator.signum() <= 0) {
      return "n/a";
    }
    return Percentage.halfUp(numerator, denominator, decimals).toPlainString() + " %";
  }

  /** '19 of 43'. */
  public static String fraction(BigDecimal numerator, BigDecimal denominator) {
    return number(numerator) + " of " + number(denominator);
  }

  /** '44 % (19 of 43)', or 'n/a (0 of 0)'. */
  public static String percentWithFraction(
      BigDecimal numerator, BigDecimal denominator, int decimals) {
    return percent(numerator, denominator, decimals)
        + " ("
        + fraction(numerator, denominator)
        + ")";
  }

  /** '+87 %', '-4 %', 'no change'; null where there was nothing before. */
  public static @Nullable String changeOf(BigDecimal before, BigDecimal now) {
    if (before.signum() <= 0) {
      return null;
    }
    BigDecimal change = Percentage.change(before, now, 0).setScale(0, RoundingMode.HALF_UP);
    return switch (change.signum()) {
      case 1 -> "+" + change.toPlainString() + " %";
      case -1 -> "\u2212" + change.negate().toPlainString() + " %";
      default -> "less than 1 % either way";
    };
  }
}
