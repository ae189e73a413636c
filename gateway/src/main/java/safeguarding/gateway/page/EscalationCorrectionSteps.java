package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import java.util.List;
import java.util.Optional;
import safeguarding.contracts.lado.v1.CorrectEscalationRequest;
import safeguarding.contracts.lado.v1.CorrectEscalationResponse;
import safeguarding.contracts.lado.v1.Escalation;
import safeguarding.contracts.lado.v1.EscalationCorrection;
import safeguarding.contracts.lado.v1.EscalationServiceGrpc;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.QuestionGroup;
import safeguarding.gateway.visitor.SignedIn;

/** How what was raised with the directors is put right: the form, filled with what stands. */
final class EscalationCorrectionSteps {
  private static final String RAISING = "correction.raising.";
  private static final String ANSWER = "correction.answer.";
  private static final String FOLLOWS =
      "This was raised of a reinstatement that is not agreed, and follows it: correct the adult's"
          + " work status instead.";

  private EscalationCorrectionSteps() {}

  /**
   * What was raised, and what the directors did.
   *
   * @param escalation its id
   */
  static CaseStep<CorrectEscalationRequest, CorrectEscalationResponse> correcting(
      String escalation) {
    return CaseStep.anyTime(
            EscalationServiceGrpc.getCorrectEscalationMethod(),
            "Correct what was raised with the directors",
            path(escalation),
            "Save the correction",
            record ->
                CorrectEscalationRequest.newBuilder()
                    .setAllegationId(record.getAllegationId())
                    .setCorrection(EscalationCorrection.newBuilder().setEscalationId(escalation))
                    .build(),
            (asking, record) -> asked(asking, find(record, escalation)))
        .unless(
            record ->
                find(record, escalation).isEmpty()
                    ? "This case has no such escalation any more. Look at the page of the case."
                    : null,
            record ->
                record.hasMayNotCorrect()
                    ? CaseActionsGrpc.readsOnly(record)
                    : find(record, escalation).filter(each -> !asksAnything(each)).isPresent()
                        ? FOLLOWS
                        : null);
  }

  private static Asking asked(Asking asking, Optional<Escalation> known) {
    boolean follows = known.filter(Escalation::getFollowsReinstatement).isPresent();
    boolean answered = known.filter(Escalation::hasAnswer).isPresent();
    Asking all =
        asking
            .saying(
                follows
                    ? List.of(
                        FOLLOWS,
                        "What the directors did is corrected here. Where it is taken back, what was"
                            + " raised waits again, in the words of what is not agreed by now.")
                    : List.of())
            .asking(
                CaseQuestions.escalation(RAISING).onlyIf(!follows),
                QuestionGroup.of(CaseQuestions.withdrawn("it was not raised")).onlyIf(!follows),
                CaseQuestions.escalationAnswer(ANSWER).onlyIf(answered),
                QuestionGroup.of(CaseQuestions.answerWithdrawn()).onlyIf(answered),
                QuestionGroup.of(CaseQuestions.correctionReason()));
    return known.map(escalation -> filled(all, escalation)).orElse(all);
  }

  private static Asking filled(Asking asking, Escalation escalation) {
    var raising = escalation.getRaising();
    Asking filled =
        escalation.getFollowsReinstatement()
            ? asking
            : asking
                .answered(RAISING + "raised_to", raising.getRaisedTo())
                .answered(RAISING + "reason", raising.getReason())
                .answered(RAISING + "raised_on", day(raising.getRaisedOn()))
                .answered("correction.withdrawn", "no");
    if (!escalation.hasAnswer()) {
      return filled;
    }
    var answer = escalation.getAnswer();
    return filled
        .answered(ANSWER + "answer", answer.getAnswer())
        .answered(ANSWER + "answered_on", day(answer.getAnsweredOn()))
        .answered("correction.answer_withdrawn", "no");
  }

  private static boolean asksAnything(Escalation escalation) {
    return escalation.hasAnswer() || !escalation.getFollowsReinstatement();
  }

  /** Where it is corrected; nothing for whom that would be refused. */
  static List<Link> links(SignedIn who, GetAllegationResponse record, Escalation escalation) {
    return asksAnything(escalation)
        ? CaseActionsGrpc.correcting(
            who,
            record,
            EscalationServiceGrpc.getCorrectEscalationMethod(),
            "Change",
            CaseActionsGrpc.at(record, path(escalation.getEscalationId())))
        : List.of();
  }

  private static String path(String escalation) {
    return new Query().with("escalation", escalation).after("/escalation-correction");
  }

  private static Optional<Escalation> find(GetAllegationResponse record, String id) {
    return record.getEscalationsList().stream()
        .filter(each -> each.getEscalationId().equals(id))
        .findAny();
  }
}
