package safeguarding.gateway.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.AnswerEscalationRequest;
import safeguarding.contracts.lado.v1.AnswerEscalationResponse;
import safeguarding.contracts.lado.v1.CaseLink;
import safeguarding.contracts.lado.v1.Escalation;
import safeguarding.contracts.lado.v1.EscalationAnswer;
import safeguarding.contracts.lado.v1.EscalationServiceGrpc;
import safeguarding.contracts.lado.v1.FollowUpServiceGrpc;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.LinkCaseRequest;
import safeguarding.contracts.lado.v1.LinkCaseResponse;
import safeguarding.contracts.lado.v1.LinkedCaseServiceGrpc;
import safeguarding.contracts.lado.v1.RaiseEscalationRequest;
import safeguarding.contracts.lado.v1.RaiseEscalationResponse;
import safeguarding.contracts.lado.v1.RecordFollowUpRequest;
import safeguarding.contracts.lado.v1.RecordFollowUpResponse;
import safeguarding.contracts.lado.v1.RecordWorkStatusRequest;
import safeguarding.contracts.lado.v1.RecordWorkStatusResponse;
import safeguarding.contracts.lado.v1.UnlinkCaseRequest;
import safeguarding.contracts.lado.v1.UnlinkCaseResponse;
import safeguarding.contracts.lado.v1.WorkStatusServiceGrpc;
import safeguarding.gateway.view.CaseChoices;
import safeguarding.gateway.visitor.SignedIn;

/** What is recorded of the adult's work, with the directors, after the case, and of its links. */
final class CaseSteps {
  private CaseSteps() {}

  static CaseStep<RecordWorkStatusRequest, RecordWorkStatusResponse> workStatus(String today) {
    return CaseStep.anyTime(
        WorkStatusServiceGrpc.getRecordWorkStatusMethod(),
        "Record the adult's work status",
        "/work-status",
        "Record the work status",
        record ->
            RecordWorkStatusRequest.newBuilder().setAllegationId(record.getAllegationId()).build(),
        (asking, _) ->
            asking
                .saying(
                    List.of(
                        "A reinstatement counts as agreed only when no strand is open, and the LADO"
                            + " (and the police, where they enquire) was consulted and agrees. Else"
                            + " it is recorded as not agreed and raised with the provider's"
                            + " directors, whose answer has a limit."))
                .asking(CaseQuestions.workStatus("entry.", "Leave empty if today"))
                .answered("entry.since", today));
  }

  static CaseStep<RaiseEscalationRequest, RaiseEscalationResponse> escalation(String today) {
    return CaseStep.anyTime(
        EscalationServiceGrpc.getRaiseEscalationMethod(),
        "Raise it with the directors",
        "/escalation",
        "Record the escalation",
        record ->
            RaiseEscalationRequest.newBuilder().setAllegationId(record.getAllegationId()).build(),
        (asking, record) -> {
          String setting = record.getContact().getAdult().getSetting();
          return asking
              .asking(CaseQuestions.escalation("raising."))
              .answered("raising.raised_on", today)
              .answered(
                  "raising.raised_to", setting.isEmpty() ? "" : "The directors of " + setting);
        });
  }

  /**
   * What the directors did.
   *
   * @param escalation its id; empty where the case has one that is open
   */
  static CaseStep<AnswerEscalationRequest, AnswerEscalationResponse> escalationAnswer(
      String escalation, String today) {
    return CaseStep.anyTime(
            EscalationServiceGrpc.getAnswerEscalationMethod(),
            "Record what the directors did",
            new Query().with("escalation", escalation).after("/escalation-answer"),
            "Record the answer",
            record ->
                AnswerEscalationRequest.newBuilder()
                    .setAllegationId(record.getAllegationId())
                    .setAnswer(
                        EscalationAnswer.newBuilder()
                            .setEscalationId(
                                escalation.isEmpty()
                                    ? known(record, escalation).getEscalationId()
                                    : escalation))
                    .build(),
            (asking, record) ->
                asking
                    .saying(
                        List.of("Raised: " + known(record, escalation).getRaising().getReason()))
                    .asking(CaseQuestions.escalationAnswer("answer."))
                    .answered("answer.answered_on", today))
        .unless(
            record ->
                find(record, escalation).isPresent()
                    ? null
                    : "Choose the escalation on the page of the case: none is open, or several are.",
            record -> answered(known(record, escalation)));
  }

