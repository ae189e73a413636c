package safeguarding.lado.allegation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child whom the contact is about.
 *
 * @param name name or initials; empty when not known
 * @param dateOfBirth null when not known
 * @param ageYears the age told, in years, where the date of birth is not known; else null
 * @param careStatus null when not known
 * @param ownAccount what the child says, in the child's own words; empty when not heard yet
 * @param authority whose child it is, as told; empty when this authority's, or not known
 */
public record Child(
    String name,
    @Nullable LocalDate dateOfBirth,
    @Nullable Integer ageYears,
    @Nullable CareStatus careStatus,
    String ownAccount,
    String authority) {

  /** Takes the texts without the blanks around them. */
  public Child {
    name = name.strip();
    ownAccount = ownAccount.strip();
    authority = authority.strip();
  }
}
