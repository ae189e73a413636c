package safeguarding.local.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The adult whom a contact is about.
 *
 * @param otherNames earlier or other names; empty when none are known
 * @param dateOfBirth null when not known
 * @param setting employer or setting as told; empty when not known
 */
public record Adult(
    String givenNames,
    String familyName,
    List<String> otherNames,
    @Nullable LocalDate dateOfBirth,
    AdultRole role,
    String setting,
    EmploymentKind employment) {
  public Adult {
    otherNames = List.copyOf(otherNames);
  }
}
