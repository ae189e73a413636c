package safeguarding.childprotection.timescale;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import safeguarding.calendar.HourClock;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.RuleClock;

/** A clock on a family's record, with the part of the record on which it runs. */
public sealed interface CaseClock {
  /** Those that run, the first due first; then those that are met, the last due first. */
  Comparator<CaseClock> RUNNING_FIRST =
      Comparator.comparing(CaseClock::isMet)
          .thenComparing((one, other) ->
              one.isMet()
                  ? other.dueOn().compareTo(one.dueOn())
                  : one.dueOn().compareTo(other.dueOn()));

  /** An enquiry, or a child. */
  UUID about();

  /** The day in London at whose end, or within which, the limit is reached. */
  LocalDate dueOn();

  /** Whether what is asked for has happened. */
  boolean isMet();

  /** A clock that ends with a day. */
  record OfDays(RuleClock clock, UUID about) implements CaseClock {
    @Override
    public LocalDate dueOn() {
      return clock.deadline().dueOn();
    }

    @Override
    public boolean isMet() {
      return clock.deadline().metOn() != null;
    }
  }

  /** A clock that ends at an instant. */
  record OfHours(HourClock clock, UUID about) implements CaseClock {
    @Override
    public LocalDate dueOn() {
      return LondonTime.dateOf(clock.deadline().dueAt());
    }

    @Override
    public boolean isMet() {
      return clock.deadline().metAt() != null;
    }
  }
}
