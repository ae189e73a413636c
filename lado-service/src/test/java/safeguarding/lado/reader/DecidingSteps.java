package safeguarding.lado.reader;

import java.util.List;
import java.util.UUID;
import safeguarding.contracts.lado.v1.AnswerEscalationRequest;
import safeguarding.contracts.lado.v1.CloseStrandRequest;
import safeguarding.contracts.lado.v1.CorrectEscalationRequest;
import safeguarding.contracts.lado.v1.CorrectOutcomeRequest;
import safeguarding.contracts.lado.v1.CorrectStrandRequest;
import safeguarding.contracts.lado.v1.CorrectThresholdRequest;
import safeguarding.contracts.lado.v1.CorrectWorkStatusRequest;
import safeguarding.contracts.lado.v1.EscalationServiceGrpc;
import safeguarding.contracts.lado.v1.FollowUp;
import safeguarding.contracts.lado.v1.FollowUpKind;
import safeguarding.contracts.lado.v1.FollowUpServiceGrpc;
import safeguarding.contracts.lado.v1.FollowUpStanding;
import safeguarding.contracts.lado.v1.OpenStrandRequest;
import safeguarding.contracts.lado.v1.RaiseEscalationRequest;
import safeguarding.contracts.lado.v1.RecordFollowUpRequest;
import safeguarding.contracts.lado.v1.RecordStrandStepRequest;
import safeguarding.contracts.lado.v1.RecordWorkStatusRequest;
import safeguarding.contracts.lado.v1.StrandServiceGrpc;
import safeguarding.contracts.lado.v1.StrandStep;
import safeguarding.contracts.lado.v1.StrandStepKind;
import safeguarding.contracts.lado.v1.TakeBackDecisionRequest;
import safeguarding.contracts.lado.v1.WithdrawStrandRequest;
import safeguarding.contracts.lado.v1.WorkStatusServiceGrpc;
import safeguarding.lado.reader.ReaderStory.Who;

/** Every decision on the way to an outcome and back, asked for with nothing filled in. */
record DecidingSteps(ReaderStory story, String allegation) {

  /** The code of each step's refusal: for whom may decide, that something is missing. */
  List<String> refusals(Who who) {
    String authority = story.authority;
    String etag = story.open(who, allegation).getEtag();
    var strands = story.as(who, StrandServiceGrpc::newBlockingStub);
    var escalations = story.as(who, EscalationServiceGrpc::newBlockingStub);
    var statuses = story.as(who, WorkStatusServiceGrpc::newBlockingStub);
    return List.of(
        strands
            .openStrand(
                OpenStrandRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(id())
                    .setAllegationId(allegation)
                    .setEtag(etag)
                    .build())
            .getRefusal()
            .getCode(),
        strands
            .closeStrand(
                CloseStrandRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(id())
                    .setAllegationId(allegation)
                    .setEtag(etag)
                    .build())
            .getRefusal()
            .getCode(),
        strands
            .correctStrand(
                CorrectStrandRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(id())
                    .setAllegationId(allegation)
                    .setEtag(etag)
                    .build())
            .getRefusal()
            .getCode(),
        strands
            .withdrawStrand(
                WithdrawStrandRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(id())
                    .setAllegationId(allegation)
                    .setEtag(etag)
                    .build())
            .getRefusal()
            .getCode(),
        statuses
            .recordWorkStatus(
                RecordWorkStatusRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(id())
                    .setAllegationId(allegation)
                    .setEtag(etag)
                    .build())
            .getRefusal()
            .getCode(),
        statuses
            .correctWorkStatus(
                CorrectWorkStatusRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(id())
                    .setAllegationId(allegation)
                    .setEtag(etag)
                    .build())
            .getRefusal()
            .getCode(),
        escalations
            .raiseEscalation(
                RaiseEscalationRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(id())
                    .setAllegationId(allegation)
                    .setEtag(etag)
                    .build())
            .getRefusal()
            .getCode(),
        escalations
            .answerEscalation(
                AnswerEscalationRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(id())
                    .setAllegationId(allegation)
                    .setEtag(etag)
                    .build())
            .getRefusal()
            .getCode(),
        escalations
            .correctEscalation(
                CorrectEscalationRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(id())
                    .setAllegationId(allegation)
                    .setEtag(etag)
                    .build())
            .getRefusal()
            .getCode(),
        noActionAgreed(who),
        story
            .allegations(who)
            .correctThreshold(
                CorrectThresholdRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(id())
                    .setAllegationId(allegation)
                    .setEtag(etag)
                    .build())
            .getRefusal()
            .getCode(),
        story
            .allegations(who)
            .correctOutcome(
                CorrectOutcomeRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(id())
                    .setAllegationId(allegation)
                    .setEtag(etag)
                    .build())
            .getRefusal()
            .getCode(),
        story
            .allegations(who)
            .takeBackDecision(
                TakeBackDecisionRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(id())
                    .setAllegationId(allegation)
                    .setEtag(etag)
                    .build())
            .getRefusal()
            .getCode());
  }

  /** A step of a strand that others may record, where it is a decision. */
  String noActionAgreed(Who who) {
    return story
        .as(who, StrandServiceGrpc::newBlockingStub)
        .recordStrandStep(
            RecordStrandStepRequest.newBuilder()
                .setAuthorityCode(story.authority)
                .setRequestId(id())
                .setAllegationId(allegation)
                .setEtag(story.open(who, allegation).getEtag())
                .setStep(
                    StrandStep.newBuilder()
                        .setKind(StrandStepKind.STRAND_STEP_KIND_NO_ACTION_AGREED))
                .build())
        .getRefusal()
        .getCode();
  }

  /** An entry of the follow-up that others may record, where it is a decision; not for guests. */
  String noReferralNeeded(Who who) {
    return story
        .as(who, FollowUpServiceGrpc::newBlockingStub)
        .recordFollowUp(
            RecordFollowUpRequest.newBuilder()
                .setAuthorityCode(story.authority)
                .setRequestId(id())
                .setAllegationId(allegation)
                .setEtag(story.open(who, allegation).getEtag())
                .setFollowUp(
                    FollowUp.newBuilder()
                        .setKind(FollowUpKind.FOLLOW_UP_KIND_DBS_REFERRAL)
                        .setStanding(FollowUpStanding.FOLLOW_UP_STANDING_NOT_NEEDED))
                .build())
        .getRefusal()
        .getCode();
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
