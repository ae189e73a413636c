package safeguarding.gateway.page;

import static safeguarding.gateway.page.FamilyBriefGrpc.name;
import static safeguarding.gateway.page.FamilyBriefGrpc.names;
import static safeguarding.gateway.page.RecordWordsGrpc.day;
import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import safeguarding.contracts.childprotection.v1.Agency;
import safeguarding.contracts.childprotection.v1.ChildDecision;
import safeguarding.contracts.childprotection.v1.Conference;
import safeguarding.contracts.childprotection.v1.Enquiry;
import safeguarding.contracts.childprotection.v1.EnquiryState;
import safeguarding.contracts.childprotection.v1.FamilyChild;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.contracts.childprotection.v1.Holding;
import safeguarding.contracts.childprotection.v1.Plan;
import safeguarding.contracts.childprotection.v1.Section47Conclusion;
import safeguarding.contracts.childprotection.v1.StandingDown;
import safeguarding.contracts.childprotection.v1.StrategyDiscussion;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.view.Sentence;
import safeguarding.gateway.view.Table;
import safeguarding.gateway.view.Tag;

/** What stands in the parts of a family group's page, from the contract. */
final class FamilySectionsGrpc {
  private final GetFamilyResponse family;
  private final FamilyActionsGrpc actions;

  FamilySectionsGrpc(GetFamilyResponse family, FamilyActionsGrpc actions) {
    this.family = family;
    this.actions = actions;
  }

  List<Section> children() {
    return List.of(
        Section.of(
            Table.of(
                "The children of the family group",
                List.of("Child", "Number", "Born", "Plan", "Next clock"),
                family.getChildrenList().stream().map(this::child).toList())));
  }

  private List<Cell> child(FamilyChild child) {
    Cell plan =
        FamilyPartsGrpc.openPlan(family, child.getChildId())
            .map(open ->
                Cell.of(orUnknown(ChildProtectionWordsGrpc.words(open.getCategory())))
                    .below("since " + day(open.getStartedOn())))
            .orElse(Cell.of("No plan"));
    Cell none = Cell.of("");
    return List.of(
        Cell.of(name(child)).to("/children/" + child.getChildId()),
        Cell.of(child.getChildNumber()),
        Cell.of(born(child)),
        plan,
        child.hasNextDeadline() ? ClocksGrpc.next(none, child.getNextDeadline()) : none);
  }

  private static String born(FamilyChild child) {
    if (child.hasDateOfBirth()) {
      return day(child.getDateOfBirth());
    }
    return child.hasExpectedDateOfBirth()
        ? "Expected " + day(child.getExpectedDateOfBirth())
        : "Not known";
  }

  List<Section> enquiries() {
    return family.getEnquiriesList().stream()
        .map(enquiry ->
            Section.of("Referral of " + day(enquiry.getReceivedOn()), facts(enquiry))
                .tags(List.of(tag(enquiry.getState())))
                .links(actions.links(enquiry)))
        .toList();
  }

  private static Tag tag(EnquiryState state) {
    return new Tag(
        ChildProtectionWordsGrpc.words(state),
        switch (state) {
          case ENQUIRY_STATE_REFERRED -> "govuk-tag--blue";
          case ENQUIRY_STATE_UNDER_ENQUIRY -> "govuk-tag--purple";
          case ENQUIRY_STATE_CONCLUDED -> "govuk-tag--green";
          case ENQUIRY_STATE_CLOSED, ENQUIRY_STATE_UNSPECIFIED, UNRECOGNIZED -> "govuk-tag--grey";
        });
  }

