package safeguarding.childprotection.child;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A child as child protection knows them. The id is computed from the council's number, so it is
 * the same in every service.
 *
 * @param familyId the one family group that the child belongs to
 * @param number the council's own number
 * @param givenNames empty when not known
 * @param familyName empty when not known
 * @param dateOfBirth null for an unborn child, or when not known
 * @param expectedDateOfBirth of an unborn child; else null
 */
public record Child(
    UUID id,
    UUID familyId,
    String number,
    String givenNames,
    String familyName,
    @Nullable LocalDate dateOfBirth,
    @Nullable LocalDate expectedDateOfBirth,
    Sex sex) {

  /** The initials, at most two letters; empty when no name is known. */
  public String initials() {
    return names()
        .map(name -> Character.toString(name.codePointAt(0)))
        .collect(Collectors.joining());
  }

  /** The full name; empty when not known. */
  public String name() {
    return names().collect(Collectors.joining(" "));
  }

  private Stream<String> names() {
    return Stream.of(givenNames, familyName).filter(name -> !name.isEmpty());
  }
}
