package safeguarding.lado.allegation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.adultmatching.BirthDate;
import safeguarding.lado.adultmatching.Telling;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.adultrole.OwnRole;

/**
 * The adult whom the contact is about. The names may be unknown; then the setting is known.
 *
 * @param givenNames empty when not known
 * @param familyName empty when not known
 * @param otherNames earlier, maiden or other names
 * @param dateOfBirth as far as known; null when not at all
 * @param ownRole title of a role that the authority has added, which is a kind of {@link
 *     AdultRole#OTHER}; empty for a role of the list
 * @param setting employer or setting as told; empty when not known
 * @param employment null when not known
 */
public record Adult(
    String givenNames,
    String familyName,
    List<String> otherNames,
    @Nullable BirthDate dateOfBirth,
    AdultRole role,
    String ownRole,
    String setting,
    @Nullable EmploymentKind employment,
    Workplace workplace,
    Background background) {

  /** Keeps its own copy of the other names. */
  public Adult {
    otherNames = List.copyOf(otherNames);
  }

  /** As matching looks at it. */
  public Telling telling() {
    return new Telling(
        givenNames, familyName, otherNames, dateOfBirth, OwnRole.key(role, ownRole), setting);
  }

  /** Whether they are said to work for the council's own children's services. */
  public boolean worksForTheCouncil() {
    return workplace.kind() == SettingKind.COUNCIL_CHILDRENS_SERVICES;
  }
}
