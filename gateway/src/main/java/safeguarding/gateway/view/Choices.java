package safeguarding.gateway.view;

import java.util.List;

/**
 * The lists of values in words. Their keys are those of the contracts, in lower case with hyphens.
 */
public final class Choices {
  /** Report 205/2018 §4.5, and those that an authority may add. */
  public static final List<Choice> ADULT_ROLES =
      List.of(
          Choice.of("education-school-college", "School or college"),
          Choice.of("education-nursery", "Nursery"),
          Choice.of("residential-care-children", "Residential care (children)"),
          Choice.of("residential-care-adults", "Residential care (adults)"),
          Choice.of("foster-carer", "Foster carer"),
          Choice.of("childminder", "Childminder"),
          Choice.of("sport", "Sport"),
          Choice.of("transport", "Transport"),
          Choice.of("police", "Police"),
          Choice.of("social-care", "Social care"),
          Choice.of("health", "Health"),
          Choice.of("ofsted", "Ofsted"),
          Choice.of("lado-other-authority", "LADO of another authority"),
          Choice.of("cleaner-educational-setting", "Cleaner (educational setting)"),
          Choice.of("historical", "Historical"),
          Choice.of("faith", "Faith"),
          Choice.of("voluntary-uniformed-youth", "Voluntary or uniformed youth"),
          Choice.of("prison-secure", "Prison or secure setting"),
          Choice.of("adoption-prospective-carer", "Adopter or prospective carer"),
          Choice.of("early-years-other", "Early years, other"),
          Choice.of("other", "Other"));

  public static final List<Choice> CONCERNS =
      List.of(
          Choice.of("physical", "Physical"),
          Choice.of("sexual", "Sexual"),
          Choice.of("neglect", "Neglect"),
          Choice.of("emotional", "Emotional"),
          Choice.of("cse", "Child sexual exploitation (CSE)"),
          Choice.of("conduct", "Conduct"),
          Choice.of("online", "Online"),
          Choice.of("criminal-exploitation", "Criminal exploitation"),
          Choice.of("position-of-trust", "Position of trust"),
          new Choice("suitability", "Suitability", "Private life, or a risk carried over from it"),
          Choice.of("radicalisation", "Radicalisation"),
          Choice.of("other", "Other"));

  public static final List<Choice> EMPLOYMENT =
      List.of(
          Choice.of("employed", "Employed"),
          Choice.of("volunteer", "Volunteer"),
          Choice.of("agency", "Agency worker"),
          Choice.of("carer", "Carer"),
          Choice.of("self-employed", "Self-employed"));

  public static final List<Choice> CARE_STATUSES =
      List.of(
          Choice.of("none", "None of these"),
          Choice.of("child-in-need", "Child in need"),
          Choice.of("child-protection-plan", "Child protection plan"),
          Choice.of("looked-after", "Looked after"));

  public static final List<Choice> RECEIVED_BY =
      List.of(
          Choice.of("telephone", "Telephone"),
          Choice.of("email", "Email"),
          Choice.of("online-form", "Online form"),
          Choice.of("letter", "Letter"),
          Choice.of("in-person", "In person"));

  public static final List<Choice> SOURCES =
      List.of(
          Choice.of("employer", "Employer"),
          Choice.of("school", "School"),
          Choice.of("social-care", "Social care"),
          Choice.of("police", "Police"),
          Choice.of("ofsted", "Ofsted"),
          Choice.of("health", "Health"),
          Choice.of("parent", "Parent"),
          Choice.of("child", "Child"),
          Choice.of("colleague", "Colleague"),
          Choice.of("lado-other-authority", "LADO of another authority"),
          Choice.of("member-of-public", "Member of the public"),
          Choice.of("other", "Other"));

