package safeguarding.clareview.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.clareview.care.Course;
import safeguarding.clareview.care.Days;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.clareview.review.Lifecycle.Step;
import safeguarding.clareview.review.Review.Booked;
import safeguarding.clareview.review.Review.Held;
import safeguarding.clareview.timescale.CareClocks;
import safeguarding.clareview.timescale.ClaReviewTimescales;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What may happen to a review: (state, command, today) → new state or a named refusal. */
final class ReviewPolicy {
  private static final int MOST_CHILDREN = 12;
  private static final int MOST_YEARS_AHEAD = 2;
  private static final int AGE_OF_PARTICIPATION = 4;

  private ReviewPolicy() {}

  /**
   * What rules about reviews look at beside the review.
   *
   * @param children those that are known of the children concerned, by id
   */
  record Facts(Map<UUID, ChildInCare> children, CareClocks clocks, LocalDate today) {}

  /**
   * A booking and the first of the children's last days in time.
   *
   * @param dueOn empty when it cannot be counted
   */
  record Arranged(Booked review, Optional<LocalDate> dueOn) {}

  /** A review is booked. Meetings of siblings are one (report 206/2018 §7.16). */
  static Ruling<Arranged> book(UUID id, BookReview command, Facts facts) {
    Violations violations = new Violations();
    violations.required("subject", command.subject(), "Choose what is reviewed");
    eachOnce(command.childIds(), facts, violations);
    LocalDate day = day(command.startsAt(), facts.today(), violations);
    violations.shortText("place", command.place());
    violations.shortText("iro", command.iro());
    if (day == null || command.subject() == null || !violations.isEmpty()) {
      return Ruling.refused(violations.refusal().orElseThrow());
    }
    ReviewDay reviewDay = new ReviewDay(day, "starts_at", command.subject(), violations);
    for (int i = 0; i < command.childIds().size(); i++) {
      free(reviewDay, known(facts, command.childIds().get(i)), "child_ids[" + i + "]", violations);
    }
    Late late = reviewDay.late(command.late(), null, facts.clocks());
    return violations.ruling(() ->
        new Arranged(
            new Booked(
                id,
                new Booking(
                    Objects.requireNonNull(command.subject()),
                    Objects.requireNonNull(command.startsAt()),
                    command.place(),
                    command.iro(),
                    late),
                reviewDay.children(command.childIds())),
            reviewDay.dueOn(facts.clocks())));
  }

