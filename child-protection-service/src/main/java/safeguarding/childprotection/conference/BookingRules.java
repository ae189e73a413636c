package safeguarding.childprotection.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.rulings.Violations;

/** What a booking must hold. */
final class BookingRules {
  private BookingRules() {}

  /**
   * Notes what is wrong with a booking.
   *
   * @param prefix of the fields: empty, or {@code booking.}
   * @param limits null where they cannot be said because of another fault
   * @return makes the booking, once nothing is wrong
   */
  static Supplier<Booking> check(
      Violations violations,
      String prefix,
      BookConference command,
      @Nullable ConferenceLimits limits) {
    Instant startsAt = command.startsAt();
    OutOfTime outOfTime = null;
    if (startsAt == null) {
      violations.invalid(prefix + "starts_at", "Enter when it begins, like 3 6 2019 at 2:30pm");
    } else if (limits != null) {
      LocalDate day = LondonTime.dateOf(startsAt);
      limits.checkDay(violations, prefix + "starts_at", day);
      outOfTime =
          limits.checkReason(violations, prefix + "out_of_time", day, command.outOfTime(), false);
    }
    violations.required(prefix + "chair", command.chair(), "Enter who will chair it");
    violations.shortText(prefix + "chair", command.chair());
    violations.shortText(prefix + "place", command.place());
    OutOfTime reason = outOfTime;
    return () ->
        new Booking(Objects.requireNonNull(startsAt), command.chair(), command.place(), reason);
  }
}
