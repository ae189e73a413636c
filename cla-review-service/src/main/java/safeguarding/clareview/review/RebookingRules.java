package safeguarding.clareview.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import safeguarding.clareview.review.Review.Booked;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What another time for a booked review must hold. */
final class RebookingRules {
  private RebookingRules() {}

  /** The review at its new time, when every rule is kept. */
  static Ruling<Booked> check(Review review, RebookReview command, ReviewFacts facts) {
    Violations violations = new Violations();
    LocalDate day = BookingRules.day(command.startsAt(), facts.today(), violations);
    violations.shortText("place", command.place());
    return violations
        .ruling(() -> Objects.requireNonNull(day))
        .then(newDay -> moved(review, command, newDay, facts));
  }

  private static Ruling<Booked> moved(
      Review review, RebookReview command, LocalDate newDay, ReviewFacts facts) {
    Booking before = review.booking();
    ReviewDay day = new ReviewDay(newDay, "starts_at", before.subject(), facts);
    List<UUID> staying = facts.staying(review, newDay);
    for (UUID childId : staying) {
      day.reviews(childId, "starts_at");
      day.free(childId, "starts_at", before.startsOn());
    }
    OutOfTime outOfTime = day.outOfTime(command.outOfTime(), false);
    return day.ruling(() ->
        new Booked(
            review.id(),
            new Booking(
                before.subject(),
                Objects.requireNonNull(command.startsAt()),
                command.place().isEmpty() ? before.place() : command.place(),
                before.iro(),
                outOfTime),
            day.children(staying)));
  }
}
