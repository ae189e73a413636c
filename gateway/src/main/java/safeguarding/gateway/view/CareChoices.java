package safeguarding.gateway.view;

import java.util.List;

/**
 * The lists of values of children looked after in words. Their keys are those of the contract. The
 * DfE's codes stand before their meaning, because the return (SSDA903) and the people who write it
 * say the code.
 */
public final class CareChoices {
  public static final String NOT_KNOWN = "not-known";

  public static final List<Choice> SEXES =
      List.of(
          Choice.of("female", "Female"),
          Choice.of("male", "Male"),
          Choice.of(NOT_KNOWN, "Not known"));

  public static final List<Choice> STATES =
      List.of(
          Choice.of("looked-after", "Looked after"),
          new Choice("short-breaks", "Short breaks", "reviewed, and not counted as looked after"),
          Choice.of("supervision-order", "Supervision order"),
          Choice.of("ceased", "Ceased"));

  public static final List<Choice> LEGAL_STATUSES =
      List.of(
          Choice.of("c1", "C1 Interim care order"),
          Choice.of("c2", "C2 Full care order"),
          Choice.of("d1", "D1 Freed for adoption"),
          Choice.of("e1", "E1 Placement order"),
          Choice.of("v2", "V2 Accommodated under section 20"),
          Choice.of("v3", "V3 Short breaks, individual episodes"),
          Choice.of("v4", "V4 Short breaks, agreement"),
          Choice.of("j1", "J1 On remand, or committed for trial or sentence"),
          Choice.of("j2", "J2 Detained under PACE"),
          Choice.of("j3", "J3 Youth rehabilitation order with residence"),
          Choice.of("l1", "L1 Police protection"),
          Choice.of("l2", "L2 Emergency protection order"),
          Choice.of("l3", "L3 Child assessment order"));

  public static final List<Choice> PLACEMENT_TYPES =
      List.of(
          Choice.of("a3", "A3 Placed for adoption with consent, with current foster carer"),
          Choice.of("a4", "A4 Placed for adoption with consent, not with current foster carer"),
          Choice.of("a5", "A5 Placed for adoption by placement order, with current foster carer"),
          Choice.of(
              "a6", "A6 Placed for adoption by placement order, not with current foster carer"),
          Choice.of("h5", "H5 Semi-independent living"),
          Choice.of("k1", "K1 Secure children's home"),
          Choice.of("k2", "K2 Children's home"),
          Choice.of("p1", "P1 With own parents or a person with parental responsibility"),
          Choice.of("p2", "P2 Independent living"),
          Choice.of("p3", "P3 Residential employment"),
          Choice.of("r1", "R1 Residential care home"),
          Choice.of("r2", "R2 NHS or other health establishment"),
          Choice.of("r3", "R3 Family centre or mother and baby unit"),
          Choice.of("r5", "R5 Young offender institution"),
          Choice.of("s1", "S1 Residential school"),
          Choice.of("u1", "U1 Foster placement with relative or friend, long term"),
          Choice.of("u2", "U2 Foster placement with relative or friend, also approved adopter"),
          Choice.of("u3", "U3 Foster placement with relative or friend, not long term"),
          Choice.of("u4", "U4 Foster placement with other carer, long term"),
          Choice.of("u5", "U5 Foster placement with other carer, also approved adopter"),
          Choice.of("u6", "U6 Foster placement with other carer, not long term"),
          Choice.of("z1", "Z1 Other placement"));

  public static final List<Choice> EPISODE_REASONS =
      List.of(
          Choice.of("s", "S Started to be looked after"),
          Choice.of("l", "L Legal status changed, and nothing else"),
          Choice.of("p", "P Placement and carer changed, and nothing else"),
          Choice.of("t", "T Placement changed, with the same carer"),
          Choice.of("b", "B Legal status, placement and carer changed together"),
          Choice.of("u", "U Legal status and placement changed, with the same carer"));

  public static final List<Choice> NEEDS =
      List.of(
          Choice.of("n1", "N1 Abuse or neglect"),
          Choice.of("n2", "N2 Child's disability"),
          Choice.of("n3", "N3 Parental illness or disability"),
          Choice.of("n4", "N4 Family in acute stress"),
          Choice.of("n5", "N5 Family dysfunction"),
          Choice.of("n6", "N6 Socially unacceptable behaviour"),
          Choice.of("n7", "N7 Low income"),
          Choice.of("n8", "N8 Absent parenting"));

