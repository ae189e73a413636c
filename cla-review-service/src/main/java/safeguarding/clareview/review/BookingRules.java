package safeguarding.clareview.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.clareview.review.Review.Booked;
import safeguarding.clareview.review.ReviewPolicy.Due;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What a booking must hold. */
final class BookingRules {
  private static final int MOST_CHILDREN = 12;
  private static final int MOST_YEARS_AHEAD = 2;

  private BookingRules() {}

  /** The booking with its last day in time, when every rule is kept. */
  static Ruling<Due> check(UUID id, BookReview command, ReviewFacts facts) {
    Violations violations = new Violations();
    violations.required("subject", command.subject(), "Choose what is reviewed");
    eachOnce(command.childIds(), facts, violations);
    LocalDate day = day(command.startsAt(), facts.today(), violations);
    violations.shortText("place", command.place());
    violations.shortText("iro", command.iro());
    return violations
        .ruling(() ->
            new ReviewDay(
                Objects.requireNonNull(day),
                "starts_at",
                Objects.requireNonNull(command.subject()),
                facts))
        .then(reviewDay -> booked(id, command, reviewDay));
  }

  private static Ruling<Due> booked(UUID id, BookReview command, ReviewDay day) {
    for (int i = 0; i < command.childIds().size(); i++) {
      String field = "child_ids[" + i + "]";
      day.reviews(command.childIds().get(i), field);
      day.free(command.childIds().get(i), field, null);
    }
    OutOfTime outOfTime = day.outOfTime(command.outOfTime(), false);
    return day.ruling(() ->
        new Due(
            new Booked(
                id,
                new Booking(
                    Objects.requireNonNull(command.subject()),
                    Objects.requireNonNull(command.startsAt()),
                    command.place(),
                    command.iro(),
                    outOfTime),
                day.children(command.childIds())),
            day.dueOn()));
  }

  private static void eachOnce(List<UUID> childIds, ReviewFacts facts, Violations violations) {
    if (childIds.isEmpty() || childIds.size() > MOST_CHILDREN) {
      violations.invalid("child_ids", "Choose 1 to 12 children");
    }
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < childIds.size(); i++) {
      String field = "child_ids[" + i + "]";
      if (!seen.add(childIds.get(i))) {
        violations.against("every-child-once", field, "Choose each child once");
      } else if (!facts.children().containsKey(childIds.get(i))) {
        violations.against(
            "child-not-known",
            field,
            "This child is not recorded as looked after or under an order");
      }
    }
  }

  /**
   * The day of a booking; null when it is missing. It may be any day: working days count for the
   * limit, not for the meeting.
   */
  static @Nullable LocalDate day(
      @Nullable Instant startsAt, LocalDate today, Violations violations) {
    if (startsAt == null) {
      violations.invalid("starts_at", "Enter when the review begins, like 3 6 2019 at 2:30pm");
      return null;
    }
    LocalDate day = LondonTime.dateOf(startsAt);
    if (day.isBefore(Violations.FIRST_DAY) || day.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
      violations.invalid("starts_at", "Enter a day from 1995 on and in the next two years");
    }
    return day;
  }
}
