package safeguarding.local.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;

/** Draws what was decided about a contact, when, and what an enquiry came to. */
final class Aftermath {
  private final OfficeTimes office;
  private final Drawing draw;

  Aftermath(OfficeTimes office, Drawing draw) {
    this.office = office;
    this.draw = draw;
  }

  /** Within how many days of the contact an enquiry ends; KCSIE: 80 % in 1 month, 90 % in 3. */
  enum Pace {
    WEEK(3, 5),
    MONTH(9, 25),
    QUARTER(35, 80),
    YEAR(110, 320);

    private final int least;
    private final int most;

    Pace(int least, int most) {
      this.least = least;
      this.most = most;
    }
  }

  /** A decision, mostly within one working day of the contact. */
  ThresholdDecision decision(Contact contact, ReferralOutcome referral) {
    boolean met = referral == ReferralOutcome.INTERNAL_ENQUIRY;
    return new ThresholdDecision(
        decidedAt(contact.receivedAt()),
        met ? criteria(contact.primaryConcern()) : List.of(),
        met ? List.of() : reasons(contact.primaryConcern()),
        draw.oneOf(why(referral)),
        referral);
  }

  /** An outcome on a working day after the decision; null where there is none. */
  @Nullable EnquiryOutcome outcome(
      Contact contact, ThresholdDecision decision, @Nullable AllegationOutcome outcome, Pace pace) {
    if (outcome == null) {
      return null;
    }
    LocalDate received = LondonTime.dateOf(contact.receivedAt());
    LocalDate aimed = office.workedFrom(received.plusDays(draw.between(pace.least, pace.most)));
    LocalDate decided = LondonTime.dateOf(decision.decidedAt());
    LocalDate earliest = office.workingDays().nextWorkingDay(decided);
    return new EnquiryOutcome(
        aimed.isBefore(earliest) ? earliest : aimed, outcome, draw.oneOf(why(outcome)));
  }

  private Instant decidedAt(Instant received) {
    int chance = draw.between(1, 100);
    int late = draw.between(2, 4);
    if (chance <= 70) {
      return office.hoursLater(received, draw);
    }
    LocalDate day = LondonTime.dateOf(received);
    int days = chance <= 90 ? 1 : late;
    return office.duringHours(office.workingDays().addWorkingDays(day, days), draw);
  }

  private List<ThresholdCriterion> criteria(Concern concern) {
    return switch (concern) {
      case PHYSICAL, NEGLECT -> List.of(ThresholdCriterion.HARMED_A_CHILD);
      case SEXUAL, CSE, CRIMINAL_EXPLOITATION ->
          List.of(ThresholdCriterion.POSSIBLE_OFFENCE, ThresholdCriterion.RISK_OF_HARM);
      case EMOTIONAL, OTHER, CONDUCT, ONLINE, POSITION_OF_TRUST, SUITABILITY, RADICALISATION ->
          List.of(ThresholdCriterion.RISK_OF_HARM);
    };
  }

  private List<ConsultationReason> reasons(Concern concern) {
    return switch (concern) {
      case PHYSICAL, NEGLECT ->
          List.of(
              draw.oneOf(
                  List.of(
                      ConsultationReason.POLICY_NOT_FOLLOWED,
                      ConsultationReason.CONTRAVENED_GUIDANCE,
                      ConsultationReason.UNSOUND_JUDGEMENT)));
      case EMOTIONAL ->
          List.of(
              draw.oneOf(
                  List.of(
                      ConsultationReason.NO_UNDERSTANDING_OF_IMPACT,
                      ConsultationReason.ABUSED_POWER)));
      case SEXUAL, CONDUCT, ONLINE, POSITION_OF_TRUST ->
          List.of(ConsultationReason.BOUNDARIES, ConsultationReason.TRUST_UNDERMINED);
      case CSE, CRIMINAL_EXPLOITATION, RADICALISATION ->
          List.of(ConsultationReason.PRIVATE_LIFE_RISK);
      case OTHER, SUITABILITY ->
          List.of(
              draw.oneOf(
                  List.of(
                      ConsultationReason.TRUST_UNDERMINED,
                      ConsultationReason.UNSOUND_JUDGEMENT,
                      ConsultationReason.ACTED_IRRESPONSIBLY)));
    };
  }

  private static List<String> why(ReferralOutcome referral) {
    return switch (referral) {
      case LOGGED_AND_CLOSED ->
          List.of(
              "Below the threshold. The setting has dealt with it; kept on record.",
              "The accounts agree and show no harm or risk. Logged, so that a pattern is seen.",
              "Talked through with the setting and the duty team. Nothing further for the LADO.");
      case ADVICE_GIVEN ->
          List.of(
              "Below the threshold. The employer looks into it under its own procedures and tells"
                  + " us the result.",
              "Advice given on supervision, on the code of conduct and on what the child is told.",
              "A matter of practice. The employer was advised to train and to write down what it"
                  + " found.");
      case INTERNAL_ENQUIRY ->
          List.of(
              "Threshold met. A complex strategy meeting is called; the police and social care are"
                  + " told.",
              "Threshold met. The employer waits with its own enquiry until the meeting.",
              "The account given is clear and the risk is not removed. A meeting is needed.");
      case REFERRED_TO_ANOTHER_LADO ->
          List.of("The work is in another authority. Passed to its LADO, who confirmed it.");
    };
  }

  private static List<String> why(AllegationOutcome outcome) {
    return switch (outcome) {
      case SUBSTANTIATED ->
          List.of(
              "There is enough evidence: what was told is borne out by others.",
              "The employer's enquiry and the records prove it. Next steps agreed at the meeting.",
              "Proved on the evidence heard. Those it touched were told by somebody they trust.");
      case UNSUBSTANTIATED ->
          List.of(
              "Not enough evidence either way. That is not the same as untrue.",
              "The accounts differ and nobody else saw it. Supervision was agreed.");
      case UNFOUNDED ->
          List.of("What was seen was taken for something else; there is evidence that it was not.");
      case FALSE -> List.of("There is enough evidence that it did not happen.");
      case MALICIOUS -> List.of("Shown to be untrue and meant to harm.");
      case NOT_CONCLUDED -> List.of("The enquiry could not be finished.");
    };
  }
}
