package safeguarding.childprotection.conference;

import java.util.List;
import java.util.UUID;
import safeguarding.rulings.Violations;

/** Which children a review conference may be about. */
final class ReviewRules {
  private ReviewRules() {}

  /** Notes what is wrong with the children. */
  static void check(Violations violations, List<UUID> childIds, FamilyCase family) {
    String field = "child_ids";
    if (childIds.isEmpty()) {
      violations.invalid(field, "Choose the children whom the review is about");
    }
    if (!childIds.stream().allMatch(family::hasChild)) {
      violations.against("child-not-in-family", field, "Choose only children of this family group");
    } else if (!childIds.stream().allMatch(child -> family.openPlan(child).isPresent())) {
      violations.against("no-open-plan", field, "Choose only children with an open plan");
    }
    if (childIds.stream().anyMatch(family::hasOpenReview)) {
      violations.against(
          "review-already-booked",
          field,
          "A review conference is already there for one of these children: hold or rebook that");
    }
  }
}
