package safeguarding.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A clock on a case that ends at an instant, computed from events by {@link
 * Timescales#hourDeadline}.
 *
 * @param ruleId the id of the {@link Timescale}
 * @param title what must have happened, in words for a page
 * @param startedAt the instant of the event that started the clock
 * @param dueAt the instant until which, itself included, the limit is kept
 * @param metAt the instant it happened; null while it has not
 */
public record HourDeadline(
    String ruleId, String title, Instant startedAt, Instant dueAt, @Nullable Instant metAt) {

  /** How the clock stands at an instant. Met at a later instant is not met yet. */
  public DeadlineState state(Instant now) {
    if (metAt != null && !metAt.isAfter(now)) {
      return metAt.isAfter(dueAt) ? DeadlineState.MET_LATE : DeadlineState.MET;
    }
    if (now.isAfter(dueAt)) {
      return DeadlineState.OVERDUE;
    }
    LocalDate today = LondonTime.dateOf(now);
    return today.equals(LondonTime.dateOf(dueAt)) ? DeadlineState.DUE_TODAY : DeadlineState.RUNNING;
  }

  /**
   * The state in words, in whole hours: {@code 3 hours left}, {@code less than 1 hour left}, {@code
   * overdue by 2 hours}, {@code met on 4 June 2018}, {@code met late, on 6 June 2018}.
   */
  public String inWords(Instant now) {
    return switch (state(now)) {
      case MET -> "met on " + metInWords();
      case MET_LATE -> "met late, on " + metInWords();
      case RUNNING, DUE_TODAY -> wholeHours(Duration.between(now, dueAt)) + " left";
      case OVERDUE -> "overdue by " + wholeHours(Duration.between(dueAt, now));
    };
  }

  private static String wholeHours(Duration time) {
    return time.toHours() == 0 ? "less than 1 hour" : Plural.of(time.toHours(), "hour");
  }

  private String metInWords() {
    return LongDate.inWords(LondonTime.dateOf(Objects.requireNonNull(metAt)));
  }
}
