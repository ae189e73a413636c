package safeguarding.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A clock on a case that ends with a day, computed from events by {@link Timescales#deadline}.
 *
 * @param ruleId the id of the {@link Timescale}
 * @param title what must have happened, in words for a page
 * @param startedOn the day of the event that started the clock, or that it counts back from
 * @param dueOn the day at whose end the limit is reached
 * @param metOn the day it happened; null while it has not
 */
public record Deadline(
    String ruleId, String title, LocalDate startedOn, LocalDate dueOn, @Nullable LocalDate metOn) {

  /** How the clock stands on a day. Met on a later day is not met yet. */
  public DeadlineState state(LocalDate today) {
    if (metOn != null && !metOn.isAfter(today)) {
      return metOn.isAfter(dueOn) ? DeadlineState.MET_LATE : DeadlineState.MET;
    }
    if (today.isEqual(dueOn)) {
      return DeadlineState.DUE_TODAY;
    }
    return today.isAfter(dueOn) ? DeadlineState.OVERDUE : DeadlineState.RUNNING;
  }

  /**
   * The working days after today up to the end of the due day; negative by how many have passed
   * since. It is 0 on the due day, and also while only days off lie between.
   *
   * @throws BeyondKnownCalendar where either day is outside the known years
   */
  public int workingDaysLeft(LocalDate today, WorkingDays workingDays) {
    return workingDays.between(today, dueOn);
  }

  /**
   * The state in words: {@code 2 working days left}, {@code due today}, {@code overdue by 1 working
   * day}, {@code met on 4 June 2018}, {@code met late, on 6 June 2018}. Where no working day lies
   * between, or the calendar does not reach, the due day itself is named.
   */
  public String inWords(LocalDate today, WorkingDays workingDays) {
    return switch (state(today)) {
      case MET -> "met on " + metInWords();
      case MET_LATE -> "met late, on " + metInWords();
      case DUE_TODAY -> "due today";
      case RUNNING -> {
        int left = countable(today, workingDays) ? workingDaysLeft(today, workingDays) : 0;
        yield left > 0
            ? Plural.of(left, "working day") + " left"
            : "due on " + LongDate.inWords(dueOn);
      }
      case OVERDUE -> {
        int left = countable(today, workingDays) ? workingDaysLeft(today, workingDays) : 0;
        yield left < 0
            ? "overdue by " + Plural.of(-left, "working day")
            : "overdue since " + LongDate.inWords(dueOn);
      }
    };
  }

  private boolean countable(LocalDate today, WorkingDays workingDays) {
    return workingDays.knows(today) && workingDays.knows(dueOn);
  }

  private String metInWords() {
    return LongDate.inWords(Objects.requireNonNull(metOn));
  }
}
