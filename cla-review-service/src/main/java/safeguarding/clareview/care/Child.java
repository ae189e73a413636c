package safeguarding.clareview.care;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A child.
 *
 * @param id computed from authority and number: the same in every service
 * @param number the council's own
 * @param givenNames empty when not known; then the family name is
 * @param familyName empty when not known; then the given names are
 */
public record Child(
    UUID id, String number, String givenNames, String familyName, LocalDate dateOfBirth, Sex sex) {
  private static final int OF_AGE = 18;

  /** Initials, at most two letters. */
  public String initials() {
    return names()
        .map(name -> Character.toString(name.codePointAt(0)))
        .collect(Collectors.joining());
  }

  /** The full name. */
  public String name() {
    return names().collect(Collectors.joining(" "));
  }

  /** Whole years on a day. Who was born on 29 February is a year older on 1 March. */
  public int ageOn(LocalDate day) {
    return Period.between(dateOfBirth, day).getYears();
  }

  /** Nobody of 18 becomes looked after or comes under a supervision order (Children Act 1989). */
  boolean isOfAgeOn(LocalDate day) {
    return ageOn(day) >= OF_AGE;
  }

  private Stream<String> names() {
    return Stream.of(givenNames, familyName).filter(name -> !name.isEmpty());
  }
}
