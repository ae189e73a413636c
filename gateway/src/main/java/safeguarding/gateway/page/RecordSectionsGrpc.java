package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.concern;
import static safeguarding.gateway.page.RecordWordsGrpc.day;
import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;
import static safeguarding.gateway.page.RecordWordsGrpc.outcome;
import static safeguarding.gateway.page.RecordWordsGrpc.referralOutcome;
import static safeguarding.gateway.page.RecordWordsGrpc.source;
import static safeguarding.gateway.page.RecordWordsGrpc.threshold;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.Child;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.contracts.lado.v1.EnquiryOutcome;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.ThresholdDecision;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.ContactChoices;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.view.Sentence;
import safeguarding.gateway.visitor.SignedIn;

/** What stands in the sections of a record, from the contract. */
final class RecordSectionsGrpc {
  private RecordSectionsGrpc() {}

  static List<Section> sections(SignedIn who, GetAllegationResponse record) {
    Contact contact = record.getContact();
    List<Section> sections = new ArrayList<>();
    sections.add(
        Section.of("What was told", summary(contact))
            .change(CorrectionGrpc.address(who, record, ContactStep.CALL)));
    sections.add(
        Section.of("Safety", safety(contact))
            .change(CorrectionGrpc.address(who, record, ContactStep.CHILDREN)));
    if (record.getCorrectionsCount() > 0) {
      sections.add(Section.of("Contact corrected", CorrectionGrpc.facts(record)));
    }
    if (record.hasDecision()) {
      sections.add(
          Section.of("Threshold decision", decision(record.getDecision()))
              .change(DecisionCorrectionGrpc.thresholdAddress(who, record))
              .links(
                  record.hasEnquiryOutcome()
                      ? List.of()
                      : DecisionCorrectionGrpc.takingBack(who, record)));
    }
    if (record.hasEnquiryOutcome()) {
      sections.add(
          Section.of("Outcome of the enquiry", enquiryOutcome(record))
              .change(DecisionCorrectionGrpc.outcomeAddress(who, record))
              .links(DecisionCorrectionGrpc.takingBack(who, record)));
    }
    List<Fact> corrected = DecisionCorrectionGrpc.facts(record);
    if (!corrected.isEmpty()) {
      sections.add(Section.of("Decisions corrected or taken back", corrected));
    }
    return sections;
  }

  /** A threshold decision in a few lines. */
  static List<Fact> decision(ThresholdDecision decision) {
    return List.of(
        new Fact("Threshold", threshold(decision)),
        new Fact("Outcome of the referral", outcomeOfReferral(decision)),
        new Fact("Reasons", orUnknown(decision.getReasons())),
        new Fact("Decided", Moments.dayAndTime(ProtoTimes.instant(decision.getDecidedAt()))));
  }

  /** What follows from the decision, and whether the case was clear by then. */
  static String outcomeOfReferral(ThresholdDecision decision) {
    String follows = referralOutcome(decision);
    return decision.getClearCut() ? follows + ", clear already: malicious or unfounded" : follows;
  }

  /** The outcome of a case in a few lines. */
  static List<Fact> enquiryOutcome(GetAllegationResponse record) {
    EnquiryOutcome outcome = record.getEnquiryOutcome();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Outcome", outcome(outcome)));
    outcome
        .getFindingsList()
        .forEach(finding ->
            facts.add(
                new Fact(
                    finding.getAllegation(),
                    Choices.label(
                        Choices.ENQUIRY_OUTCOMES, ContractKeys.keyOf(finding.getOutcome())))));
    facts.add(new Fact("Reasons", orUnknown(outcome.getReasons())));
    facts.add(new Fact("Concluded", day(outcome.getConcludedOn())));
    if (record.getNotForReferences()) {
      facts.add(new Fact("References", "Not to be used in references (KCSIE part 4)"));
    }
    return facts;
  }

  /** What was done is asked for where the children are not safe yet. */
  private static List<Fact> safety(Contact contact) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Children safe now", contact.getChildrenSafeNow() ? "Yes" : "No"));
    if (!contact.getChildrenSafeNow() || !contact.getSafetyAction().isEmpty()) {
      facts.add(new Fact("What was done", orUnknown(contact.getSafetyAction())));
    }
    return facts;
  }

  private static List<Fact> summary(Contact contact) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Main concern", concern(contact)));
    if (contact.getFurtherConcernsCount() > 0) {
      facts.add(
          new Fact(
              "Other concerns",
              Sentence.list(
                  contact.getFurtherConcernsList().stream()
                      .map(one -> Choices.label(Choices.CONCERNS, ContractKeys.keyOf(one)))
                      .toList())));
    }
    facts.add(new Fact("What happened", contact.getSummary()));
    facts.add(
        new Fact(
            "Happened on", contact.hasAllegedOn() ? day(contact.getAllegedOn()) : "Not known"));
    if (contact.hasAllegedUntil()) {
      facts.add(new Fact("Went on until", day(contact.getAllegedUntil())));
    }
    facts.add(
        new Fact(
            "Employer first knew",
            contact.hasEmployerKnewOn() ? day(contact.getEmployerKnewOn()) : "Not known"));
    facts.add(
        new Fact(
            "Urgency",
            Choices.label(ContactChoices.URGENCIES, ContractKeys.keyOf(contact.getUrgency()))));
    facts.add(new Fact("Told by", source(contact)));
    facts.add(
        new Fact(
            "How",
            Choices.label(Choices.RECEIVED_BY, ContractKeys.keyOf(contact.getReceivedBy()))));
    facts.add(new Fact("Received by", orUnknown(contact.getTakenBy())));
    if (contact.getDutiesToldCount() > 0) {
      facts.add(
          new Fact(
              "Also told",
              Sentence.list(
                  contact.getDutiesToldList().stream()
                      .map(
                          one -> Choices.label(ContactChoices.DUTIES_TOLD, ContractKeys.keyOf(one)))
                      .toList())));
    }
    return facts;
  }

  static List<Section> children(SignedIn who, GetAllegationResponse record) {
    Contact contact = record.getContact();
    @Nullable String change = CorrectionGrpc.address(who, record, ContactStep.CHILDREN);
    List<Section> children = new ArrayList<>();
    for (int i = 0; i < contact.getChildrenCount(); i++) {
      children.add(
          Section.of("Child " + (i + 1), child(contact.getChildren(i)))
              .change(change == null ? null : change + "#child-" + (i + 1) + "-name"));
    }
    if (children.isEmpty() && change != null) {
      children.add(
          Section.of("Children", List.of(new Fact("Children", "None known"))).change(change));
    }
    return children;
  }

  private static List<Fact> child(Child child) {
    String age =
        child.hasDateOfBirth()
            ? "Born " + day(child.getDateOfBirth())
            : child.hasAgeYears() ? child.getAgeYears() + " years old" : "Not known";
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Name or initials", orUnknown(child.getName())));
    facts.add(new Fact("Age", age));
    if (!child.getAuthority().isEmpty()) {
      facts.add(new Fact("Council", child.getAuthority()));
    }
    facts.add(
        new Fact(
            "Known to social care as",
            orUnknown(
                Choices.label(Choices.CARE_STATUSES, ContractKeys.keyOf(child.getCareStatus())))));
    facts.add(
        new Fact(
            "What the child says",
            child.getOwnAccount().isEmpty() ? "Not heard yet" : child.getOwnAccount()));
    return facts;
  }
}
