package safeguarding.clareview.review;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.clareview.review.HoldReview.Told;
import safeguarding.clareview.review.Review.Held;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What a review that was held must hold. */
final class HoldingRules {
  private static final int AGE_OF_PARTICIPATION = 4;

  private HoldingRules() {}

  /** The review with what it came to, when every rule is kept. */
  static Ruling<Held> check(Review review, HoldReview command, ReviewFacts facts) {
    Violations violations = new Violations();
    LocalDate heldOn =
        violations.happened(
            "held_on",
            command.heldOn(),
            facts.today(),
            "Enter when the review was held, like 3 6 2019");
    List<UUID> staying = heldOn == null ? review.childIds() : facts.staying(review, heldOn);
    everyChildOnce(review, staying, command, violations);
    violations.longText("decisions", command.decisions());
    return violations
        .ruling(() -> Objects.requireNonNull(heldOn))
        .then(day -> held(review, staying, command, day, facts));
  }

  private static Ruling<Held> held(
      Review review, List<UUID> staying, HoldReview command, LocalDate heldOn, ReviewFacts facts) {
    ReviewDay day = new ReviewDay(heldOn, "held_on", review.booking().subject(), facts);
    staying.forEach(childId -> day.reviews(childId, "held_on"));
    for (int i = 0; i < command.children().size(); i++) {
      Told told = command.children().get(i);
      if (staying.contains(told.childId())) {
        int age = facts.child(told.childId()).child().ageOn(heldOn);
        participation(participationOf(i), told.participation(), age, day.violations());
      }
    }
    OutOfTime outOfTime = day.outOfTime(command.outOfTime(), review.booking().outOfTime() != null);
    return day.ruling(() ->
        new Held(
            review.id(),
            review.booking(),
            new Holding(heldOn, outOfTime, command.decisions()),
            day.children(staying).stream()
                .map(child -> new Participant(child, told(command, child.childId())))
                .toList()));
  }

  /** Of a child who falls out nothing can be told: a wrong day would lose it unseen. */
  private static void everyChildOnce(
      Review review, List<UUID> staying, HoldReview command, Violations violations) {
    Set<UUID> missing = new HashSet<>(staying);
    Set<UUID> left = new HashSet<>(review.childIds());
    staying.forEach(left::remove);
    for (int i = 0; i < command.children().size(); i++) {
      Told told = command.children().get(i);
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

  /** PN0 under 4 years on the day held, and only then. */
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
}
