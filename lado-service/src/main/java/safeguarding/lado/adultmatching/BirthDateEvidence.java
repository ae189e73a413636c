package safeguarding.lado.adultmatching;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What two dates of birth say. Adults at work were born in some 45 years, so a date in common has
 * one chance in 16,000, a year one in 45; the rest is how often people get which part wrong.
 */
final class BirthDateEvidence {
  private BirthDateEvidence() {}

  static Evidence of(@Nullable BirthDate asked, @Nullable BirthDate kept) {
    if (asked == null || kept == null) {
      return Evidence.NONE;
    }
    if (asked.day() == null || kept.day() == null) {
      return inPart(asked, kept);
    }
    if (asked.equals(kept)) {
      return Evidence.of(13.5, MatchReason.BIRTH_DATE_SAME);
    }
    boolean sameYear = asked.year() == kept.year();
    if (sameYear && Objects.equals(asked.dayAndMonthUnordered(), kept.dayAndMonthUnordered())) {
      return Evidence.of(9, MatchReason.BIRTH_DAY_AND_MONTH_SWAPPED);
    }
    return whole(asked, kept, sameYear);
  }

  private static Evidence whole(BirthDate asked, BirthDate kept, boolean sameYear) {
    boolean sameMonth = Objects.equals(asked.month(), kept.month());
    boolean sameDay = Objects.equals(asked.day(), kept.day());
    if (sameYear && (sameMonth || sameDay)) {
      return Evidence.of(4.5, MatchReason.BIRTH_DATE_NEARLY_SAME);
    }
    if (sameMonth && sameDay) {
      // A slip in the year; a father and his son born on one day of the year are rarer.
      return oneDigitOrYearApart(asked.year(), kept.year())
          ? Evidence.of(5.5, MatchReason.BIRTH_DATE_NEARLY_SAME)
          : Evidence.of(-1, MatchReason.BIRTH_DATE_DIFFERENT);
    }
    return Evidence.of(sameYear ? -2.5 : -7, MatchReason.BIRTH_DATE_DIFFERENT);
  }

  private static Evidence inPart(BirthDate asked, BirthDate kept) {
    if (asked.year() != kept.year()) {
      // A year alone is often worked out from an age.
      return Math.abs(asked.year() - kept.year()) == 1
          ? Evidence.of(0, MatchReason.BIRTH_DATE_NEARLY_SAME)
          : Evidence.of(-5.5, MatchReason.BIRTH_DATE_DIFFERENT);
    }
    if (asked.month() == null || kept.month() == null) {
      return Evidence.of(5.3, MatchReason.BIRTH_DATE_SAME_IN_PART);
    }
    return asked.month().equals(kept.month())
        ? Evidence.of(8.8, MatchReason.BIRTH_DATE_SAME_IN_PART)
        : Evidence.of(-1.5, MatchReason.BIRTH_DATE_DIFFERENT);
  }

  private static boolean oneDigitOrYearApart(int a, int b) {
    return Math.abs(a - b) == 1 || Slips.between(Integer.toString(a), Integer.toString(b)) == 1;
  }
}
