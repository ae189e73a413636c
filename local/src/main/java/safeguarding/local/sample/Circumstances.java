package safeguarding.local.sample;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.WorkingDays;

/** Draws what surrounds a contact: who told, who knew when, which children, what they said. */
final class Circumstances {
  private static final List<SourceRole> TELLERS =
      Stream.of(
              of(SourceRole.EMPLOYER, 9),
              of(SourceRole.SOCIAL_CARE, 4),
              of(SourceRole.POLICE, 2),
              of(SourceRole.OFSTED, 2),
              of(SourceRole.HEALTH, 1),
              of(SourceRole.PARENT, 2),
              of(SourceRole.CHILD, 1),
              of(SourceRole.COLLEAGUE, 1),
              of(SourceRole.LADO_OTHER_AUTHORITY, 1),
              of(SourceRole.MEMBER_OF_PUBLIC, 1))
          .flatMap(List::stream)
          .toList();
  private static final List<String> INITIALS =
      List.of("A.", "B.", "C.", "D.", "E.", "F.", "G.", "H.", "J.", "K.", "L.", "M.", "R.", "T.");
  private static final List<String> SAFETY =
      List.of(
          "The adult is working away from children while this is looked into.",
          "The adult is on leave and will not return before the setting has heard from us.",
          "The child is supervised by another member of staff.",
          "The setting suspended the adult today, without prejudice.",
          "The child is with another adult whom they trust.",
          "");

  private final WorkingDays workingDays;
  private final Drawing draw;
  private final LocalDate day;
  private final AdultRole role;

  Circumstances(WorkingDays workingDays, Drawing draw, LocalDate received, AdultRole role) {
    this.workingDays = workingDays;
    this.draw = draw;
    this.day = received;
    this.role = role;
  }

  /**
   * @param allegedOn null when not known
   * @param employerKnewOn null when not known; never after the contact
   */
  record Dates(@Nullable LocalDate allegedOn, @Nullable LocalDate employerKnewOn) {}

  boolean isLongAgo() {
    return role == AdultRole.HISTORICAL;
  }

  Source source(@Nullable SourceRole asked, String setting) {
    SourceRole drawn = draw.oneOf(TELLERS);
    SourceRole teller = asked == null ? inEducation(drawn) : asked;
    String name = InventedPeople.anyone(draw).whole();
    return switch (teller) {
      case EMPLOYER, SCHOOL, COLLEAGUE -> new Source(teller, setting, name);
      case SOCIAL_CARE -> new Source(teller, "Example Council duty team", name);
      case POLICE -> new Source(teller, "Example Police", name);
      case OFSTED -> new Source(teller, "Example Ofsted region", name);
      case HEALTH -> new Source(teller, "Example Health Trust", name);
      case LADO_OTHER_AUTHORITY -> new Source(teller, "Example County Council", name);
      case PARENT, OTHER -> new Source(teller, "", name);
      case CHILD, MEMBER_OF_PUBLIC -> new Source(teller, "", "");
    };
  }

  Dates dates(SourceRole teller) {
    LocalDate knew = knows(teller) ? employerKnewOn() : null;
    LocalDate latest = knew == null ? day : knew;
    LocalDate alleged = latest.minusDays(draw.inHundred(12) ? draw.between(20, 200) : nearly());
    LocalDate longAgo = day.minusYears(draw.between(2, 12)).minusDays(draw.between(0, 300));
    if (isLongAgo()) {
      return new Dates(longAgo, null);
    }
    return new Dates(draw.inHundred(15) ? null : alleged, knew);
  }

  List<Child> children(Concern concern) {
    int most = draw.inHundred(20) ? 3 : 1;
    int count = draw.inHundred(concern == Concern.OTHER ? 45 : 8) ? 0 : draw.between(1, most);
    return IntStream.range(0, count).mapToObj(i -> child(concern)).toList();
  }

  String safetyAction() {
    return draw.oneOf(SAFETY);
  }

  private SourceRole inEducation(SourceRole drawn) {
    boolean school =
        role == AdultRole.EDUCATION_SCHOOL_COLLEGE || role == AdultRole.CLEANER_EDUCATIONAL_SETTING;
    return school && drawn == SourceRole.EMPLOYER ? SourceRole.SCHOOL : drawn;
  }

  private static boolean knows(SourceRole teller) {
    return switch (teller) {
      case EMPLOYER, SCHOOL, SOCIAL_CARE, POLICE, OFSTED, HEALTH, COLLEAGUE -> true;
      case PARENT, CHILD, LADO_OTHER_AUTHORITY, MEMBER_OF_PUBLIC, OTHER -> false;
    };
  }

  /** Mostly told within one working day, as the rule asks; some late. */
  private @Nullable LocalDate employerKnewOn() {
    int chance = draw.between(1, 100);
    int late = draw.between(3, 8);
    if (chance <= 55) {
      return day;
    }
    if (chance <= 85) {
      return workingDays.before(day, 1);
    }
    return chance <= 95 ? workingDays.before(day, late) : null;
  }

  private int nearly() {
    return draw.between(0, 9);
  }

  private Child child(Concern concern) {
    String name = draw.oneOf(INITIALS) + " " + draw.oneOf(INITIALS);
    var place = Workplace.of(role);
    int age = draw.between(place.youngest(), place.oldest());
    int days = draw.between(0, 360);
    int known = draw.between(1, 100);
    LocalDate born = known <= 45 && !isLongAgo() ? day.minusYears(age).minusDays(days) : null;
    Integer years = known > 45 && known <= 90 && !isLongAgo() ? age : null;
    CareStatus status = careStatus();
    String words = draw.oneOf(Telling.of(concern).accounts());
    String account = draw.inHundred(65) && age > 2 ? words : "";
    return new Child(name, born, years, status, authority(status, age), account);
  }

  /** Homes and carers look after children of many councils. */
  private String authority(CareStatus status, int age) {
    if (status != CareStatus.LOOKED_AFTER) {
      return "";
    }
    return age % 3 == 0 ? "Rutland" : "Example County Council";
  }

  private CareStatus careStatus() {
    int chance = draw.between(1, 100);
    boolean inCare = role == AdultRole.RESIDENTIAL_CARE_CHILDREN || role == AdultRole.FOSTER_CARER;
    if (inCare) {
      return chance <= 85 ? CareStatus.LOOKED_AFTER : CareStatus.CHILD_IN_NEED;
    }
    if (chance <= 78) {
      return CareStatus.NONE;
    }
    return chance <= 92 ? CareStatus.CHILD_IN_NEED : CareStatus.CHILD_PROTECTION_PLAN;
  }

  private static List<SourceRole> of(SourceRole role, int weight) {
    return Collections.nCopies(weight, role);
  }
}
