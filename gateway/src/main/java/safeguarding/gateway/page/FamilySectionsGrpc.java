package safeguarding.gateway.page;

import static safeguarding.gateway.page.FamilyBriefGrpc.name;
import static safeguarding.gateway.page.FamilyBriefGrpc.names;
import static safeguarding.gateway.page.RecordWordsGrpc.day;
import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import safeguarding.contracts.childprotection.v1.Agency;
import safeguarding.contracts.childprotection.v1.Enquiry;
import safeguarding.contracts.childprotection.v1.EnquiryState;
import safeguarding.contracts.childprotection.v1.FamilyChild;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.contracts.childprotection.v1.Plan;
import safeguarding.contracts.childprotection.v1.Section47Conclusion;
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
                    family.getChildrenList().stream().map(this::child).toList()))
            .links(
                family.getChildrenList().stream()
                    .flatMap(child -> actions.links(child).stream())
                    .toList()));
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
        Cell.of(FamilyBriefGrpc.born(child)),
        plan,
        child.hasNextDeadline() ? ClocksGrpc.next(none, child.getNextDeadline()) : none);
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

  static String agencies(List<Agency> agencies) {
    return orUnknown(
        Sentence.list(agencies.stream().map(ChildProtectionWordsGrpc::words).toList()));
  }
}
