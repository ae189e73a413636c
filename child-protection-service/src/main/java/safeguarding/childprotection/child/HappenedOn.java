package safeguarding.childprotection.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.rulings.Violations;

/** The check that every day shares on which something happened. */
public final class HappenedOn {
  /** The first day whose working days are known, so the first on which a clock can start. */
  public static final LocalDate EARLIEST = LocalDate.of(1995, 1, 1);

  private HappenedOn() {}

  /**
   * Asks for a day that is there, not after today and not before the first known year.
   *
   * @param what begins the sentence, such as 'The referral'
   * @return the day when it is one; else null, and the violation is noted
   */
  public static @Nullable LocalDate check(
      Violations violations, String field, @Nullable LocalDate day, LocalDate today, String what) {
    if (day == null) {
      violations.invalid(field, "Enter a day, like 3 6 2019");
    } else if (day.isAfter(today)) {
      violations.invalid(field, what + " must be today or in the past");
    } else if (day.isBefore(EARLIEST)) {
      violations.invalid(field, "Enter a day from 1 January 1995 on");
    } else {
      return day;
    }
    return null;
  }
}
