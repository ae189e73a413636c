package safeguarding.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long something may take. A limit counts from the day after the event that starts it and is
 * due at the end of its last day; {@link WorkingDaysBefore} counts back from the event, {@link
 * ClockHours} from the instant.
 *
 * <p>A number below 1 is refused with {@link IllegalArgumentException}.
 */
public sealed interface Limit {
  /** The limit as a reader sees it: {@code 5 working days}, {@code 1 month}, {@code 24 hours}. */
  default String inWords() {
    return switch (this) {
      case WorkingDays(int count) -> Plural.of(count, "working day");
      case WorkingDaysBefore(int count) -> Plural.of(count, "working day") + " before";
      case Months(int count) -> Plural.of(count, "month");
      case Weeks(int count) -> Plural.of(count, "week");
      case Days(int count) -> Plural.of(count, "day");
      case ClockHours(int count) -> Plural.of(count, "hour");
    };
  }

  /** A limit that ends with a day. */
  sealed interface InDays extends Limit {
    /**
     * The day at whose end the limit is reached.
     *
     * @param event the day the clock started; for {@link WorkingDaysBefore} the day counted back
     *     from
     * @throws BeyondKnownCalendar for working days outside the known years
     */
    default LocalDate dueOn(LocalDate event, safeguarding.calendar.WorkingDays workingDays) {
      return switch (this) {
        case WorkingDays(int count) -> workingDays.addWorkingDays(event, count);
        case WorkingDaysBefore(int count) -> workingDays.before(event, count);
        case Months(int count) -> CalendarMonths.add(event, count);
        case Weeks(int count) -> event.plusWeeks(count);
        case Days(int count) -> event.plusDays(count);
      };
    }

    /**
     * Whether this limit is due no later than another, whichever known day both start on, as far as
     * both can be counted.
     */
    default boolean neverLaterThan(InDays other, safeguarding.calendar.WorkingDays workingDays) {
      return workingDays
          .known()
          .allMatch(day -> {
            try {
              return !dueOn(day, workingDays).isAfter(other.dueOn(day, workingDays));
            } catch (BeyondKnownCalendar _) {
              return true;
            }
          });
    }
  }

  /** Working days of England after the event. */
  record WorkingDays(int count) implements InDays {
    public WorkingDays {
      requireAtLeastOne(count);
    }
  }

  /** Working days of England, counted back from the day before the event. */
  record WorkingDaysBefore(int count) implements InDays {
    public WorkingDaysBefore {
      requireAtLeastOne(count);
    }
  }

  /** Calendar months, by the rule of {@link CalendarMonths}. */
  record Months(int count) implements InDays {
    public Months {
      requireAtLeastOne(count);
    }
  }

  /** Weeks of seven days. */
  record Weeks(int count) implements InDays {
    public Weeks {
      requireAtLeastOne(count);
    }
  }

  /** Calendar days, worked or not. */
  record Days(int count) implements InDays {
    public Days {
      requireAtLeastOne(count);
    }
  }

  /** Hours that pass on any clock, also at night, at weekends and when the clocks change. */
  record ClockHours(int count) implements Limit {
    public ClockHours {
      requireAtLeastOne(count);
    }

    /** The instant until which, itself included, the limit is kept. */
    public Instant dueAt(Instant startedAt) {
      return startedAt.plus(Duration.ofHours(count));
    }
  }

  private static void requireAtLeastOne(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("A limit is at least 1, not " + count);
    }
  }
}
