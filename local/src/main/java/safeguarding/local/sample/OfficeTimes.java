package safeguarding.local.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import safeguarding.calendar.BankHolidays;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.WorkingDays;

/** Times at which an office in England works. */
public final class OfficeTimes {
  private static final int OPENS_AT_MINUTE = 8 * 60 + 30;
  private static final int CLOSES_AT_MINUTE = 17 * 60 + 30;

  /** Counted once: it is immutable, and takes some milliseconds. */
  private static final WorkingDays SHIPPED = new WorkingDays(BankHolidays.shipped());

  private final WorkingDays workingDays = SHIPPED;

  public WorkingDays workingDays() {
    return workingDays;
  }

  /** The instant of a London day and time. */
  public static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(LondonTime.ZONE).toInstant();
  }

  /** Some minute of that day's office hours. */
  public Instant duringHours(LocalDate day, Drawing draw) {
    return at(day, minute(draw.between(OPENS_AT_MINUTE, CLOSES_AT_MINUTE - 1)));
  }

  /** The day itself where it is worked, else the next one that is. */
  public LocalDate workedFrom(LocalDate day) {
    return workingDays.isWorkingDay(day) ? day : workingDays.nextWorkingDay(day);
  }

  /** The day itself where it is worked, else the last one before it that is. */
  public LocalDate workedUntil(LocalDate day) {
    return workingDays.isWorkingDay(day) ? day : workingDays.before(day, 1);
  }

  /** A working day between two days, both included; there must be one. */
  public LocalDate someWorkingDay(LocalDate first, LocalDate last, Drawing draw) {
    return draw.oneOf(worked(first, last));
  }

  /** That many different working days between two days, both included, in their order. */
  public List<LocalDate> differentWorkingDays(
      int n, LocalDate first, LocalDate last, Random random) {
    var days = new ArrayList<>(worked(first, last));
    Collections.shuffle(days, random);
    return days.stream().limit(n).sorted().toList();
  }

  /** An instant some hours later, the same day while the office is open, else the next morning. */
  public Instant hoursLater(Instant instant, Drawing draw) {
    Instant later = instant.plus(draw.between(40, 240), ChronoUnit.MINUTES);
    LocalDate day = LondonTime.dateOf(later);
    LocalTime time = later.atZone(LondonTime.ZONE).toLocalTime();
    boolean open = time.toSecondOfDay() / 60 < CLOSES_AT_MINUTE && isAfterOpening(time);
    boolean sameDay = day.equals(LondonTime.dateOf(instant));
    if (open && sameDay && workingDays.isWorkingDay(day)) {
      return later;
    }
    return duringHours(workingDays.nextWorkingDay(LondonTime.dateOf(instant)), draw);
  }

  private static boolean isAfterOpening(LocalTime time) {
    return time.toSecondOfDay() / 60 >= OPENS_AT_MINUTE;
  }

  private static LocalTime minute(int ofDay) {
    return LocalTime.MIN.plusMinutes(ofDay);
  }

  private List<LocalDate> worked(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).filter(workingDays::isWorkingDay).toList();
  }
}
