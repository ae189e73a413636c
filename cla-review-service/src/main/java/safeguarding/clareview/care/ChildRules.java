package safeguarding.clareview.care;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.rulings.Violations;

/** What must be told of a child, and that it agrees with what is known. */
final class ChildRules {
  private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

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
    birth(told.dateOfBirth(), today, violations);
  }

  private static void birth(@Nullable LocalDate day, LocalDate today, Violations violations) {
    if (day != null && day.isAfter(today)) {
      violations.invalid("child.date_of_birth", "The date of birth must be today or in the past");
    } else if (day != null && day.isBefore(EARLIEST_BIRTH)) {
      violations.invalid("child.date_of_birth", "The date of birth must be after 1899");
    }
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
          "child-known-otherwise",
          field,
          "A child with this number is known with other details. Look at both");
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

  /** Nobody is looked after, or under an order, before birth or from 18 on. */
  static void young(Child child, String field, LocalDate day, Violations violations) {
    if (day.isBefore(child.dateOfBirth())) {
      violations.against(
          "before-birth", field, "The day cannot be before the child's date of birth");
    } else if (!day.isBefore(child.eighteenOn())) {
      violations.against("eighteen-or-over", field, "The child was 18 or over on this day");
    }
  }
}
