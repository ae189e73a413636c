package safeguarding.gateway.page;

import static safeguarding.gateway.page.CaseWordsGrpc.words;
import static safeguarding.gateway.page.RecordWordsGrpc.day;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import safeguarding.contracts.lado.v1.Agreement;
import safeguarding.contracts.lado.v1.Escalation;
import safeguarding.contracts.lado.v1.EscalationServiceGrpc;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.KeptWorkStatus;
import safeguarding.contracts.lado.v1.WorkStatusEntry;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.view.Table;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/**
 * What an allegation's page says of the adult's work, and of what was raised with the directors.
 */
final class WorkStatusSectionsGrpc {
  private WorkStatusSectionsGrpc() {}

  static List<Section> sections(SignedIn who, GetAllegationResponse record) {
    List<Section> sections = new ArrayList<>();
    if (record.getWorkStatusesCount() > 0) {
      sections.add(
          Section.of(
              Table.of(
                  "What the adult does at work, the newest first",
                  List.of("Since", "Status", "By whose decision", "Agreement", "Correct"),
                  record.getWorkStatusesList().stream()
                      .map(kept -> row(who, record, kept))
                      .toList())));
    }
    record.getEscalationsList().forEach(each -> sections.add(escalation(who, record, each)));
    return sections;
  }

  private static List<Cell> row(SignedIn who, GetAllegationResponse record, KeptWorkStatus kept) {
    WorkStatusEntry entry = kept.getEntry();
    return List.of(
        Cell.whole(day(entry.getSince()))
            .below(entry.hasKnownOn() ? "known on " + day(entry.getKnownOn()) : ""),
        Cell.of(status(entry)).below(entry.getNotes()),
        Cell.of(entry.getDecidedBy()),
        agreed(kept),
        CaseSectionsGrpc.change(WorkStatusCorrectionSteps.address(who, record, kept)));
  }

  /** 'Resigned, would have been removed'. */
  static String status(WorkStatusEntry entry) {
    return entry.getWouldHaveBeenRemoved()
        ? words(entry.getStatus()) + ", would have been removed"
        : words(entry.getStatus());
  }

  /** What an entry says, answer by answer. */
  static List<Fact> facts(KeptWorkStatus kept) {
    WorkStatusEntry entry = kept.getEntry();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Status", status(entry)));
    facts.add(new Fact("Since", day(entry.getSince())));
    if (entry.hasKnownOn()) {
      facts.add(new Fact("Known on", day(entry.getKnownOn())));
    }
    facts.add(new Fact("By whose decision", entry.getDecidedBy()));
    facts.add(new Fact("Consulted", consulted(entry)));
    agreement(kept).forEach(tag -> facts.add(new Fact("Agreement", tag.text())));
    CaseSectionsGrpc.note(facts, "Notes", entry.getNotes());
    return facts;
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
    String lado = "LADO: " + CaseSectionsGrpc.lower(words(entry.getLado()));
    String police = words(entry.getPolice());
    return police.isEmpty() ? lado : lado + "; police: " + CaseSectionsGrpc.lower(police);
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
    List<Link> change = EscalationCorrectionSteps.links(who, record, escalation);
    Section section =
        Section.of("Escalation to the directors", facts(escalation))
            .change(change.isEmpty() ? null : change.getFirst().address())
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

  /** What was raised, and what they did. */
  static List<Fact> facts(Escalation escalation) {
    var raising = escalation.getRaising();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Raised with", raising.getRaisedTo()));
    facts.add(new Fact("Raised on", day(raising.getRaisedOn())));
    facts.add(new Fact("What and why", raising.getReason()));
    if (escalation.hasAnswer()) {
      facts.add(new Fact("What they did", escalation.getAnswer().getAnswer()));
      facts.add(new Fact("Answered on", day(escalation.getAnswer().getAnsweredOn())));
    }
    return facts;
  }
}