  /** Working Together 2018; the fourth from Keeping Children Safe in Education 2020. */
  public static final List<Choice> CRITERIA =
      List.of(
          Choice.of(
              "harmed-a-child", "Behaved in a way that has harmed, or may have harmed, a child"),
          Choice.of(
              "possible-offence",
              "Possibly committed a criminal offence against or related to a child"),
          Choice.of(
              "risk-of-harm",
              "Behaved towards a child in a way that indicates a risk of harm to children"),
          new Choice(
              "unsuitable",
              "Behaved, or may have behaved, in a way that indicates they may not be suitable to"
                  + " work with children",
              "Added in 2020"));

  /** Report 205/2018 §3.2. */
  public static final List<Choice> CONSULTATION_REASONS =
      List.of(
          Choice.of("contravened-guidance", "Went against guidance or a code of conduct"),
          Choice.of("abused-power", "Used a position of power wrongly"),
          Choice.of("acted-irresponsibly", "Acted irresponsibly"),
          Choice.of(
              "no-understanding-of-impact",
              "Showed no understanding of the effect on children of what they did"),
          Choice.of("unsound-judgement", "Showed unsound judgement"),
          Choice.of("policy-not-followed", "Did not follow policy"),
          Choice.of("boundaries", "Did not keep professional boundaries"),
          Choice.of("private-life-risk", "Something in private life may be a risk to children"),
          Choice.of("criminal-proceedings", "Is in criminal proceedings"),
          Choice.of(
              "child-protection-enquiries",
              "Is in child protection enquiries about other children"),
          Choice.of("trust-undermined", "Trust in the person's work is undermined"));

  /** Report 205/2018 §4.4 to §4.6. */
  public static final List<Choice> REFERRAL_OUTCOMES =
      List.of(
          new Choice(
              "logged-and-closed",
              "Logged and closed",
              "Nothing more to do here. The contact stays on record and counts in the figures."),
          new Choice(
              "advice-given",
              "Advice given",
              "You advised what to do; the employer or the caller takes it from here."),
          new Choice(
              "internal-enquiry",
              "Internal enquiry or complex strategy meeting (CSM)",
              "The case stays open until its outcome is recorded."),
          new Choice(
              "referred-to-another-lado",
              "Referred to another LADO",
              "The adult works in another authority's area."));

  /** The definitions of Keeping Children Safe in Education, part 4. */
  public static final List<Choice> ENQUIRY_OUTCOMES =
      List.of(
          new Choice(
              "substantiated",
              "Substantiated",
              "There is sufficient evidence to prove the allegation."),
          new Choice(
              "malicious",
              "Malicious",
              "There is sufficient evidence to disprove the allegation, and there was a deliberate"
                  + " act to deceive or cause harm."),
          new Choice("false", "False", "There is sufficient evidence to disprove the allegation."),
          new Choice(
              "unsubstantiated",
              "Unsubstantiated",
              "There is insufficient evidence either to prove or to disprove the allegation. It says"
                  + " nothing about guilt or innocence."),
          new Choice(
              "unfounded",
              "Unfounded",
              "There is no evidence or proper basis that supports the allegation."),
          new Choice(
              "not-concluded",
              "Not concluded",
              "The enquiry ended without a finding, for example because it could not go on."));

  public static final List<Choice> STATES =
      List.of(
          new Choice("received", "Received", "waits for the threshold decision"),
          new Choice("under-enquiry", "Under enquiry", "waits for the outcome"),
          new Choice("closed", "Closed", "went no further here"),
          new Choice("concluded", "Concluded", "has its outcome"));

  private Choices() {}

  /** The label of a value; the value itself where the list does not know it; empty for empty. */
  public static String label(List<Choice> choices, String value) {
    for (Choice choice : choices) {
      if (choice.value().equals(value)) {
        return choice.label();
      }
    }
    return value;
  }

  /** The list without one of its values. */
  public static List<Choice> without(List<Choice> choices, String value) {
    return choices.stream().filter(choice -> !choice.value().equals(value)).toList();
  }
}
