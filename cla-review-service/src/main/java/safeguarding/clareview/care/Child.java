package safeguarding.clareview.care;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.grpcedge.record.PersonName;

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
    return personName().initials();
  }

  /** The full name. */
  public String name() {
    return personName().full();
  }

  /** Whole years on a day. Who was born on 29 February is a year older on the 28th, if need be. */
  public int ageOn(LocalDate day) {
    int years = day.getYear() - dateOfBirth.getYear();
    return dateOfBirth.plusYears(years).isAfter(day) ? years - 1 : years;
  }

  /** The 18th birthday, from which on a person is no child (Children Act 1989 s.105). */
  public LocalDate eighteenOn() {
    return eighteenOn(dateOfBirth);
  }

  /** That of somebody who was born on a day. */
  static LocalDate eighteenOn(LocalDate dateOfBirth) {
    return dateOfBirth.plusYears(OF_AGE);
  }

  private PersonName personName() {
    return new PersonName(givenNames, familyName);
  }
}
