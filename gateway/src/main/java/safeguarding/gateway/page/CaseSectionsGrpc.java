package safeguarding.gateway.page;

import static safeguarding.gateway.page.CaseWordsGrpc.words;
import static safeguarding.gateway.page.RecordWordsGrpc.day;
import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.AllegationState;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.LinkedCase;
import safeguarding.contracts.lado.v1.LinkedCaseServiceGrpc;
import safeguarding.contracts.lado.v1.Strand;
import safeguarding.contracts.lado.v1.StrandServiceGrpc;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.RecordPage.Part;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.view.Table;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/** The parts of an allegation's page that grow while it is enquired, and after. */
final class CaseSectionsGrpc {
  private CaseSectionsGrpc() {}

  static List<Part> parts(SignedIn who, GetAllegationResponse record) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            "strands",
            "Strands",
            record.getStrandsList().stream().map(strand -> strand(who, record, strand)).toList(),
            "What the police, social care and the employer do stands here once they enquire."));
    parts.add(
        new Part(
            "work-status",
            "Work status",
            WorkStatusSectionsGrpc.sections(who, record),
            "What the adult does at work meanwhile stands here: in post, suspended, reinstated."));
    parts.add(Part.of("follow-up", "Follow-up", List.of(FollowUpGrpc.section(who, record))));
    if (record.getPatternsCount() > 0) {
      parts.add(Part.of("patterns", "Patterns", PatternsGrpc.sections(record.getPatternsList())));
    }
    parts.add(
        new Part(
            "linked-cases",
            "Linked cases",
            linked(who, record),
            "Cases of the same incident, or about the same adult, stand here once they are"
                + " linked."));
    return parts;
  }

  private static Section strand(SignedIn who, GetAllegationResponse record, Strand strand) {
    List<Link> change =
        CaseActionsGrpc.correcting(
            who,
            record,
            StrandServiceGrpc.getCorrectStrandMethod(),
            "Change",
            StrandSteps.link(record, "/strand-correction", strand));
    Section section =
        Section.of(words(strand.getOpening().getKind()), facts(strand))
            .change(change.isEmpty() ? null : change.getFirst().address())
            .tags(
                List.of(
                    strand.hasClosing() ? Tag.grey("Closed") : new Tag("Open", "govuk-tag--blue")));
    Section whole =
        strand.getStepsCount() == 0 ? section : section.table(steps(who, record, strand));
    return whole.links(
        NextActions.all(
            strand.hasClosing() ? again(who, record, strand) : goingOn(who, record, strand),
            CaseActionsGrpc.correcting(
                who,
                record,
                StrandServiceGrpc.getWithdrawStrandMethod(),
                "Take it back: recorded by mistake",
                StrandSteps.link(record, "/strand-withdrawal", strand))));
  }

  private static List<Link> goingOn(SignedIn who, GetAllegationResponse record, Strand strand) {
    return NextActions.all(
        NextActions.other(
            who,
            StrandServiceGrpc.getRecordStrandStepMethod(),
            "Record what happened",
            StrandSteps.link(record, "/strand-step", strand)),
        CaseActionsGrpc.deciding(
            who,
            record,
            StrandServiceGrpc.getCloseStrandMethod(),
            "Close the strand",
            StrandSteps.link(record, "/strand-closing", strand)));
  }

  /** How a strand began, and how it ended. */
  static List<Fact> facts(Strand strand) {
    var opening = strand.getOpening();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Led by", opening.getLedBy()));
    facts.add(new Fact("Their reference", orUnknown(opening.getReference())));
    facts.add(new Fact("Began", day(opening.getOpenedOn())));
    note(facts, "Notes", opening.getNotes());
    if (strand.hasClosing()) {
      facts.add(new Fact("Result", words(strand.getClosing().getResult())));
      facts.add(new Fact("Ended", day(strand.getClosing().getClosedOn())));
      note(facts, "Notes on its end", strand.getClosing().getNotes());
    }
    return facts;
  }

  /** One that is closed was closed by mistake, or is taken up again; only while somebody asks. */
  private static List<Link> again(SignedIn who, GetAllegationResponse record, Strand strand) {
    String kind = ContractKeys.keyOf(strand.getOpening().getKind());
    if (record.getState() != AllegationState.ALLEGATION_STATE_UNDER_ENQUIRY
        || StrandSteps.kinds(record).stream().noneMatch(open -> open.value().equals(kind))) {
      return List.of();
    }
    return NextActions.all(
        CaseActionsGrpc.correcting(
            who,
            record,
            StrandServiceGrpc.getReopenStrandMethod(),
            "Open it again: closed by mistake",
            StrandSteps.link(record, "/strand-reopening", strand)),
        CaseActionsGrpc.deciding(
            who,
            record,
            StrandServiceGrpc.getOpenStrandMethod(),
            "It is taken up again",
            CaseActionsGrpc.at(
                record, new Query().with("again", strand.getStrandId()).after("/strand"))));
  }

  private static Table steps(SignedIn who, GetAllegationResponse record, Strand strand) {
    return Table.of(
        "What happened: " + words(strand.getOpening().getKind()),
        List.of("Day", "What happened", "Notes", "Correct"),
        strand.getStepsList().stream()
            .map(step ->
                List.of(
                    Cell.whole(day(step.getHappenedOn())),
                    Cell.of(words(step.getKind())),
                    Cell.of(step.getNotes()),
                    change(StrandCorrectionSteps.address(who, record, strand, step))))
            .toList());
  }

  /** A row's 'Change'; empty for whom it would be refused. */
  static Cell change(@Nullable String address) {
    return address == null ? Cell.of("") : Cell.of("Change").to(address);
  }

  private static List<Section> linked(SignedIn who, GetAllegationResponse record) {
    return record.getLinkedCasesList().stream().map(link -> linked(who, record, link)).toList();
  }

  private static Section linked(SignedIn who, GetAllegationResponse record, LinkedCase link) {
    String about = link.getAdultInitials().isEmpty() ? "" : ", " + link.getAdultInitials();
    List<Link> links = new ArrayList<>();
    links.add(new Link("Open the case", CaseForms.PART + "/" + link.getAllegationId()));
    links.addAll(
        NextActions.other(
            who,
            LinkedCaseServiceGrpc.getUnlinkCaseMethod(),
            "Undo the link",
            new Query()
                .with("reference", link.getReference())
                .after(CaseActionsGrpc.at(record, "/unlinked-case"))));
    return Section.of(
            link.getReference() + about, List.of(new Fact("Why linked", link.getReason())))
        .tags(
            List.of(
                new Tag(
                    RecordWordsGrpc.state(link.getState()),
                    RecordWordsGrpc.stateStyle(link.getState()))))
        .links(links);
  }

  static void note(List<Fact> facts, String title, String text) {
    if (!text.isEmpty()) {
      facts.add(new Fact(title, text));
    }
  }

  static String lower(String words) {
    return words.isEmpty() ? "" : Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
