package safeguarding.gateway.view;

import java.util.List;

/**
 * The lists of values of what happens in a case in words: its strands, the adult's work, the
 * follow-up. Their keys are those of the contracts.
 */
public final class CaseChoices {
  /** A step of an employer's strand that only who decides the case can record. */
  public static final String NO_ACTION_AGREED = "no-action-agreed";

  public static final String DBS_REFERRAL = "dbs-referral";

  private static final String NOT_NEEDED = "not-needed";

  public static final List<Choice> STRANDS =
      List.of(
          new Choice("police", "Police investigation", "Until the courts have done with it"),
          new Choice(
              "social-care", "Section 47 enquiry of social care", "About the child or children"),
          new Choice(
              "employer",
              "Employer's investigation",
              "With its discipline; for carers, of the agency that approves them"));

  public static final List<Choice> POLICE_STEPS =
      List.of(
          Choice.of("arrested", "Arrested"),
          Choice.of("interviewed-under-caution", "Interviewed under caution"),
          Choice.of("file-to-prosecutors", "File sent to the Crown Prosecution Service"),
          new Choice("charged", "Charged", "The strand stays open until the court has decided"),
          new Choice("court-date", "Court date", "May lie ahead"));

  public static final List<Choice> SOCIAL_CARE_STEPS =
      List.of(
          Choice.of("strategy-discussion", "Strategy discussion held"),
          Choice.of("child-seen", "Child seen"));

  public static final List<Choice> EMPLOYER_STEPS =
      List.of(
          Choice.of("investigation-finished", "Investigation finished"),
          new Choice(
              NO_ACTION_AGREED,
              "No disciplinary action, agreed with the LADO",
              "The employer is then to act at once: a clock runs"),
          new Choice("employer-acted", "Employer acted", "As agreed: for example, back at work"),
          new Choice(
              "hearing-needed",
              "Disciplinary hearing needed",
              "Without further investigation: a clock runs to the hearing"),
          Choice.of("hearing-held", "Disciplinary hearing held"),
          Choice.of("appeal", "Appeal"));

  public static final List<Choice> ANY_STEP =
      List.of(new Choice("other", "Something else", "Say below what happened"));

  public static final List<Choice> POLICE_RESULTS =
      List.of(
          Choice.of("no-further-action", "No further action"),
          Choice.of("cautioned", "Cautioned"),
          Choice.of("convicted", "Convicted"),
          Choice.of("acquitted", "Acquitted"),
          new Choice("discontinued", "Discontinued", "The charges were dropped"));

  public static final List<Choice> SOCIAL_CARE_RESULTS =
      List.of(
          Choice.of("substantiated", "Concerns substantiated"),
          Choice.of("not-substantiated", "Concerns not substantiated"));

  public static final List<Choice> EMPLOYER_RESULTS =
      List.of(
          Choice.of("no-action", "No action"),
          Choice.of("advice", "Advice or training"),
          Choice.of("warning", "Warning"),
          Choice.of("dismissed", "Dismissed"),
          new Choice(
              "resigned-before-end", "Resigned before the end", "And would have been removed"),
          new Choice(
              "services-ceased",
              "Services no longer used",
              "Volunteers, agency workers, and carers whose approval ended"));

  public static final List<Choice> ANY_RESULT =
      List.of(
          new Choice(
              "handed-on",
              "Handed on",
              "It goes on elsewhere: say below with whom. The case can then only end as 'not"
                  + " concluded'"));

  public static final List<Choice> WORK_STATUSES =
      List.of(
          Choice.of("in-post", "In post"),
          new Choice("suspended", "Suspended", "A neutral act"),
          Choice.of("alternative-duties", "Alternative duties"),
          Choice.of("resigned", "Resigned"),
          Choice.of("dismissed", "Dismissed"),
          new Choice("reinstated", "Reinstated", "Back at this work after being away from it"));

  public static final List<Choice> CONSULTATIONS =
      List.of(
          Choice.of("not-consulted", "Not consulted"),
          Choice.of("agrees", "Consulted, agrees"),
          Choice.of("does-not-agree", "Consulted, does not agree"));

  public static final List<Choice> NOT_AGREED_REASONS =
      List.of(
          Choice.of("strand-open", "a strand of the enquiry was open"),
          Choice.of("lado-not-consulted", "the LADO was not consulted"),
          Choice.of("lado-does-not-agree", "the LADO does not agree"),
          Choice.of("police-not-consulted", "the police were not consulted"),
          Choice.of("police-do-not-agree", "the police do not agree"));

  public static final List<Choice> FOLLOW_UPS =
      List.of(
          new Choice(DBS_REFERRAL, "DBS referral", "To the Disclosure and Barring Service"),
          Choice.of("regulator-referral", "Referral to a regulator"),
          Choice.of("setting-learning", "Learning for the setting"),
          Choice.of("child-support", "Support for the child"),
          Choice.of("adult-support", "Support for the adult"),
          Choice.of("family-told", "What the family was told"),
          Choice.of("adult-told-in-writing", "Adult told in writing"));

  public static final List<Choice> FOLLOW_UP_STANDINGS =
      List.of(
          new Choice("decided", "Decided", "Still to be done"),
          Choice.of("done", "Done"),
          new Choice(NOT_NEEDED, "Not needed", "Say below why"));

  public static final List<Choice> REGULATORS =
      List.of(
          Choice.of("tra", "Teaching Regulation Agency (TRA)"),
          Choice.of("social-work-england", "Social Work England"),
          Choice.of("hcpc", "Health and Care Professions Council (HCPC)"),
          Choice.of("nmc", "Nursing and Midwifery Council (NMC)"),
          Choice.of("gmc", "General Medical Council (GMC)"),
          Choice.of("ofsted", "Ofsted"),
          Choice.of("cqc", "Care Quality Commission (CQC)"),
          Choice.of("other", "Another regulator"));

  public static final List<Choice> PATTERNS =
      List.of(Choice.of("adult", "Adult"), Choice.of("setting", "Setting"));

  private CaseChoices() {}

  /** What is done after a case, for who does not decide it: the DBS referral, or all else. */
  public static List<Choice> followUps(boolean dbsReferral) {
    return FOLLOW_UPS.stream()
        .filter(kind -> kind.value().equals(DBS_REFERRAL) == dbsReferral)
        .toList();
  }

  /** How that stands, as far as they say it. */
  public static List<Choice> standings(boolean dbsReferral) {
    return dbsReferral ? Choices.without(FOLLOW_UP_STANDINGS, NOT_NEEDED) : FOLLOW_UP_STANDINGS;
  }
}
