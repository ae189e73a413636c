package safeguarding.lado.allegation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The adult whom the contact is about. The names may be unknown; then the setting is known.
 *
 * @param givenNames empty when not known
 * @param familyName empty when not known
 * @param otherNames earlier, maiden or other names
 * @param dateOfBirth null when not known
 * @param setting employer or setting as told; empty when not known
 * @param employment null when not known
 */
public record Adult(
    String givenNames,
    String familyName,
    List<String> otherNames,
    @Nullable LocalDate dateOfBirth,
    AdultRole role,
    String setting,
    @Nullable EmploymentKind employment) {

  /** Keeps its own copy of the other names. */
  public Adult {
    otherNames = List.copyOf(otherNames);
  }
}
