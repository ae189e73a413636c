package safeguarding.clareview.review;

import java.time.LocalDate;
import java.util.Objects;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What a cancellation must hold. */
final class CancellationRules {
  private CancellationRules() {}

  /** The cancellation, when every rule is kept. */
  static Ruling<Cancellation> check(Review review, CancelReview command, ReviewFacts facts) {
    Violations violations = new Violations();
    LocalDate day =
        violations.happened(
            "cancelled_on",
            command.cancelledOn(),
            facts.today(),
            "Enter when the review was cancelled, like 3 6 2019");
    if (day != null && day.isBefore(facts.allInCareFrom(review))) {
      violations.against(
          "cancelled-before-care",
          "cancelled_on",
          "A child of the review was not in care, or under the order, yet on this day");
    }
    violations.required("reason", command.reason(), "Enter why it will not be held");
    violations.longText("reason", command.reason());
    return violations.ruling(() -> new Cancellation(Objects.requireNonNull(day), command.reason()));
  }
}
