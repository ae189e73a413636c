package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import com.google.protobuf.ProtocolMessageEnum;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import safeguarding.contracts.lado.v1.AllegationFinding;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.CorrectOutcomeRequest;
import safeguarding.contracts.lado.v1.CorrectOutcomeResponse;
import safeguarding.contracts.lado.v1.CorrectThresholdRequest;
import safeguarding.contracts.lado.v1.CorrectThresholdResponse;
import safeguarding.contracts.lado.v1.EnquiryOutcome;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.TakeBackDecisionRequest;
import safeguarding.contracts.lado.v1.TakeBackDecisionResponse;
import safeguarding.contracts.lado.v1.ThresholdDecision;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;

/** The forms in which the two decisions are corrected and taken back. */
final class DecisionChanges {
  private static final String STAYS =
      "What stands here now stays in the timeline, with your reason.";

  private static final String TOLD_BEFORE =
      "Whoever was told the outcome as it stood, such as the adult, the family or the DBS, is not told"
          + " by this: tell them, and record it under follow-up.";

  private DecisionChanges() {}

  static ContractChange<CorrectThresholdRequest, CorrectThresholdResponse> correctingThreshold(
      UUID id, Supplier<GetAllegationResponse> kept) {
    return new ContractChange<>(
        AllegationServiceGrpc.getCorrectThresholdMethod(),
        CorrectThresholdRequest.newBuilder().setAllegationId(id.toString()).build(),
        _ -> threshold(kept.get()),
        _ -> CaseForms.PART + "/" + id);
  }

  private static Asking threshold(GetAllegationResponse record) {
    Asking asking =
        CaseForms.on(
                record,
                "Correct the threshold decision",
                DecisionCorrectionGrpc.THRESHOLD,
                "Save the correction")
            .saying(List.of(STAYS, whatMayFollow(record)))
            .asking(ThresholdQuestions.DECISION, why("Like: a second child has spoken"));
    return record.hasDecision() ? answered(asking, record.getDecision()) : asking;
  }

  private static Asking answered(Asking asking, ThresholdDecision decision) {
    Instant decidedAt = ProtoTimes.instant(decision.getDecidedAt());
    return asking
        .answered("decision.criteria", keys(decision.getCriteriaList()))
        .answered("decision.consultation_reasons", keys(decision.getConsultationReasonsList()))
        .answered("decision.reasons", decision.getReasons())
        .answered("decision.referral_outcome", ContractKeys.keyOf(decision.getReferralOutcome()))
        .answered("decision.clear_cut", decision.getClearCut() ? "yes" : "no")
        .answered("decision.decided_at", Moments.day(decidedAt))
        .answered("decision.decided_at.time", Moments.time(decidedAt));
  }

  /** Said before it bites: whether what happens with the case can become something else. */
  private static String whatMayFollow(GetAllegationResponse record) {
    if (record.hasEnquiryOutcome()) {
      return "This enquiry has its outcome, so it stays an enquiry. If there should have been none,"
          + " take the outcome back first.";
    }
    return DecisionCorrectionGrpc.wasEnquired(record)
        ? "Strands or strategy meetings of the enquiry are on record, so it stays an enquiry."
        : "Where new information came, enter the day on which it was decided anew: the strategy"
            + " meeting is due from it, the outcome from the contact. About something new, log a new"
            + " contact instead.";
  }

  static ContractChange<CorrectOutcomeRequest, CorrectOutcomeResponse> correctingOutcome(
      UUID id, Supplier<GetAllegationResponse> kept) {
    return new ContractChange<>(
        AllegationServiceGrpc.getCorrectOutcomeMethod(),
        CorrectOutcomeRequest.newBuilder().setAllegationId(id.toString()).build(),
        form -> outcome(kept.get(), form),
        _ -> CaseForms.PART + "/" + id);
  }

