package safeguarding.lado.allegation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.adultmatching.BirthDate;
import safeguarding.lado.adultmatching.Telling;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.adultrole.OwnRole;

/**
 * A contact as somebody wants it logged, before {@link ContactRules} has looked at it: what must be
 * there may still be missing (null), and texts may be empty or too long.
 */
public record ToldContact(
    @Nullable Instant receivedAt,
    @Nullable ReceivedBy receivedBy,
    @Nullable SourceRole sourceRole,
    String sourceOrganisation,
    String sourceName,
    @Nullable LocalDate allegedOn,
    boolean historical,
    @Nullable LocalDate employerKnewOn,
    ToldAdult adult,
    List<Child> children,
    @Nullable Concern primaryConcern,
    List<Concern> furtherConcerns,
    String summary,
    boolean childrenSafeNow,
    String safetyAction,
    @Nullable LocalDate allegedUntil,
    Urgency urgency,
    List<DutyTold> dutiesTold,
    String takenBy) {

  /** Takes texts without the blanks around them, and the instant as exactly as the database. */
  public ToldContact {
    receivedAt = receivedAt == null ? null : receivedAt.truncatedTo(ChronoUnit.MICROS);
    sourceOrganisation = sourceOrganisation.strip();
    sourceName = sourceName.strip();
    children = List.copyOf(children);
    furtherConcerns = furtherConcerns.stream().distinct().sorted().toList();
    summary = summary.strip();
    safetyAction = safetyAction.strip();
    dutiesTold = dutiesTold.stream().distinct().sorted().toList();
    takenBy = takenBy.strip();
  }

  /** The same contact, which this person took where nobody is named. */
  ToldContact takenElseBy(String name) {
    return takenBy.isEmpty()
        ? new ToldContact(
            receivedAt,
            receivedBy,
            sourceRole,
            sourceOrganisation,
            sourceName,
            allegedOn,
            historical,
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
            name)
        : this;
  }

  /** The adult as told; only the role must be known. */
  public record ToldAdult(
      String givenNames,
      String familyName,
      List<String> otherNames,
      @Nullable BirthDate dateOfBirth,
      @Nullable AdultRole role,
      String ownRole,
      String setting,
      @Nullable EmploymentKind employment,
      Workplace workplace,
      Background background) {

    /** Takes texts without the blanks around them; empty other names are nobody's. */
    public ToldAdult {
      givenNames = givenNames.strip();
      familyName = familyName.strip();
      otherNames = otherNames.stream().map(String::strip).filter(n -> !n.isEmpty()).toList();
      ownRole = ownRole.strip();
      setting = setting.strip();
    }

    /** In a role of the list. */
    public ToldAdult(
        String givenNames,
        String familyName,
        List<String> otherNames,
        @Nullable BirthDate dateOfBirth,
        @Nullable AdultRole role,
        String setting,
        @Nullable EmploymentKind employment,
        Workplace workplace,
        Background background) {
      this(
          givenNames,
          familyName,
          otherNames,
          dateOfBirth,
          role,
          "",
          setting,
          employment,
          workplace,
          background);
    }

    /** As matching looks at it. */
    public Telling telling() {
      return new Telling(
          givenNames,
          familyName,
          otherNames,
          dateOfBirth,
          role == null ? "" : OwnRole.key(role, ownRole),
          setting);
    }

    /** Whether any name is known. */
    boolean isNamed() {
      return !givenNames.isEmpty() || !familyName.isEmpty() || !otherNames.isEmpty();
    }
  }
}