  private static @Nullable String answered(Escalation escalation) {
    return escalation.hasAnswer() ? "This escalation was answered and is on record." : null;
  }

  static List<Escalation> open(GetAllegationResponse record) {
    return record.getEscalationsList().stream().filter(each -> !each.hasAnswer()).toList();
  }

  private static Optional<Escalation> find(GetAllegationResponse record, String id) {
    if (id.isEmpty()) {
      List<Escalation> open = open(record);
      return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
    }
    return record.getEscalationsList().stream()
        .filter(each -> each.getEscalationId().equals(id))
        .findAny();
  }

  private static Escalation known(GetAllegationResponse record, String id) {
    return find(record, id).orElse(Escalation.getDefaultInstance());
  }

  /**
   * What is done after the case. That nobody need be referred to the DBS is decided by who decides:
   * others have a form of its own for such a referral, without that.
   *
   * @param kind the key of what it is about; empty where that is asked
   */
  static CaseStep<RecordFollowUpRequest, RecordFollowUpResponse> followUp(
      SignedIn who, String kind, String today) {
    boolean dbs = kind.equals(CaseChoices.DBS_REFERRAL);
    return CaseStep.anyTime(
        FollowUpServiceGrpc.getRecordFollowUpMethod(),
        "Record follow-up",
        new Query().with("kind", kind).after("/follow-up"),
        "Record it",
        record ->
            RecordFollowUpRequest.newBuilder().setAllegationId(record.getAllegationId()).build(),
        (asking, record) ->
            asking
                .asking(
                    CaseActionsGrpc.decides(who, record)
                        ? CaseQuestions.followUp(
                            "follow_up.", CaseChoices.FOLLOW_UPS, CaseChoices.FOLLOW_UP_STANDINGS)
                        : CaseQuestions.followUp(
                            "follow_up.", CaseChoices.followUps(dbs), CaseChoices.standings(dbs)))
                .answered("follow_up.kind", kind)
                .answered("follow_up.happened_on", today));
  }

  static CaseStep<LinkCaseRequest, LinkCaseResponse> link() {
    return CaseStep.anyTime(
        LinkedCaseServiceGrpc.getLinkCaseMethod(),
        "Link another case",
        "/linked-case",
        "Link the cases",
        record -> LinkCaseRequest.newBuilder().setAllegationId(record.getAllegationId()).build(),
        (asking, _) -> asking.asking(CaseQuestions.link()));
  }

  /**
   * The link with a case of this reference is undone.
   *
   * @param reference of the other case
   */
  static CaseStep<UnlinkCaseRequest, UnlinkCaseResponse> unlinking(String reference) {
    return CaseStep.anyTime(
            LinkedCaseServiceGrpc.getUnlinkCaseMethod(),
            "Undo the link with another case",
            new Query().with("reference", reference).after("/unlinked-case"),
            "Undo the link",
            record ->
                UnlinkCaseRequest.newBuilder()
                    .setAllegationId(record.getAllegationId())
                    .setLink(CaseLink.newBuilder().setReference(reference))
                    .build(),
            (asking, _) ->
                asking
                    .saying(List.of("The link with " + reference + " is shown on both cases."))
                    .asking(CaseQuestions.unlinking()))
        .unless(
            record ->
                record.getLinkedCasesList().stream()
                        .anyMatch(link -> link.getReference().equals(reference))
                    ? null
                    : "This case has no such link. Choose it on the page of the case.",
            _ -> null);
  }
}
