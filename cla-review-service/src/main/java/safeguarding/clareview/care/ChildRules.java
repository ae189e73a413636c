package safeguarding.clareview.care;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.rulings.Violations;

/** What must be told of a child, and that it agrees with what is known. */
final class ChildRules {
  private static final String DIFFERS = "child-differs";

  private ChildRules() {}

  /**
   * The child, when what is told suffices; else empty, and the violations say why.
   *
   * @param id computed from the number
   * @param known the child with this number; null when there is none yet
   */
  static Optional<Child> check(
      ToldChild told, UUID id, @Nullable Child known, LocalDate today, Violations violations) {
    Violations ofChild = new Violations();
    printable(told, today, ofChild);
    if (known == null) {
      complete(told, ofChild);
    } else {
      agrees(told, known, ofChild);
    }
    ofChild
        .refusal()
        .ifPresent(refusal ->
            refusal
                .violations()
                .forEach(each -> violations.against(refusal.code(), each.field(), each.message())));
    if (!ofChild.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(known == null ? child(told, id) : known);
  }

  private static void printable(ToldChild told, LocalDate today, Violations violations) {
    violations.required("child.child_number", told.number(), "Enter the child's number");
    violations.shortText("child.child_number", told.number());
    violations.shortText("child.given_names", told.givenNames());
    violations.shortText("child.family_name", told.familyName());
    Days.birth(violations, "child.date_of_birth", told.dateOfBirth(), today);
  }

  /** The birth is needed for participation (PN0 under 4) and age; names to recognise the child. */
  private static void complete(ToldChild told, Violations violations) {
    if (told.givenNames().isEmpty() && told.familyName().isEmpty()) {
      violations.invalid("child.given_names", "Enter the child's name: this number is not known");
    }
    violations.required("child.date_of_birth", told.dateOfBirth(), "Enter the date of birth");
    violations.required("child.sex", told.sex(), "Choose the child's sex");
  }

  /** One child, one record: two tellings that differ are somebody's error (ADR 0008). */
  private static void agrees(ToldChild told, Child known, Violations violations) {
    differs(violations, "child.given_names", blankAsNull(told.givenNames()), known.givenNames());
    differs(violations, "child.family_name", blankAsNull(told.familyName()), known.familyName());
    differs(violations, "child.date_of_birth", told.dateOfBirth(), known.dateOfBirth());
    differs(violations, "child.sex", told.sex(), known.sex());
  }

  private static void differs(
      Violations violations, String field, @Nullable Object told, Object known) {
    if (told != null && !told.equals(known)) {
      violations.against(
          DIFFERS, field, "A child with this number is known with other details. Look at both");
    }
  }

  private static @Nullable String blankAsNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static Child child(ToldChild told, UUID id) {
    return new Child(
        id,
        told.number(),
        told.givenNames(),
        told.familyName(),
        Objects.requireNonNull(told.dateOfBirth()),
        Objects.requireNonNull(told.sex()));
  }
}
