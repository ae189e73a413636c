package safeguarding.gateway.page;

import java.util.Optional;
import safeguarding.contracts.lado.v1.Escalation;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.KeptWorkStatus;
import safeguarding.contracts.lado.v1.LinkedCase;
import safeguarding.contracts.lado.v1.Strand;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.CaseChoices;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.Sentence;

/** What happened in the parts of a case, in words. */
final class CaseTimelineGrpc {
  private static final String STRAND = "strand-";
  private static final String ADULT = "adult-";

  private CaseTimelineGrpc() {}

  /** What happened: 'Police investigation: charged'. */
  static String title(TimelineEvent event, GetAllegationResponse record) {
    String kind = event.getKind();
    var correction = PartCorrectionGrpc.find(event, record);
    if (correction.isPresent()) {
      return PartCorrectionGrpc.title(correction.get(), record);
    }
    if (kind.startsWith(STRAND)) {
      String what = Sentence.capital(kind.substring(STRAND.length()).replace('-', ' '));
      return strand(event, record)
          .map(strand ->
              CaseWordsGrpc.words(strand.getOpening().getKind())
                  + ": "
                  + CaseSectionsGrpc.lower(what))
          .orElse("Strand: " + CaseSectionsGrpc.lower(what));
    }
    for (var about : CaseChoices.FOLLOW_UPS) {
      if (kind.startsWith(about.value() + "-")) {
        String standing = kind.substring(about.value().length() + 1);
        return about.label()
            + ": "
            + CaseSectionsGrpc.lower(Choices.label(CaseChoices.FOLLOW_UP_STANDINGS, standing));
      }
    }
    return Sentence.capital(kind.replace('-', ' '));
  }

  /** What is to be told of it; empty where the title is enough. */
  static String text(TimelineEvent event, GetAllegationResponse record) {
    return switch (event.getKind()) {
      case "strand-opened" ->
          strand(event, record)
              .map(strand -> "Led by " + strand.getOpening().getLedBy())
              .orElse("");
      case "strand-closed" ->
          strand(event, record)
              .map(strand -> CaseWordsGrpc.words(strand.getClosing().getResult()) + ".")
              .orElse("");
      case "escalation-raised" ->
          escalation(event, record).map(each -> each.getRaising().getReason()).orElse("");
      case "escalation-answered" ->
          escalation(event, record).map(each -> each.getAnswer().getAnswer()).orElse("");
      case "case-linked" ->
          record.getLinkedCasesList().stream()
              .filter(link -> link.getAllegationId().equals(event.getAboutId()))
              .findFirst()
              .map(LinkedCase::getReference)
              .orElse("");
      case "contact-corrected" -> CorrectionGrpc.text(event, record);
      case "threshold-decided",
          "threshold-corrected",
          "threshold-taken-back",
          "outcome-recorded",
          "outcome-corrected",
          "outcome-taken-back" ->
          DecisionTimelineGrpc.text(event, record);
      case "strand-corrected",
          "strand-reopened",
          "strand-withdrawn",
          "strand-step-corrected",
          "strand-step-withdrawn",
          "work-status-corrected",
          "work-status-withdrawn",
          "escalation-corrected",
          "escalation-withdrawn",
          "meeting-corrected",
          "meeting-withdrawn",
          "meeting-action-corrected",
          "meeting-action-withdrawn",
          "circulation-corrected",
          "circulation-withdrawn",
          "follow-up-corrected",
          "follow-up-withdrawn" ->
          PartCorrectionGrpc.find(event, record)
              .map(correction -> PartCorrectionGrpc.text(correction, record))
              .orElse("");
      case "document-added", "document-withdrawn" -> DocumentSectionsGrpc.text(event, record);
      default ->
          event.getKind().startsWith(ADULT)
              ? status(event, record).map(WorkStatusSectionsGrpc::whyNotAgreed).orElse("")
              : "";
    };
  }

  private static Optional<Strand> strand(TimelineEvent event, GetAllegationResponse record) {
    return record.getStrandsList().stream()
        .filter(strand -> strand.getStrandId().equals(event.getAboutId()))
        .findFirst();
  }

  private static Optional<Escalation> escalation(
      TimelineEvent event, GetAllegationResponse record) {
    return record.getEscalationsList().stream()
        .filter(each -> each.getEscalationId().equals(event.getAboutId()))
        .findFirst();
  }

  /** The contract gives a work status no id: its day and what it is tell it apart. */
  private static Optional<KeptWorkStatus> status(
      TimelineEvent event, GetAllegationResponse record) {
    String day = Moments.day(ProtoTimes.instant(event.getHappenedAt()));
    return record.getWorkStatusesList().stream()
        .filter(kept ->
            event.getKind().equals(ADULT + ContractKeys.keyOf(kept.getEntry().getStatus()))
                && RecordWordsGrpc.day(kept.getEntry().getSince()).equals(day))
        .findFirst();
  }
}
