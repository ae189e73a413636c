package safeguarding.childprotection.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LongDate;
import safeguarding.rulings.Violations;

/** What may be told of a child. */
public final class ChildRules {
  /**
   * Who was born before it was 18 already on the first day on which something can have happened.
   */
  private static final LocalDate FIRST_BIRTH = Violations.FIRST_DAY.minusYears(18);

  private ChildRules() {}

  /** Notes a date of birth that is ahead, or of nobody who can have been a child here. */
  public static void birth(
      Violations violations, String field, @Nullable LocalDate born, LocalDate today) {
    if (born != null && (born.isAfter(today) || born.isBefore(FIRST_BIRTH))) {
      violations.invalid(
          field, "The date of birth must be today or in the past, from 1 January 1977 on");
    }
  }

  /** Notes that a person was no child any more on one of the days (Children Act 1989 s.105). */
  public static void childOn(
      Violations violations, String field, Child child, Stream<LocalDate> days) {
    days.filter(child::isOfAge)
        .min(Comparator.naturalOrder())
        .ifPresent(day ->
            violations.against(
                "eighteen-or-over",
                field,
                "They were 18 or over on %s, when they were referred or on a plan"
                    .formatted(LongDate.inWords(day))));
  }

  /**
   * A child who is known: what is told for the first time is added, and an unborn child is born
   * with a date of birth; the day on which they were expected stays. What is told otherwise than
   * known is refused: the number may be another child's.
   *
   * @param prefix of the fields, with its point; may be empty
   */
  public static Child completed(
      Violations violations, String prefix, CompleteChild told, Child known) {
    differs(violations, prefix + "date_of_birth", told.dateOfBirth(), known.dateOfBirth());
    differs(violations, prefix + "given_names", told.givenNames(), known.givenNames());
    differs(violations, prefix + "family_name", told.familyName(), known.familyName());
    differs(violations, prefix + "sex", known(told.sex()), known(known.sex()));
    return new Child(
        known.id(),
        known.familyId(),
        known.number(),
        known.givenNames().isEmpty() ? told.givenNames() : known.givenNames(),
        known.familyName().isEmpty() ? told.familyName() : known.familyName(),
        known.dateOfBirth() == null ? told.dateOfBirth() : known.dateOfBirth(),
        known.expectedDateOfBirth(),
        known.sex() == Sex.NOT_KNOWN && told.sex() != null ? told.sex() : known.sex(),
        known.version());
  }

  private static @Nullable Sex known(@Nullable Sex sex) {
    return sex == Sex.NOT_KNOWN ? null : sex;
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
