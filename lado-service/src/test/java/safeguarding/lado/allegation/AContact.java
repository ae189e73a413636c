package safeguarding.lado.allegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.adultmatching.BirthDate;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.allegation.ToldContact.ToldAdult;

/** Tells of a contact that is complete, with what a test changes about it. */
public final class AContact {
  private @Nullable Instant receivedAt = Instant.parse("2018-06-04T14:20:00Z");
  private @Nullable ReceivedBy receivedBy = ReceivedBy.TELEPHONE;
  private @Nullable SourceRole sourceRole = SourceRole.EMPLOYER;
  private @Nullable LocalDate allegedOn = LocalDate.of(2018, 6, 1);
  private @Nullable LocalDate employerKnewOn = LocalDate.of(2018, 6, 4);
  private ToldAdult adult = aResidentialWorker();
  private List<Child> children = new ArrayList<>();
  private @Nullable Concern primaryConcern = Concern.PHYSICAL;
  private List<Concern> furtherConcerns = List.of();
  private String summary = "A child says that a member of staff pulled their arm.";
  private boolean childrenSafeNow = true;
  private String safetyAction = "";
  private @Nullable LocalDate allegedUntil = null;
  private Urgency urgency = Urgency.ROUTINE;
  private List<DutyTold> dutiesTold = List.of();
  private String takenBy = "Demo LADO";

  private AContact() {}

  public static AContact aContact() {
    return new AContact();
  }

  public static ToldAdult aResidentialWorker() {
    return adult("Alder", "Test-Person", AdultRole.RESIDENTIAL_CARE_CHILDREN);
  }

  /** The residential worker, with what else may be known of them. */
  public static ToldAdult aResidentialWorker(Workplace workplace, Background background) {
    ToldAdult adult = aResidentialWorker();
    return new ToldAdult(
        adult.givenNames(),
        adult.familyName(),
        adult.otherNames(),
        adult.dateOfBirth(),
        adult.role(),
        adult.setting(),
        adult.employment(),
        workplace,
        background);
  }

  public static ToldAdult adult(String givenNames, String familyName, @Nullable AdultRole role) {
    return new ToldAdult(
        givenNames,
        familyName,
        List.of(),
        new BirthDate(1980, 2, 29),
        role,
        "Example House",
        EmploymentKind.EMPLOYED,
        // Of a social worker nothing is decided before it is known for whom they work.
        role == AdultRole.SOCIAL_CARE
            ? new Workplace(null, SettingKind.OTHER, "")
            : Workplace.UNKNOWN,
        Background.UNKNOWN);
  }

  public AContact receivedAt(@Nullable Instant at) {
    receivedAt = at;
    return this;
  }

  public AContact receivedBy(@Nullable ReceivedBy by) {
    receivedBy = by;
    return this;
  }

  public AContact from(@Nullable SourceRole role) {
    sourceRole = role;
    return this;
  }

  public AContact allegedOn(@Nullable LocalDate day) {
    allegedOn = day;
    return this;
  }

  public AContact allegedUntil(@Nullable LocalDate day) {
    allegedUntil = day;
    return this;
  }

  public AContact urgent(Urgency how) {
    urgency = how;
    return this;
  }

  public AContact toldToo(DutyTold... whom) {
    dutiesTold = List.of(whom);
    return this;
  }

  public AContact employerKnewOn(@Nullable LocalDate day) {
    employerKnewOn = day;
    return this;
  }

  public AContact about(ToldAdult whom) {
    adult = whom;
    return this;
  }

  public AContact with(Child child) {
    children.add(child);
    return this;
  }

  public AContact with(List<Child> all) {
    children = new ArrayList<>(all);
    return this;
  }

  public AContact concerning(@Nullable Concern primary, Concern... further) {
    primaryConcern = primary;
    furtherConcerns = List.of(further);
    return this;
  }

  public AContact saying(String what) {
    summary = what;
    return this;
  }

  public AContact safe(boolean now, String action) {
    childrenSafeNow = now;
    safetyAction = action;
    return this;
  }

  public AContact takenBy(String name) {
    takenBy = name;
    return this;
  }

  public ToldContact told() {
    return new ToldContact(
        receivedAt,
        receivedBy,
        sourceRole,
        "Example Care",
        "M. Sample",
        allegedOn,
        false,
        employerKnewOn,
        adult,
        children,
        primaryConcern,
        furtherConcerns,
        summary,
        childrenSafeNow,
        safetyAction,
        allegedUntil,
        urgency,
        dutiesTold,
        takenBy);
  }
}
