package safeguarding.local.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes the adult of a contact; what is not said is drawn when the contact is built: {@code
 * aResidentialWorker().at("Example House").named("Alder", "Test-Person")}.
 */
public final class AdultBuilder {
  private static final int YOUNGEST = 21;
  private static final int OLDEST = 63;

  /** Old enough to have held a post a dozen years before. */
  private static final int YOUNGEST_OF_LONG_AGO = 38;

  private final AdultRole role;
  private InventedPeople.@Nullable Name name;
  private @Nullable String setting;
  private @Nullable LocalDate dateOfBirth;
  private @Nullable EmploymentKind employment;

  private AdultBuilder(AdultRole role) {
    this.role = role;
  }

  public static AdultBuilder anAdult(AdultRole role) {
    return new AdultBuilder(role);
  }

  public static AdultBuilder aResidentialWorker() {
    return anAdult(AdultRole.RESIDENTIAL_CARE_CHILDREN);
  }

  public static AdultBuilder aTeacher() {
    return anAdult(AdultRole.EDUCATION_SCHOOL_COLLEGE);
  }

  public static AdultBuilder aNurseryWorker() {
    return anAdult(AdultRole.EDUCATION_NURSERY);
  }

  public static AdultBuilder aFosterCarer() {
    return anAdult(AdultRole.FOSTER_CARER);
  }

  public static AdultBuilder aChildminder() {
    return anAdult(AdultRole.CHILDMINDER);
  }

  public AdultBuilder named(String givenNames, String familyName) {
    this.name = new InventedPeople.Name(givenNames, familyName);
    return this;
  }

  public AdultBuilder at(String setting) {
    this.setting = setting;
    return this;
  }

  public AdultBuilder bornOn(LocalDate dateOfBirth) {
    this.dateOfBirth = dateOfBirth;
    return this;
  }

  public AdultBuilder engagedAs(EmploymentKind employment) {
    this.employment = employment;
    return this;
  }

  AdultRole role() {
    return role;
  }

  /** Null while it is left to chance. */
  InventedPeople.@Nullable Name called() {
    return name;
  }

  /** The adult as known on a day. */
  Adult build(LocalDate day, Drawing draw) {
    var place = Workplace.of(role);
    var called = name == null ? InventedPeople.anyone(draw) : name;
    List<String> otherNames =
        draw.inHundred(8) ? List.of(InventedPeople.anyone(draw).family()) : List.of();
    LocalDate born = dateOfBirth == null ? drawnDateOfBirth(day, draw) : dateOfBirth;
    String at = setting == null ? draw.oneOf(place.settings()) : setting;
    EmploymentKind engaged = employment == null ? draw.oneOf(place.employment()) : employment;
    var particulars = new Particulars(role, at, called.whole().hashCode() + day.toEpochDay());
    return new Adult(
        called.given(),
        called.family(),
        otherNames,
        born,
        role,
        at,
        engaged,
        particulars.sector(),
        particulars.kind(),
        particulars.urn(),
        particulars.otherWork(),
        particulars.ownChildren(),
        particulars.qualificationsBody(),
        particulars.workStatus());
  }

  private @Nullable LocalDate drawnDateOfBirth(LocalDate day, Drawing draw) {
    int youngest = role == AdultRole.HISTORICAL ? YOUNGEST_OF_LONG_AGO : YOUNGEST;
    LocalDate born = day.minusYears(draw.between(youngest, OLDEST)).minusDays(draw.between(0, 364));
    return draw.inHundred(15) ? null : born;
  }
}
