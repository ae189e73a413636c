package safeguarding.childprotection.enquiry;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import safeguarding.childprotection.child.Child;
import safeguarding.childprotection.child.ChildRules;
import safeguarding.childprotection.child.CompleteChild;
import safeguarding.childprotection.child.Sex;
import safeguarding.childprotection.enquiry.ReceiveReferral.ReferredChild;
import safeguarding.rulings.Violations;

/** How a child who is referred is recorded, or found again. */
final class ReferredChildRules {
  private ReferredChildRules() {}

  /** A child who is not known yet. */
  static Child recorded(
      Violations violations, String path, ReferredChild told, UUID id, UUID familyId) {
    boolean named = !told.givenNames().isEmpty() || !told.familyName().isEmpty();
    if (!named && told.expectedDateOfBirth() == null) {
      violations.invalid(
          path + ".family_name", "Enter the child's name, or the expected date of birth");
    }
    return new Child(
        id,
        familyId,
        told.number(),
        told.givenNames(),
        told.familyName(),
        told.dateOfBirth(),
        told.expectedDateOfBirth(),
        Objects.requireNonNullElse(told.sex(), Sex.NOT_KNOWN),
        1);
  }

  /** A child who is known, with what is told for the first time. */
  static Child completed(Violations violations, String path, ReferredChild told, Child known) {
    Child child =
        ChildRules.completed(
            violations,
            path + ".",
            new CompleteChild(told.dateOfBirth(), told.givenNames(), told.familyName(), told.sex()),
            known);
    LocalDate expected = told.expectedDateOfBirth();
    return expected == null || child.dateOfBirth() != null
        ? child
        : new Child(
            child.id(),
            child.familyId(),
            child.number(),
            child.givenNames(),
            child.familyName(),
            null,
            expected,
            child.sex(),
            child.version());
  }
}
