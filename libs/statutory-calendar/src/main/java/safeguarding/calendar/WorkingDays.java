package safeguarding.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Counts the working days of England: not Saturday, not Sunday, not a bank holiday of England and
 * Wales. Counted once when made, so every question takes the same short time. Immutable.
 *
 * <p>Every method throws {@link BeyondKnownCalendar} for a day, asked for or arrived at, outside
 * the years whose bank holidays are known.
 */
public final class WorkingDays {
  private final BankHolidays bankHolidays;
  private final long firstEpochDay;

  /** At i: how many working days the first known day and the i days after it hold. */
  private final int[] countUpTo;

  /** The working days in order, as days since the first known one. */
  private final int[] workingDays;

  public WorkingDays(BankHolidays bankHolidays) {
    this.bankHolidays = bankHolidays;
    this.firstEpochDay = bankHolidays.firstDay().toEpochDay();
    this.countUpTo = new int[(int) (bankHolidays.lastDay().toEpochDay() - firstEpochDay) + 1];
    int[] found = new int[countUpTo.length];
    int count = 0;
    for (int i = 0; i < countUpTo.length; i++) {
      LocalDate day = LocalDate.ofEpochDay(firstEpochDay + i);
      if (!isWeekend(day) && bankHolidays.on(day).isEmpty()) {
        found[count++] = i;
      }
      countUpTo[i] = count;
    }
    this.workingDays = Arrays.copyOf(found, count);
  }

  /** Whether the day is worked. */
  public boolean isWorkingDay(LocalDate day) {
    int i = index(day);
    return countUpTo[i] > (i == 0 ? 0 : countUpTo[i - 1]);
  }

  /**
   * The n-th working day, counted from the day after {@code start}: a limit of n working days that
   * begins on {@code start} is due at the end of that day. For n = 0 it is {@code start} itself,
   * worked or not.
   *
   * @param n working days, not negative; {@link #before} counts back
   * @throws IllegalArgumentException for a negative n
   */
  public LocalDate addWorkingDays(LocalDate start, int n) {
    int worked = countUpTo[index(start)];
    return notNegative(n) == 0 ? start : workingDay((long) worked + n - 1, n, "after", start);
  }

  /**
   * The n-th working day counted back from the day before {@code event}: what arrives by the end of
   * that day is in time. For n = 0 it is {@code event} itself, worked or not.
   *
   * @param n working days, not negative
   * @throws IllegalArgumentException for a negative n
   */
  public LocalDate before(LocalDate event, int n) {
    int i = index(event);
    int worked = i == 0 ? 0 : countUpTo[i - 1];
    return notNegative(n) == 0 ? event : workingDay((long) worked - n, n, "before", event);
  }

  /**
   * How many working days lie after {@code from}, up to and including {@code to}: 0 on the same
   * day, negative where {@code to} comes first. {@code between(start, addWorkingDays(start, n))} is
   * n.
   */
  public int between(LocalDate from, LocalDate to) {
    return countUpTo[index(to)] - countUpTo[index(from)];
  }

  /** The first working day after the given day, also where that is a working day itself. */
  public LocalDate nextWorkingDay(LocalDate day) {
    return addWorkingDays(day, 1);
  }

  /** Whether working days can be counted to and from this day. */
  public boolean knows(LocalDate day) {
    return !day.isBefore(bankHolidays.firstDay()) && !day.isAfter(bankHolidays.lastDay());
  }

  /** Every day to and from which working days can be counted, in order. */
  Stream<LocalDate> known() {
    return bankHolidays.firstDay().datesUntil(bankHolidays.lastDay().plusDays(1));
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private int index(LocalDate day) {
    if (!knows(day)) {
      throw new BeyondKnownCalendar(LongDate.inWords(day), bankHolidays);
    }
    return (int) (day.toEpochDay() - firstEpochDay);
  }

  private LocalDate workingDay(long ordinal, int n, String afterOrBefore, LocalDate day) {
    if (ordinal < 0 || ordinal >= workingDays.length) {
      String asked = Plural.of(n, "working day") + " " + afterOrBefore + " ";
      throw new BeyondKnownCalendar(asked + LongDate.inWords(day), bankHolidays);
    }
    return LocalDate.ofEpochDay(firstEpochDay + workingDays[(int) ordinal]);
  }

  private static int notNegative(int n) {
    if (n < 0) {
      throw new IllegalArgumentException("A number of working days is not negative: " + n);
    }
    return n;
  }
}
