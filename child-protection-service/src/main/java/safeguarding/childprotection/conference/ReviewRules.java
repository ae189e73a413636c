package safeguarding.childprotection.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.rulings.Violations;

/** Which children a review conference may be about. */
final class ReviewRules {
  private ReviewRules() {}

  /**
   * Notes what is wrong with the children.
   *
   * @param day of the review; null when it is missing, which is noted elsewhere
   */
  static void check(
      Violations violations,
      List<UUID> childIds,
      FamilyCase family,
      @Nullable LocalDate day,
      LocalDate today) {
    String field = "child_ids";
    if (childIds.isEmpty()) {
      violations.invalid(field, "Choose the children whom the review is about");
    }
    if (!childIds.stream().allMatch(family::hasChild)) {
      violations.against("child-not-in-family", field, "Choose only children of this family group");
    } else if (day != null) {
      List<PlanRecord> reviewed = family.plans().underReview(childIds, day);
      if (reviewed.size() < childIds.size()) {
        violations.against(
            "no-open-plan", field, "Choose only children with an open plan on that day");
      }
      if (family.hasOpenReview(reviewed, day, today)) {
        violations.against(
            "review-already-booked",
            field,
            "A review conference is already there for one of these children: hold or rebook that");
      }
    }
  }
}
