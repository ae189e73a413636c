package safeguarding.gateway.page;

import static safeguarding.gateway.page.CaseWordsGrpc.words;
import static safeguarding.gateway.page.RecordWordsGrpc.day;
import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.Agreement;
import safeguarding.contracts.lado.v1.AllegationState;
import safeguarding.contracts.lado.v1.Escalation;
import safeguarding.contracts.lado.v1.EscalationServiceGrpc;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.KeptWorkStatus;
import safeguarding.contracts.lado.v1.LinkedCase;
import safeguarding.contracts.lado.v1.LinkedCaseServiceGrpc;
import safeguarding.contracts.lado.v1.Strand;
import safeguarding.contracts.lado.v1.StrandServiceGrpc;
import safeguarding.contracts.lado.v1.WorkStatusEntry;
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
            workStatus(who, record),
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
        CaseActionsGrpc.deciding(
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
        strand.hasClosing()
            ? again(who, record, strand)
            : NextActions.all(
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
                    StrandSteps.link(record, "/strand-closing", strand))));
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
        CaseActionsGrpc.deciding(
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
  private static Cell change(@Nullable String address) {
    return address == null ? Cell.of("") : Cell.of("Change").to(address);
  }

  private static List<Section> workStatus(SignedIn who, GetAllegationResponse record) {
    List<Section> sections = new ArrayList<>();
    if (record.getWorkStatusesCount() > 0) {
      sections.add(
          Section.of(
              Table.of(
                  "What the adult does at work, the newest first",
                  List.of("Since", "Status", "By whose decision", "Agreement"),
                  record.getWorkStatusesList().stream().map(CaseSectionsGrpc::row).toList())));
    }
    record.getEscalationsList().forEach(each -> sections.add(escalation(who, record, each)));
    return sections;
  }

  private static List<Cell> row(KeptWorkStatus kept) {
    WorkStatusEntry entry = kept.getEntry();
    String status =
        entry.getWouldHaveBeenRemoved()
            ? words(entry.getStatus()) + ", would have been removed"
            : words(entry.getStatus());
    return List.of(
        Cell.whole(day(entry.getSince()))
            .below(entry.hasKnownOn() ? "known on " + day(entry.getKnownOn()) : ""),
        Cell.of(status).below(entry.getNotes()),
        Cell.of(entry.getDecidedBy()),
        agreed(kept));
  }

  private static Cell agreed(KeptWorkStatus kept) {
    List<Tag> agreement = agreement(kept);
    String consulted = consulted(kept.getEntry());
    return agreement.isEmpty() ? Cell.of(consulted) : Cell.tagged(agreement).below(consulted);
  }

  private static List<Tag> agreement(KeptWorkStatus kept) {
    return switch (kept.getAgreement()) {
      case AGREEMENT_AGREED -> List.of(new Tag("Agreed", "govuk-tag--green"));
      case AGREEMENT_NOT_AGREED -> List.of(Tag.red("Not agreed"));
      case AGREEMENT_UNSPECIFIED, UNRECOGNIZED -> List.of();
    };
  }

  private static String consulted(WorkStatusEntry entry) {
    String lado = "LADO: " + lower(words(entry.getLado()));
    String police = words(entry.getPolice());
    return police.isEmpty() ? lado : lado + "; police: " + lower(police);
  }

  /** Why a reinstatement is not agreed, in a sentence; empty where it is. */
  static String whyNotAgreed(KeptWorkStatus kept) {
    return kept.getAgreement() == Agreement.AGREEMENT_NOT_AGREED
        ? "Not agreed: "
            + kept.getNotAgreedReasonsList().stream()
                .map(CaseWordsGrpc::words)
                .collect(Collectors.joining("; "))
            + "."
        : "";
  }

  private static Section escalation(
      SignedIn who, GetAllegationResponse record, Escalation escalation) {
    var raising = escalation.getRaising();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Raised with", raising.getRaisedTo()));
    facts.add(new Fact("Raised on", day(raising.getRaisedOn())));
    facts.add(new Fact("What and why", raising.getReason()));
    if (escalation.hasAnswer()) {
      facts.add(new Fact("What they did", escalation.getAnswer().getAnswer()));
      facts.add(new Fact("Answered on", day(escalation.getAnswer().getAnsweredOn())));
    }
    Section section =
        Section.of("Escalation to the directors", facts)
            .tags(
                List.of(
                    escalation.hasAnswer()
                        ? Tag.grey("Answered")
                        : new Tag("Open", "govuk-tag--blue")));
    return escalation.hasAnswer()
        ? section
        : section.links(
            CaseActionsGrpc.deciding(
                who,
                record,
                EscalationServiceGrpc.getAnswerEscalationMethod(),
                "Record what the directors did",
                CaseActionsGrpc.answer(record, escalation)));
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

  private static void note(List<Fact> facts, String title, String text) {
    if (!text.isEmpty()) {
      facts.add(new Fact(title, text));
    }
  }

  static String lower(String words) {
    return words.isEmpty() ? "" : Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