  private static Asking outcome(GetAllegationResponse record, Form form) {
    EnquiryOutcome outcome = record.getEnquiryOutcome();
    int told = Math.max(1, outcome.getFindingsCount());
    int count =
        form.values().isEmpty() ? told : QuestionForms.count(form, OutcomeQuestions.SEVERAL.most());
    List<QuestionGroup> questions = new ArrayList<>(OutcomeQuestions.groups(count));
    questions.add(1, why("Like: the wrong line was ticked"));
    Asking asking =
        CaseForms.on(
                record,
                "Correct the outcome",
                DecisionCorrectionGrpc.OUTCOME,
                "Save the correction")
            .saying(sentences(outcome))
            .asking(questions)
            .several(OutcomeQuestions.SEVERAL)
            .answered("count", String.valueOf(told));
    return record.hasEnquiryOutcome() ? answered(asking, outcome) : asking;
  }

  private static List<String> sentences(EnquiryOutcome outcome) {
    return outcome.getFindingsCount() == 0
        ? List.of(STAYS, TOLD_BEFORE)
        : List.of(
            STAYS,
            TOLD_BEFORE,
            "'%s' follows from the allegations below. Leave 'Outcome' empty, and it follows again."
                .formatted(RecordWordsGrpc.outcome(outcome)));
  }

  /** With findings the outcome of the case follows from them, and is left open. */
  private static Asking answered(Asking asking, EnquiryOutcome outcome) {
    List<AllegationFinding> findings = outcome.getFindingsList();
    Asking with =
        asking
            .answered(
                "enquiry_outcome.outcome",
                findings.isEmpty() ? ContractKeys.keyOf(outcome.getOutcome()) : "")
            .answered("enquiry_outcome.reasons", outcome.getReasons())
            .answered("enquiry_outcome.concluded_on", day(outcome.getConcludedOn()));
    for (int i = 0; i < findings.size(); i++) {
      String path = OutcomeQuestions.SEVERAL.list() + "[" + i + "].";
      with =
          with.answered(path + "allegation", findings.get(i).getAllegation())
              .answered(path + "outcome", ContractKeys.keyOf(findings.get(i).getOutcome()));
    }
    return with;
  }

  static ContractChange<TakeBackDecisionRequest, TakeBackDecisionResponse> takingBack(
      UUID id, Supplier<GetAllegationResponse> kept) {
    return new ContractChange<>(
        AllegationServiceGrpc.getTakeBackDecisionMethod(),
        TakeBackDecisionRequest.newBuilder().setAllegationId(id.toString()).build(),
        _ -> takingBack(kept.get()),
        _ -> CaseForms.PART + "/" + id);
  }

  private static Asking takingBack(GetAllegationResponse record) {
    boolean concluded = record.hasEnquiryOutcome();
    return CaseForms.on(
            record,
            concluded ? "Take back the outcome" : "Take back the threshold decision",
            DecisionCorrectionGrpc.TAKING_BACK,
            "Take it back")
        .showing(
            concluded
                ? RecordSectionsGrpc.enquiryOutcome(record)
                : record.hasDecision()
                    ? RecordSectionsGrpc.decision(record.getDecision())
                    : List.of(),
            RecordGrpc.changes(record))
        .saying(
            List.of(
                concluded
                    ? "The enquiry runs again, and so do its clocks. What is recorded of it and of"
                        + " the follow-up stays. "
                        + TOLD_BEFORE
                    : "The case waits for its threshold decision again, whose clock runs from the"
                        + " contact. Where new information came, correct the decision instead.",
                "What is taken back stays in the timeline, with your reason."))
        .asking(
            QuestionGroup.of(
                Question.longText("reason", "Why is it taken back?")
                    .hint(
                        concluded
                            ? "Like: it was recorded on the wrong case; there is new evidence"
                            : "Like: it was recorded on the wrong case")
                    .required("Write why it is taken back")));
  }

  private static QuestionGroup why(String hint) {
    return QuestionGroup.of(
        Question.longText("reason", "Why is it corrected?")
            .hint(hint)
            .required("Write why it is corrected"));
  }

  private static <E extends Enum<E> & ProtocolMessageEnum> String keys(List<E> values) {
    return values.stream().map(ContractKeys::keyOf).collect(Collectors.joining(" "));
  }
}
