package safeguarding.local.sample.childprotection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.local.sample.Drawing;
import safeguarding.local.sample.InventedPeople;
import safeguarding.local.sample.NumberedChild;
import safeguarding.local.sample.OfficeTimes;
import safeguarding.local.sample.Ref;

/** Writes what is recorded at each turn of a family's story; who and what it says is drawn. */
final class Papers {
  private static final String CHAIR = "Demo Conference Chair";
  private static final List<ReferralSource> SOURCES =
      List.of(
          ReferralSource.POLICE,
          ReferralSource.POLICE,
          ReferralSource.SCHOOL,
          ReferralSource.SCHOOL,
          ReferralSource.HEALTH,
          ReferralSource.SOCIAL_CARE,
          ReferralSource.FAMILY,
          ReferralSource.HOUSING,
          ReferralSource.OTHER_AUTHORITY,
          ReferralSource.ANONYMOUS);
  private static final List<String> WORRIES =
      List.of(
          "The police were called to a quarrel at home; the children were upstairs.",
          "School worries about missed days and about clothes that are too small.",
          "A health visitor was not let in three times and worries about feeding.",
          "A grandparent says that the children look after themselves in the evening.",
          "A child told a teacher of shouting at home and of being afraid to go back.",
          "The midwife worries about drinking, and about an older child placed with kin before.",
          "A neighbour heard a child cry for a long time, not for the first time.");
  private static final List<LocalTime> HOURS =
      List.of(LocalTime.of(9, 30), LocalTime.of(11, 0), LocalTime.of(13, 30), LocalTime.of(15, 0));
  private static final List<String> PLACES =
      List.of("Example House, room 1", "Example House, room 2", "Example Centre, meeting room");

  private final OfficeTimes office;
  private final Drawing draw;

  Papers(OfficeTimes office, Drawing draw) {
    this.office = office;
    this.draw = draw;
  }

  Referral referral(@Nullable Ref family, LocalDate day, List<NumberedChild> children) {
    return new Referral(family, children, day, draw.oneOf(SOURCES), draw.oneOf(WORRIES));
  }

  Closure closure(LocalDate day) {
    return switch (draw.between(0, 5)) {
      case 0, 1, 2 ->
          new Closure(
              day,
              ReferralClosure.NO_FURTHER_ACTION,
              "Spoken with the family and the school. No need for social care was found.");
      case 3, 4 ->
          new Closure(
              day, ReferralClosure.EARLY_HELP, "The family agreed to help from early help.");
      default ->
          new Closure(
              day,
              ReferralClosure.CHILD_IN_NEED,
              "An assessment as a child in need; no sign of significant harm.");
    };
  }

  StrategyDiscussion discussion(Instant heldAt, boolean enquiry) {
    var begun =
        draw.inHundred(55) ? StrategyDecision.SECTION_47_JOINT : StrategyDecision.SECTION_47_SINGLE;
    return new StrategyDiscussion(
        heldAt,
        List.of(Agency.SOCIAL_CARE, Agency.POLICE, Agency.HEALTH, Agency.EDUCATION)
            .subList(0, draw.between(3, 4)),
        enquiry ? begun : StrategyDecision.NO_ENQUIRY,
        enquiry
            ? "There is reasonable cause to suspect significant harm."
            : "No reasonable cause to suspect significant harm; an assessment goes on.",
        heldAt.plus(draw.between(2, 26), ChronoUnit.HOURS));
  }

  StrategyDiscussion discussion(LocalDate day) {
    return discussion(office.duringHours(day, draw), true);
  }

  Section47Conclusion conclusion(LocalDate day, List<Ref> children, Section47Outcome outcome) {
    return new Section47Conclusion(
        day,
        children.stream().map(child -> new Section47Conclusion.Finding(child, outcome)).toList(),
        outcome == Section47Outcome.CONTINUING_RISK
            ? ""
            : "The family has made the children safe; a child in need plan is enough.");
  }

  ConferenceRequest request(LocalDate day, List<Ref> children) {
    return new ConferenceRequest(
        day, children, someone(), day, "Concerns are substantiated and the risk goes on.");
  }

  Booking booking(LocalDate day) {
    return new Booking(OfficeTimes.at(day, draw.oneOf(HOURS)), CHAIR, draw.oneOf(PLACES));
  }

  StandingDown standingDown(LocalDate day, DelayReason reason) {
    return new StandingDown(day, reason, someone());
  }

  Holding holding(LocalDate day, boolean domesticAbuse, List<Holding.Decision> decisions) {
    var present = domesticAbuse ? Agency.POLICE : Agency.VOLUNTARY;
    var agencies = List.of(Agency.SOCIAL_CARE, Agency.HEALTH, Agency.EDUCATION, present);
    return new Holding(
        day,
        CHAIR,
        agencies.subList(0, draw.between(3, 4)),
        domesticAbuse,
        decisions,
        draw.oneOf(
            List.of(
                "Worries, strengths and safety were mapped with the family; all but one agreed.",
                "The family and everybody present gave a number for safety; the chair decided.",
                "The children's words were read out first. The network has grown.")));
  }

  /** A manager. */
  String someone() {
    return InventedPeople.anyone(draw).whole();
  }
}
