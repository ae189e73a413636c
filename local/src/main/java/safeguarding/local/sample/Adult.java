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
 * @param settingUrn Ofsted's number; empty when not known
 * @param otherWork other work with children; empty when none is known
 * @param ownChildren as told; empty when not known
 * @param qualificationsBody who registers their profession; empty where nobody does
 * @param workStatus what they do at work when the contact is made; null when not known
 */
public record Adult(
    String givenNames,
    String familyName,
    List<String> otherNames,
    @Nullable LocalDate dateOfBirth,
    AdultRole role,
    String setting,
    EmploymentKind employment,
    Sector sector,
    SettingKind settingKind,
    String settingUrn,
    String otherWork,
    String ownChildren,
    String qualificationsBody,
    @Nullable WorkStatus workStatus) {
  public Adult {
    otherNames = List.copyOf(otherNames);
  }
}
