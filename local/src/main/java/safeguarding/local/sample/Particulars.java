package safeguarding.local.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Draws what a form asks besides: of the setting, of the adult's life, how urgent it is and who was
 * told. By a chance of its own, seeded by the adult, so that nothing else is drawn otherwise.
 */
final class Particulars {
  private static final List<String> OTHER_WORK =
      List.of(
          "Helps at a holiday club.",
          "Coaches a junior team on Saturdays.",
          "Is a school governor elsewhere.",
          "Babysits for neighbours.");
  private static final List<String> OWN_CHILDREN =
      List.of("Two, of primary age.", "One, under five.", "None.", "Grown up.");

  private final AdultRole role;
  private final String setting;
  private final Drawing draw;

  /**
   * @param seed the same for the same contact
   */
  Particulars(AdultRole role, String setting, long seed) {
    this.role = role;
    this.setting = setting;
    this.draw = new Drawing(new Random(seed));
  }

  Sector sector() {
    return switch (role) {
      case POLICE, HEALTH, PRISON_SECURE -> Sector.STATUTORY;
      case SPORT, FAITH, VOLUNTARY_UNIFORMED_YOUTH -> Sector.VOLUNTARY;
      case EDUCATION_SCHOOL_COLLEGE,
          CLEANER_EDUCATIONAL_SETTING,
          LADO_OTHER_AUTHORITY,
          HISTORICAL,
          SOCIAL_CARE ->
          share() < 80 ? Sector.STATUTORY : Sector.VOLUNTARY;
      case FOSTER_CARER, ADOPTION_PROSPECTIVE_CARER ->
          setting.contains("Council") ? Sector.STATUTORY : Sector.PRIVATE;
      case EDUCATION_NURSERY,
          RESIDENTIAL_CARE_CHILDREN,
          RESIDENTIAL_CARE_ADULTS,
          CHILDMINDER,
          TRANSPORT,
          OFSTED,
          OTHER,
          EARLY_YEARS_OTHER ->
          share() < 85 ? Sector.PRIVATE : Sector.VOLUNTARY;
    };
  }

  /** Of a hundred settings each has its own: whoever tells of one, it is run by the same. */
  private int share() {
    return Math.floorMod(setting.hashCode(), 100);
  }

  SettingKind kind() {
    return switch (role) {
      case EDUCATION_SCHOOL_COLLEGE ->
          setting.contains("College") ? SettingKind.COLLEGE : SettingKind.SCHOOL;
      case CLEANER_EDUCATIONAL_SETTING, LADO_OTHER_AUTHORITY, HISTORICAL -> SettingKind.SCHOOL;
      case EDUCATION_NURSERY, EARLY_YEARS_OTHER -> SettingKind.NURSERY;
      case RESIDENTIAL_CARE_CHILDREN ->
          setting.contains("School") ? SettingKind.RESIDENTIAL_SCHOOL : SettingKind.CHILDRENS_HOME;
      case FOSTER_CARER, ADOPTION_PROSPECTIVE_CARER -> SettingKind.FOSTER_HOME;
      case CHILDMINDER -> SettingKind.CHILDMINDER;
      case SPORT -> SettingKind.SPORT;
      case TRANSPORT -> SettingKind.TRANSPORT;
      case HEALTH -> SettingKind.HEALTH;
      case FAITH -> SettingKind.FAITH;
      case VOLUNTARY_UNIFORMED_YOUTH -> SettingKind.YOUTH_GROUP;
      case RESIDENTIAL_CARE_ADULTS, POLICE, SOCIAL_CARE, OFSTED, OTHER, PRISON_SECURE ->
          SettingKind.OTHER;
    };
  }

  /** Always the same of one setting, as a register has it; empty where there is no register. */
  String urn() {
    int number = 900_000 + Math.floorMod(setting.hashCode(), 90_000);
    return switch (kind()) {
      case SCHOOL, COLLEGE, RESIDENTIAL_SCHOOL -> Integer.toString(number);
      case NURSERY, CHILDMINDER -> "EY" + number;
      case CHILDRENS_HOME -> "SC" + number;
      case FOSTER_HOME, HEALTH, SPORT, FAITH, YOUTH_GROUP, TRANSPORT, OTHER -> "";
    };
  }

  String otherWork() {
    return draw.inHundred(20) ? draw.oneOf(OTHER_WORK) : "";
  }

  String ownChildren() {
    return draw.inHundred(55) ? draw.oneOf(OWN_CHILDREN) : "";
  }

  String qualificationsBody() {
    return switch (role) {
      case EDUCATION_SCHOOL_COLLEGE -> draw.inHundred(60) ? "Teaching Regulation Agency" : "";
      case SOCIAL_CARE -> "Health and Care Professions Council";
      case HEALTH -> "Nursing and Midwifery Council";
      default -> "";
    };
  }

  @Nullable WorkStatus workStatus() {
    int chance = draw.between(1, 100);
    if (role == AdultRole.HISTORICAL) {
      return WorkStatus.RESIGNED;
    }
    if (chance <= 60) {
      return WorkStatus.IN_POST;
    }
    if (chance <= 75) {
      return WorkStatus.SUSPENDED;
    }
    return chance <= 85 ? WorkStatus.ALTERNATIVE_DUTIES : null;
  }

  /** What is not safe yet cannot wait. */
  Urgency urgency(boolean childrenSafe) {
    if (!childrenSafe) {
      return Urgency.NOW;
    }
    return draw.inHundred(38) ? Urgency.TODAY : Urgency.ROUTINE;
  }

  List<DutyTold> dutiesTold(Concern concern) {
    List<DutyTold> told = new ArrayList<>();
    boolean offence =
        concern == Concern.SEXUAL
            || concern == Concern.CSE
            || concern == Concern.CRIMINAL_EXPLOITATION;
    if (draw.inHundred(offence ? 80 : 15)) {
      told.add(DutyTold.POLICE);
    }
    if (draw.inHundred(45)) {
      told.add(DutyTold.SOCIAL_CARE);
    }
    SettingKind kind = kind();
    boolean inspected =
        kind == SettingKind.NURSERY
            || kind == SettingKind.CHILDMINDER
            || kind == SettingKind.CHILDRENS_HOME;
    if (inspected && draw.inHundred(60)) {
      told.add(DutyTold.OFSTED);
    }
    return told;
  }
}