  private static void eachOnce(List<UUID> childIds, Facts facts, Violations violations) {
    if (childIds.isEmpty() || childIds.size() > MOST_CHILDREN) {
      violations.invalid("child_ids", "Choose 1 to 12 children");
    }
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < childIds.size(); i++) {
      String field = "child_ids[" + i + "]";
      if (!seen.add(childIds.get(i))) {
        violations.against("every-child-once", field, "Choose each child once");
      } else if (!facts.children().containsKey(childIds.get(i))) {
        violations.against("child-not-known", field, "There is no such child");
      }
    }
  }

  /** A review may be on any day: working days count for the limit, not for the meeting. */
  private static @Nullable LocalDate day(
      @Nullable Instant startsAt, LocalDate today, Violations violations) {
    if (startsAt == null) {
      violations.invalid("starts_at", "Enter when the review begins, like 3 6 2018 at 2:30pm");
      return null;
    }
    LocalDate day = LondonTime.dateOf(startsAt);
    if (day.isBefore(ClaReviewTimescales.BEGINNING)
        || day.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
      violations.invalid("starts_at", "Enter a day from 1995 on and in the next two years");
    }
    return day;
  }

  /** Two bookings of one child at a time are somebody's error. */
  private static void free(ReviewDay day, ChildInCare child, String field, Violations violations) {
    Optional<Course> course = day.reviews(child, field);
    if (course.filter(each -> each.events().reviewBooked()).isPresent()) {
      violations.against(
          "review-already-booked", field, "This child has a booked review. Move that one");
    }
  }

  /** A booked review is moved to another time. */
  static Ruling<Booked> rebook(Review review, RebookReview command, Facts facts) {
    return Lifecycle.next(review.state(), Step.REBOOK)
        .then(_ -> {
          Violations violations = new Violations();
          LocalDate day = day(command.startsAt(), facts.today(), violations);
          violations.shortText("place", command.place());
          if (day == null || !violations.isEmpty()) {
            return Ruling.refused(violations.refusal().orElseThrow());
          }
          return moved(review, command, day, facts);
        });
  }

  private static Ruling<Booked> moved(
      Review review, RebookReview command, LocalDate newDay, Facts facts) {
    Violations violations = new Violations();
    Booking before = review.booking();
    ReviewDay day = new ReviewDay(newDay, "starts_at", before.subject(), violations);
    List<UUID> staying = staying(review, newDay, facts);
    staying.forEach(childId -> day.reviews(known(facts, childId), "starts_at"));
    Late late = day.late(command.late(), null, facts.clocks());
    Booking booking =
        new Booking(
            before.subject(),
            Objects.requireNonNull(command.startsAt()),
            command.place().isEmpty() ? before.place() : command.place(),
            before.iro(),
            late);
    return violations.ruling(() -> new Booked(review.id(), booking, day.children(staying)));
  }

  /** A review was held, with each child's participation (DfE codes PN0 to PN7). */
  static Ruling<Held> hold(Review review, HoldReview command, Facts facts) {
    return Lifecycle.next(review.state(), Step.HOLD)
        .then(_ -> {
          Violations violations = new Violations();
          LocalDate heldOn = command.heldOn();
          boolean happened =
              Days.happened(
                  violations,
                  "held_on",
                  heldOn,
                  facts.today(),
                  "Enter when the review was held, like 3 6 2018");
          List<UUID> staying =
              happened ? staying(review, Objects.requireNonNull(heldOn), facts) : childIds(review);
          everyChildOnce(review, staying, command, violations);
          violations.longText("decisions", command.decisions());
          if (!violations.isEmpty()) {
            return Ruling.refused(violations.refusal().orElseThrow());
          }
          return held(review, staying, command, Objects.requireNonNull(heldOn), facts);
        });
  }

  private static Ruling<Held> held(
      Review review, List<UUID> staying, HoldReview command, LocalDate heldOn, Facts facts) {
    Violations violations = new Violations();
    ReviewDay day = new ReviewDay(heldOn, "held_on", review.booking().subject(), violations);
    staying.forEach(childId -> day.reviews(known(facts, childId), "held_on"));
    for (int i = 0; i < command.children().size(); i++) {
      HoldReview.Told told = command.children().get(i);
      if (staying.contains(told.childId())) {
        int age = known(facts, told.childId()).child().ageOn(heldOn);
        participation(participationOf(i), told.participation(), age, violations);
      }
    }
    Late late = day.late(command.late(), review.booking().late(), facts.clocks());
    return violations.ruling(() ->
        new Held(
            review.id(),
            review.booking(),
            new Holding(heldOn, late, command.decisions()),
            day.children(staying).stream()
                .map(child -> new Participant(child, told(command, child.childId())))
                .toList()));
  }

  /**
   * Whom a review on a day is still of: a child whose care, or order, ended before it falls out as
   * long as another one is left. Where none is, all of them, and the day is refused.
   */
  private static List<UUID> staying(Review review, LocalDate day, Facts facts) {
    ReviewSubject subject = review.booking().subject();
    List<UUID> staying =
        review.children().stream()
            .filter(child -> !known(facts, child.childId()).hasLeft(child.courseId(), day, subject))
            .map(ReviewedChild::childId)
            .toList();
    return staying.isEmpty() ? childIds(review) : staying;
  }

  /** Of a child who falls out nothing can be told: a wrong day would lose it unseen. */
  private static void everyChildOnce(
      Review review, List<UUID> staying, HoldReview command, Violations violations) {
    Set<UUID> missing = new HashSet<>(staying);
    Set<UUID> left = new HashSet<>(childIds(review));
    staying.forEach(left::remove);
    for (int i = 0; i < command.children().size(); i++) {
      HoldReview.Told told = command.children().get(i);
      if (left.remove(told.childId())) {
        if (told.participation() != null) {
          violations.against(
              "not-in-care",
              participationOf(i),
              "This child was not in care, or under an order, on this day: leave this out");
        }
      } else if (!missing.remove(told.childId())) {
        violations.against(
            "every-child-once",
            "children[" + i + "].child_id",
            "Enter each child of the review once, and no other");
      }
    }
    if (!missing.isEmpty()) {
      violations.against(
          "every-child-once", "children", "Enter how every child of the review took part");
    }
  }

  private static String participationOf(int child) {
    return "children[" + child + "].participation";
  }

  /** PN0 under 4 years, and only then. */
  private static void participation(
      String field, @Nullable Participation told, int age, Violations violations) {
    if (told == null) {
      violations.invalid(field, "Choose how the child took part");
    } else if (age < AGE_OF_PARTICIPATION && told != Participation.PN0) {
      violations.against(
          "participation-under-four", field, "The child was under 4 on the day: choose PN0");
    } else if (age >= AGE_OF_PARTICIPATION && told == Participation.PN0) {
      violations.against(
          "participation-from-four", field, "PN0 is for a child under 4. Choose another");
    }
  }

  private static Participation told(HoldReview command, UUID childId) {
    return command.children().stream()
        .filter(told -> told.childId().equals(childId))
        .map(told -> Objects.requireNonNull(told.participation()))
        .findAny()
        .orElseThrow();
  }

  private static List<UUID> childIds(Review review) {
    return review.children().stream().map(ReviewedChild::childId).toList();
  }

  private static ChildInCare known(Facts facts, UUID childId) {
    return Objects.requireNonNull(facts.children().get(childId));
  }
}
