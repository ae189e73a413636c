package safeguarding.childprotection.child;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.grpcedge.Versioned;
import safeguarding.grpcedge.record.PersonName;

/**
 * A child as child protection knows them. The id is computed from the council's number, so it is
 * the same in every service.
 *
 * @param familyId the one family group that the child belongs to
 * @param number the council's own number
 * @param givenNames empty when not known
 * @param familyName empty when not known
 * @param dateOfBirth null for an unborn child, or when not known
 * @param expectedDateOfBirth of a child who was referred before birth, also when they are born;
 *     else null
 * @param version counts the changes
 */
public record Child(
    UUID id,
    UUID familyId,
    String number,
    String givenNames,
    String familyName,
    @Nullable LocalDate dateOfBirth,
    @Nullable LocalDate expectedDateOfBirth,
    Sex sex,
    int version)
    implements Versioned {

  /** The age at which a person is no child any more (Children Act 1989 s.105). */
  private static final int OF_AGE = 18;

  /** Whether they are expected and nobody has told of the birth. */
  public boolean isUnborn() {
    return dateOfBirth == null && expectedDateOfBirth != null;
  }

  /** The day from which they are no child any more; empty where no date of birth is known. */
  public Optional<LocalDate> ofAgeOn() {
    return Optional.ofNullable(dateOfBirth).map(born -> born.plusYears(OF_AGE));
  }

  /** Whether they are no child any more on this day; false where no date of birth is known. */
  public boolean isOfAge(LocalDate day) {
    return ofAgeOn().stream().anyMatch(ofAge -> !ofAge.isAfter(day));
  }

  /** The initials, at most two letters; empty when no name is known. */
  public String initials() {
    return personName().initials();
  }

  /** The full name; empty when not known. */
  public String name() {
    return personName().full();
  }

  private PersonName personName() {
    return new PersonName(givenNames, familyName);
  }
}
