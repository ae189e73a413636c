package safeguarding.clareview.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.clareview.timescale.ClaReviewTimescales;
import safeguarding.rulings.Violations;

/** What every day of something that has happened must be. */
public final class Days {
  private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

  private Days() {}

  /**
   * Says what is wrong with a day on which something happened: it is there, not ahead, and not
   * before the first day on which a clock can start.
   *
   * @param missing what to do when it is left out
   * @return whether it can be gone on with
   */
  public static boolean happened(
      Violations violations,
      String field,
      @Nullable LocalDate day,
      LocalDate today,
      String missing) {
    if (day == null) {
      violations.invalid(field, missing);
      return false;
    }
    if (day.isAfter(today)) {
      violations.invalid(field, "The day must be today or in the past");
      return false;
    }
    if (day.isBefore(ClaReviewTimescales.BEGINNING)) {
      violations.invalid(field, "Enter a day from 1 January 1995 on");
      return false;
    }
    return true;
  }

  /** Says what is wrong with a day of birth, where one is given. */
  static void birth(Violations violations, String field, @Nullable LocalDate day, LocalDate today) {
    if (day == null) {
      return;
    }
    if (day.isAfter(today)) {
      violations.invalid(field, "The date of birth must be today or in the past");
    } else if (day.isBefore(EARLIEST_BIRTH)) {
      violations.invalid(field, "The date of birth must be after 1899");
    }
  }
}
