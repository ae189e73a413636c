package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;
import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import safeguarding.contracts.childprotection.v1.Conference;
import safeguarding.contracts.childprotection.v1.FamilyServiceGrpc;
import safeguarding.contracts.childprotection.v1.GetChildResponse;
import safeguarding.contracts.childprotection.v1.Plan;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.view.Table;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/** What stands in the part of a child's page about child protection; the family's page has all. */
final class ProtectionSectionsGrpc {
  private ProtectionSectionsGrpc() {}

  static List<Section> sections(SignedIn who, GetChildResponse child) {
    List<Section> sections = new ArrayList<>();
    Optional<Plan> open =
        child.getPlansList().stream().filter(plan -> !plan.hasEndedOn()).findFirst();
    Section now =
        Section.of(
            "Child protection plan", open.map(plan -> plan(plan, child)).orElse(none(child)));
    sections.add(
        now.tags(
                open.filter(Plan::getRepeat)
                    .map(plan -> List.of(new Tag("Repeat", "govuk-tag--orange")))
                    .orElse(List.of()))
            .links(links(who, child)));
    if (child.getConferencesCount() > 0) {
      sections.add(Section.of("Conferences", List.of()).table(conferences(child)));
    }
    List<Plan> ended = child.getPlansList().stream().filter(Plan::hasEndedOn).toList();
    if (!ended.isEmpty()) {
      sections.add(Section.of("Earlier plans", List.of()).table(earlier(ended)));
    }
    return sections;
  }

  private static List<Link> links(SignedIn who, GetChildResponse child) {
    List<Link> links = new ArrayList<>();
    links.add(
        new Link(
            "The family, " + child.getFamilyReference(), FamilyAddress.of(child.getFamilyId())));
    if (ChildCompletion.isIncomplete(child.getChild())) {
      links.addAll(
          NextActions.other(
              who,
              FamilyServiceGrpc.getCompleteChildMethod(),
              ChildCompletion.words(child.getChild()),
              ChildCompletion.address(child.getFamilyId(), child.getChild())));
    }
    return links;
  }

  private static List<Fact> none(GetChildResponse child) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Plan", "None today"));
    clock(child).ifPresent(facts::add);
    return facts;
  }

  private static List<Fact> plan(Plan plan, GetChildResponse child) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Category", orUnknown(ChildProtectionWordsGrpc.words(plan.getCategory()))));
    facts.add(new Fact("Since", day(plan.getStartedOn())));
    if (plan.hasReviewDueOn()) {
      facts.add(new Fact("Review conference due", day(plan.getReviewDueOn())));
    }
    clock(child).ifPresent(facts::add);
    return facts;
  }

  private static Optional<Fact> clock(GetChildResponse child) {
    if (!child.getChild().hasNextDeadline()) {
      return Optional.empty();
    }
    Deadline next = child.getChild().getNextDeadline();
    return Optional.of(new Fact("Next clock", ClocksGrpc.nextWords(next)));
  }

  private static Table conferences(GetChildResponse child) {
    return Table.of(
        "Conferences, newest first",
        List.of("Conference", "Day", "Due", "State"),
        child.getConferencesList().stream().map(ProtectionSectionsGrpc::conference).toList());
  }

  private static List<Cell> conference(Conference conference) {
    return List.of(
        Cell.of(ChildProtectionWordsGrpc.words(conference.getKind())),
        Cell.of(on(conference)),
        Cell.of(conference.hasDueOn() ? day(conference.getDueOn()) : "Not known"),
        Cell.of(ChildProtectionWordsGrpc.words(conference.getState()))
            .below(ChildProtectionWordsGrpc.words(conference.getWithdrawal().getReason())));
  }

  private static String on(Conference conference) {
    if (conference.hasHolding()) {
      return day(conference.getHolding().getHeldOn());
    }
    return conference.hasBooking()
        ? Moments.dayAndTime(ProtoTimes.instant(conference.getBooking().getStartsAt()))
        : "No date";
  }

  private static Table earlier(List<Plan> plans) {
    return Table.of(
        "Earlier plans, newest first",
        List.of("From", "To", "Category", "Why it ended"),
        plans.stream()
            .map(plan ->
                List.of(
                    Cell.whole(day(plan.getStartedOn())),
                    Cell.whole(day(plan.getEndedOn())),
                    Cell.of(ChildProtectionWordsGrpc.words(plan.getCategory())),
                    Cell.of(ChildProtectionWordsGrpc.words(plan.getEndReason()))))
            .toList());
  }
}
