package safeguarding.local.sample.care;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import safeguarding.calendar.CalendarMonths;
import safeguarding.local.sample.Drawing;
import safeguarding.local.sample.NumberedChild;
import safeguarding.local.sample.OfficeTimes;

/**
 * Draws when reviews are held: the first within 20 working days, the second 3 months after it, each
 * further one 6 months after the one before (cla.review.first, .second, .subsequent). Each is aimed
 * at a day counted from the beginning, so that chance does not add up.
 */
final class Reviews {
  private static final int FIRST_AFTER_DAYS = 24;
  private static final int SECOND_AFTER_WEEKS = 11;
  private static final int FIRST_IN_WORKING_DAYS = 20;
  private static final int LATE_BY_WORKING_DAYS = 4;

  /** So long before the end no further review is held. */
  private static final int QUIET_DAYS = 14;

  private static final int PN0_UNTIL_YEARS = 4;
  private static final List<Participation> TOOK_PART =
      List.of(
          Participation.PN1,
          Participation.PN1,
          Participation.PN1,
          Participation.PN2,
          Participation.PN3,
          Participation.PN5,
          Participation.PN6,
          Participation.PN6,
          Participation.PN4,
          Participation.PN7);

  private final OfficeTimes office;
  private final Drawing draw;

  Reviews(OfficeTimes office, Drawing draw) {
    this.office = office;
    this.draw = draw;
  }

  /**
   * The days of all reviews.
   *
   * @param weeks between further reviews
   * @param firstLate whether the first is some days late
   */
  List<LocalDate> days(LocalDate start, LocalDate end, int weeks, boolean firstLate) {
    var days = new ArrayList<LocalDate>();
    LocalDate aimed = start.plusDays(FIRST_AFTER_DAYS);
    LocalDate due = office.workingDays().addWorkingDays(start, FIRST_IN_WORKING_DAYS);
    while (aimed.isBefore(end.minusDays(QUIET_DAYS))) {
      boolean late = firstLate && days.isEmpty();
      LocalDate held =
          late
              ? office.workingDays().addWorkingDays(due, LATE_BY_WORKING_DAYS)
              : inTime(aimed, due);
      aimed = aimed.plusWeeks(days.isEmpty() ? SECOND_AFTER_WEEKS : weeks);
      due = CalendarMonths.add(held, days.isEmpty() ? 3 : 6);
      days.add(held);
    }
    return List.copyOf(days);
  }

  /** How a child took part in a review: PN0 under four, and only then. */
  Participation participation(NumberedChild child, LocalDate day) {
    LocalDate born = Objects.requireNonNull(child.dateOfBirth());
    Participation drawn = draw.oneOf(TOOK_PART);
    return Period.between(born, day).getYears() < PN0_UNTIL_YEARS ? Participation.PN0 : drawn;
  }

  private LocalDate inTime(LocalDate aimed, LocalDate due) {
    LocalDate drawn = aimed.minusDays(draw.between(0, 2));
    return office.workedUntil(drawn.isAfter(due) ? due : drawn);
  }
}