  public static final List<Choice> CARE_ENDS =
      List.of(
          Choice.of("e11", "E11 Adopted, unopposed"),
          Choice.of("e12", "E12 Adopted, consent dispensed with"),
          Choice.of("e2", "E2 Died"),
          Choice.of("e3", "E3 Care taken over by another authority"),
          Choice.of("e4a", "E4A Returned home, planned"),
          Choice.of("e4b", "E4B Returned home, unplanned"),
          Choice.of(
              "e13", "E13 Left to live with parents or others without parental responsibility"),
          Choice.of("e41", "E41 Child arrangements order"),
          Choice.of(
              "e45", "E45 Special guardianship: former foster carer who was a relative or friend"),
          Choice.of(
              "e46",
              "E46 Special guardianship: former foster carer other than a relative or friend"),
          Choice.of(
              "e47",
              "E47 Special guardianship: carer who was a relative or friend, not a former foster"
                  + " carer"),
          Choice.of("e5", "E5 Independent living with formalised support"),
          Choice.of("e6", "E6 Independent living without formalised support"),
          Choice.of("e7", "E7 Transferred to adult social services"),
          Choice.of("e8", "E8 Any other reason"),
          Choice.of("e9", "E9 Sentenced to custody"),
          Choice.of("e14", "E14 Accommodation on remand ended"),
          Choice.of("e15", "E15 Age assessed as 18 or over"),
          Choice.of("e16", "E16 Moved abroad"),
          Choice.of("e17", "E17 Turned 18 and stays with the carers"),
          Choice.of(
              "e48",
              "E48 Special guardianship: carer who was neither a relative or friend nor a former foster"
                  + " carer"));

  public static final List<Choice> ORDER_ENDS =
      List.of(
          Choice.of("expired", "The order expired"),
          Choice.of("discharged", "The court discharged it"),
          Choice.of("looked-after", "The child became looked after"),
          Choice.of("moved", "The family moved away"),
          Choice.of("eighteen", "The child turned 18"));

  public static final List<Choice> REVIEW_SUBJECTS =
      List.of(
          Choice.of("looked-after", "Looked after"),
          Choice.of("supervision-order", "Supervision order"));

  public static final List<Choice> REVIEW_STATES =
      List.of(
          Choice.of("booked", "Booked"),
          Choice.of("held", "Held"),
          Choice.of("cancelled", "Cancelled"));

  public static final List<Choice> PARTICIPATIONS =
      List.of(
          Choice.of("pn0", "PN0 Under 4 years old on the day"),
          Choice.of("pn1", "PN1 Attended and spoke for themselves"),
          Choice.of("pn2", "PN2 Attended, and an advocate spoke for them"),
          Choice.of("pn3", "PN3 Attended, and conveyed their views without words"),
          Choice.of("pn4", "PN4 Attended, and did not convey views; nobody did for them"),
          Choice.of("pn5", "PN5 Did not attend, and an advocate spoke for them"),
          Choice.of("pn6", "PN6 Did not attend, and sent their views in another way"),
          Choice.of("pn7", "PN7 Did not attend, and sent no views"));

  public static final List<Choice> LATE_REASONS =
      List.of(
          Choice.of("social-worker", "Social worker not available"),
          Choice.of("iro", "IRO not available"),
          Choice.of("late-notification", "Told late that the child is looked after"),
          Choice.of("child", "Child not available"),
          Choice.of("venue", "No venue"),
          Choice.of("legal", "Legal proceedings"),
          Choice.of("professionals", "Professionals absent"),
          Choice.of("other", "Other reason"));

  public static final List<Choice> ALERT_KINDS =
      List.of(
          new Choice("concern", "Concern", "The team manager has 5 working days to answer"),
          new Choice("good-practice", "Good practice", "Praise: nothing is asked for"));

  public static final List<Choice> ALERT_THEMES =
      List.of(
          Choice.of("drift-or-delay", "Drift or delay"),
          Choice.of("decisions-not-acted-on", "Decisions not acted on"),
          Choice.of("statutory-visits", "Statutory visits"),
          Choice.of("report-timeliness", "Timeliness of reports"),
          Choice.of("communication-with-parents", "Communication with parents"),
          Choice.of("contact-not-facilitated", "Contact not facilitated"),
          Choice.of("permanence", "Permanence"),
          Choice.of("health", "Health"),
          Choice.of("education", "Education"),
          Choice.of("quality-of-plan", "Quality of the plan"),
          Choice.of("direct-work", "Direct work"),
          Choice.of("other", "Other"));

  public static final List<Choice> ALERT_STATES =
      List.of(
          Choice.of("raised", "Waits for an answer"),
          Choice.of("answered", "Answered"),
          Choice.of("noted", "Noted"));

  private CareChoices() {}
}
