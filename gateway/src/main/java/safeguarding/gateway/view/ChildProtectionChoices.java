package safeguarding.gateway.view;

import java.util.List;
import java.util.stream.Stream;

/** The lists of values of child protection in words. Their keys are those of the contract. */
public final class ChildProtectionChoices {
  public static final List<Choice> FAMILY_STATES =
      List.of(
          new Choice("referred", "Referred", "waits for a decision"),
          new Choice("under-enquiry", "Under enquiry", "under section 47"),
          new Choice("conference-to-book", "Conference to book", "needed, and has no date"),
          Choice.of("conference-booked", "Conference booked"),
          Choice.of("on-plan", "On a plan"),
          new Choice("closed", "Closed", "nothing is open"));

  public static final List<Choice> REFERRAL_SOURCES =
      List.of(
          Choice.of("family", "Family or friends"),
          Choice.of("school", "School or other education"),
          Choice.of("health", "Health"),
          Choice.of("police", "Police"),
          Choice.of("housing", "Housing"),
          Choice.of("social-care", "Social care, here"),
          Choice.of("other-authority", "Another authority"),
          Choice.of("anonymous", "Anonymous"),
          Choice.of("other", "Other"));

  public static final List<Choice> REFERRAL_CLOSURES =
      List.of(
          Choice.of("no-further-action", "No further action"),
          Choice.of("early-help", "Early help"),
          Choice.of("child-in-need", "Child in need plan"),
          Choice.of("moved-away", "The family moved away"));

  public static final List<Choice> AGENCIES =
      List.of(
          Choice.of("social-care", "Social care"),
          Choice.of("police", "Police"),
          Choice.of("health", "Health"),
          Choice.of("education", "Education"),
          Choice.of("early-years", "Early years"),
          Choice.of("probation", "Probation"),
          Choice.of("housing", "Housing"),
          Choice.of("adult-services", "Adult services"),
          Choice.of("voluntary", "Voluntary organisation"),
          Choice.of("other", "Other"));

  public static final List<Choice> STRATEGY_DECISIONS =
      List.of(
          new Choice(
              "section-47-single",
              "Enquiry under section 47 by social care alone",
              "The conference, if one is needed, is due 15 working days from the discussion"),
          new Choice(
              "section-47-joint",
              "Enquiry under section 47 by social care and police",
              "The conference, if one is needed, is due 15 working days from the discussion"),
          new Choice("no-enquiry", "No enquiry", "This closes the referral"));

  public static final List<Choice> SECTION_47_OUTCOMES =
      List.of(
          new Choice(
              "continuing-risk",
              "Substantiated, with continuing risk of significant harm",
              "A conference is needed"),
          Choice.of("no-continuing-risk", "Substantiated, without continuing risk"),
          Choice.of("not-substantiated", "Not substantiated"));

  public static final List<Choice> ENQUIRY_STATES =
      List.of(
          Choice.of("referred", "Referred"),
          Choice.of("closed", "Closed"),
          Choice.of("under-enquiry", "Under enquiry"),
          Choice.of("concluded", "Concluded"));

  public static final List<Choice> CONFERENCE_KINDS =
      List.of(Choice.of("initial", "Initial conference"), Choice.of("review", "Review conference"));

  public static final List<Choice> CONFERENCE_STATES =
      List.of(
          Choice.of("requested", "Requested"),
          Choice.of("booked", "Booked"),
          Choice.of("stood-down", "Stood down"),
          Choice.of("held", "Held"),
          Choice.of("withdrawn", "Withdrawn"));

  public static final List<Choice> WITHDRAWALS =
      List.of(
          Choice.of("moved", "The family moved to another authority or abroad"),
          Choice.of("died", "The child died"),
          Choice.of("eighteen", "The child turned 18"),
          Choice.of("no-continuing-risk", "What is known now shows no continuing risk"),
          Choice.of("plans-ended", "No child of the conference has a plan any more"),
          Choice.of("in-error", "It was entered by mistake, or twice"));

  /** Before an initial conference there is no plan that could have ended. */
  public static final List<Choice> INITIAL_WITHDRAWALS =
      WITHDRAWALS.stream().filter(reason -> !reason.value().equals("plans-ended")).toList();

  public static final List<Choice> DELAY_REASONS =
      List.of(
          Choice.of("no-interpreter", "No interpreter"),
          Choice.of("late-request", "Late request"),
          Choice.of("parent-not-available", "Parent or carer not available"),
          Choice.of("lack-of-professionals", "Too few professionals"),
          Choice.of("social-worker-did-not-attend", "Social worker did not attend"),
          Choice.of("chair-sickness", "Chair ill"),
          Choice.of("no-clerk", "No clerk"),
          Choice.of("social-worker-commitments", "Social worker's other commitments"),
          Choice.of("not-known", "Not known"));

  public static final List<Choice> INITIAL_DECISIONS =
      List.of(
          new Choice(
              "plan",
              "Child protection plan",
              "The threshold of significant harm is met. Choose the category below"),
          Choice.of("child-in-need", "Child in need plan"),
          Choice.of("no-plan", "No plan"));

  public static final List<Choice> REVIEW_DECISIONS =
      List.of(
          Choice.of("continue", "The plan continues"),
          new Choice("end", "The plan ends", "Choose below what comes after it"));

  public static final List<Choice> PLAN_CATEGORIES =
      List.of(
          Choice.of("neglect", "Neglect"),
          Choice.of("emotional", "Emotional abuse"),
          Choice.of("physical", "Physical abuse"),
          Choice.of("sexual", "Sexual abuse"),
          Choice.of("multiple", "More than one category"));

  public static final List<Choice> ENDS_IN_A_CONFERENCE =
      List.of(
          Choice.of("child-in-need", "Child in need plan"),
          Choice.of("early-help", "Early help"),
          Choice.of("closed", "Closed"),
          Choice.of("looked-after", "Looked after"));

  public static final List<Choice> ENDS_OUTSIDE_A_CONFERENCE =
      List.of(
          Choice.of("moved", "The child moved to another authority"),
          Choice.of("eighteen", "The child turned 18"),
          Choice.of("died", "The child died"));

  public static final List<Choice> PLAN_ENDS =
      Stream.concat(ENDS_IN_A_CONFERENCE.stream(), ENDS_OUTSIDE_A_CONFERENCE.stream()).toList();

  private ChildProtectionChoices() {}
}
