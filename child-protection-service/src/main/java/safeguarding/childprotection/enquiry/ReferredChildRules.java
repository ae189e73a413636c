package safeguarding.childprotection.enquiry;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.childprotection.child.Child;
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
        Objects.requireNonNullElse(told.sex(), Sex.NOT_KNOWN));
  }

  /**
   * A child who is known: what is told for the first time is added, and an unborn child is born
   * with a date of birth. What is told otherwise than known is refused: the number may be another
   * child's.
   */
  static Child completed(Violations violations, String path, ReferredChild told, Child known) {
    differs(violations, path + ".given_names", told.givenNames(), known.givenNames());
    differs(violations, path + ".family_name", told.familyName(), known.familyName());
    differs(violations, path + ".date_of_birth", told.dateOfBirth(), known.dateOfBirth());
    differs(
        violations,
        path + ".sex",
        told.sex() == Sex.NOT_KNOWN ? null : told.sex(),
        known.sex() == Sex.NOT_KNOWN ? null : known.sex());
    LocalDate born = told.dateOfBirth() == null ? known.dateOfBirth() : told.dateOfBirth();
    LocalDate expected =
        told.expectedDateOfBirth() == null
            ? known.expectedDateOfBirth()
            : told.expectedDateOfBirth();
    return new Child(
        known.id(),
        known.familyId(),
        known.number(),
        told.givenNames().isEmpty() ? known.givenNames() : told.givenNames(),
        told.familyName().isEmpty() ? known.familyName() : told.familyName(),
        born,
        born == null ? expected : null,
        told.sex() == null || told.sex() == Sex.NOT_KNOWN ? known.sex() : told.sex());
  }

  private static void differs(
      Violations violations, String field, @Nullable Object told, @Nullable Object known) {
    if (told != null
        && known != null
        && !told.equals("")
        && !known.equals("")
        && !told.equals(known)) {
      violations.against(
          "child-known-otherwise",
          field,
          "This number's child is known otherwise: check the number, or leave this empty");
    }
  }
}