  private List<Fact> facts(Enquiry enquiry) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Children", names(family, enquiry.getChildIdsList())));
    facts.add(
        new Fact("Who referred", orUnknown(ChildProtectionWordsGrpc.words(enquiry.getSource()))));
    facts.add(new Fact("Concern", orUnknown(enquiry.getSummary())));
    if (enquiry.hasClosure()) {
      String outcome = ChildProtectionWordsGrpc.words(enquiry.getClosure().getOutcome());
      facts.add(
          new Fact("Closed", day(enquiry.getClosure().getClosedOn()) + ": " + orUnknown(outcome)));
      facts.add(new Fact("Reasons", orUnknown(enquiry.getClosure().getReasons())));
    }
    if (enquiry.hasStrategyDiscussion()) {
      discussion(enquiry.getStrategyDiscussion(), facts);
    }
    if (enquiry.hasSection47Conclusion()) {
      conclusion(enquiry, facts);
    }
    if (enquiry.hasConferenceDueOn()) {
      facts.add(new Fact("Last day for the conference", FamilyBriefGrpc.due(family, enquiry)));
    }
    return facts;
  }

  private static void discussion(StrategyDiscussion discussion, List<Fact> facts) {
    facts.add(new Fact("Strategy discussion", FamilyBriefGrpc.moment(discussion.getHeldAt())));
    facts.add(
        new Fact("Decided", orUnknown(ChildProtectionWordsGrpc.words(discussion.getDecision()))));
    facts.add(new Fact("Took part", agencies(discussion.getTookPartList())));
    facts.add(new Fact("Reasons", orUnknown(discussion.getReasons())));
    facts.add(
        new Fact(
            "Written up",
            discussion.hasWrittenUpAt()
                ? FamilyBriefGrpc.moment(discussion.getWrittenUpAt())
                : "Not yet"));
  }

  private void conclusion(Enquiry enquiry, List<Fact> facts) {
    Section47Conclusion conclusion = enquiry.getSection47Conclusion();
    facts.add(new Fact("Enquiry concluded", day(conclusion.getConcludedOn())));
    facts.add(new Fact("Found", findings(family, enquiry)));
    if (!conclusion.getReasons().isEmpty()) {
      facts.add(new Fact("Why no conference", conclusion.getReasons()));
    }
  }

  /** What an enquiry found, one child a line. */
  static String findings(GetFamilyResponse family, Enquiry enquiry) {
    return enquiry.getSection47Conclusion().getFindingsList().stream()
        .map(finding ->
            names(family, List.of(finding.getChildId()))
                + ": "
                + orUnknown(ChildProtectionWordsGrpc.words(finding.getOutcome())))
        .collect(Collectors.joining("\n"));
  }

  List<Section> conferences() {
    return family.getConferencesList().stream()
        .map(conference ->
            Section.of(title(conference), facts(conference))
                .tags(tags(conference))
                .links(actions.links(conference)))
        .toList();
  }

  private static String title(Conference conference) {
    String kind = ChildProtectionWordsGrpc.words(conference.getKind());
    if (conference.hasHolding()) {
      return kind + " of " + day(conference.getHolding().getHeldOn());
    }
    return conference.hasRequest()
        ? kind + ", requested " + day(conference.getRequest().getRequestedOn())
        : kind;
  }

  private static List<Tag> tags(Conference conference) {
    List<Tag> tags = new ArrayList<>();
    tags.add(
        new Tag(
            ChildProtectionWordsGrpc.words(conference.getState()),
            switch (conference.getState()) {
              case CONFERENCE_STATE_REQUESTED -> "govuk-tag--yellow";
              case CONFERENCE_STATE_BOOKED -> "govuk-tag--turquoise";
              case CONFERENCE_STATE_STOOD_DOWN -> "govuk-tag--orange";
              case CONFERENCE_STATE_HELD -> "govuk-tag--green";
              case CONFERENCE_STATE_UNSPECIFIED, UNRECOGNIZED -> "govuk-tag--grey";
            }));
    if (conference.getLateRequest()) {
      tags.add(Tag.red("Late request"));
    }
    if (conference.hasHolding() && !conference.getQuorate()) {
      tags.add(Tag.red("Inquorate"));
    }
    return tags;
  }

  private List<Fact> facts(Conference conference) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Children", names(family, conference.getChildIdsList())));
    if (conference.hasRequest()) {
      facts.add(
          new Fact(
              "Agreed by",
              conference.getRequest().getAgreedBy()
                  + ", "
                  + day(conference.getRequest().getAgreedOn())));
    }
    facts.add(new Fact("Last acceptable date", FamilyBriefGrpc.due(family, conference)));
    if (conference.hasBooking()) {
      facts.add(new Fact("Booked for", FamilyBriefGrpc.booked(conference.getBooking())));
    }
    for (StandingDown one : conference.getStoodDownList()) {
      facts.add(new Fact("Stood down", FamilyBriefGrpc.stoodDown(one)));
    }
    if (conference.hasHolding()) {
      holding(conference.getHolding(), facts);
    }
    return facts;
  }

  private void holding(Holding holding, List<Fact> facts) {
    facts.add(new Fact("Held", day(holding.getHeldOn()) + ", chair: " + holding.getChair()));
    facts.add(new Fact("Who was there", agencies(holding.getAgenciesPresentList())));
    if (!holding.getInquorateReason().isEmpty()) {
      facts.add(new Fact("Why it went on inquorate", holding.getInquorateReason()));
    }
    if (holding.hasOutOfTime()) {
      facts.add(
          new Fact(
              "Out of time",
              ChildProtectionWordsGrpc.words(holding.getOutOfTime().getReason())
                  + ", agreed by "
                  + holding.getOutOfTime().getAgreedBy()));
    }
    facts.add(new Fact("Domestic abuse", holding.getDomesticAbuse() ? "Yes" : "No"));
    facts.add(new Fact("Decided", decisions(family, holding)));
    facts.add(new Fact("Reasons", orUnknown(holding.getReasons())));
  }

  /** What a conference decided, one child a line. */
  static String decisions(GetFamilyResponse family, Holding holding) {
    return holding.getDecisionsList().stream()
        .map(decision -> names(family, List.of(decision.getChildId())) + ": " + words(decision))
        .collect(Collectors.joining("\n"));
  }

  private static String words(ChildDecision decision) {
    List<String> words = new ArrayList<>();
    words.add(orUnknown(ChildProtectionWordsGrpc.words(decision.getOutcome())));
    words.add(ChildProtectionWordsGrpc.words(decision.getCategory()));
    words.add(decision.getMultipleReason());
    words.add(ChildProtectionWordsGrpc.words(decision.getEndReason()));
    if (!decision.getServiceManager().isEmpty()) {
      words.add("agreed by " + decision.getServiceManager());
    }
    return String.join(", ", words.stream().filter(word -> !word.isEmpty()).toList());
  }

  /** One table of all plans; a plan that is open can be ended below it. */
  List<Section> plans() {
    if (family.getPlansCount() == 0) {
      return List.of();
    }
    List<Link> ends =
        family.getPlansList().stream().flatMap(plan -> actions.links(plan).stream()).toList();
    Table table =
        Table.of(
            "The plans of the children",
            List.of("Child", "Category", "Began", "Ended"),
            family.getPlansList().stream().map(this::plan).toList());
    return List.of(Section.of(table).links(ends));
  }

  private List<Cell> plan(Plan plan) {
    Cell ended =
        plan.hasEndedOn()
            ? Cell.of(day(plan.getEndedOn()))
                .below(ChildProtectionWordsGrpc.words(plan.getEndReason()))
            : Cell.of("Open")
                .below(plan.hasReviewDueOn() ? "Review due " + day(plan.getReviewDueOn()) : "");
    Cell category = Cell.of(orUnknown(ChildProtectionWordsGrpc.words(plan.getCategory())));
    return List.of(
        Cell.of(names(family, List.of(plan.getChildId()))),
        plan.getRepeat()
            ? category.tags(List.of(new Tag("Repeat", "govuk-tag--orange")))
            : category,
        Cell.of(day(plan.getStartedOn())),
        ended);
  }

  private static String agencies(List<Agency> agencies) {
    return orUnknown(
        Sentence.list(agencies.stream().map(ChildProtectionWordsGrpc::words).toList()));
  }
}
