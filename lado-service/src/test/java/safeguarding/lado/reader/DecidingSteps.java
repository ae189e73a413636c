package safeguarding.lado.reader;

import java.util.List;
import java.util.UUID;
import safeguarding.contracts.lado.v1.AnswerEscalationRequest;
import safeguarding.contracts.lado.v1.CloseStrandRequest;
import safeguarding.contracts.lado.v1.EscalationServiceGrpc;
import safeguarding.contracts.lado.v1.OpenStrandRequest;
import safeguarding.contracts.lado.v1.RaiseEscalationRequest;
import safeguarding.contracts.lado.v1.RecordWorkStatusRequest;
import safeguarding.contracts.lado.v1.StrandServiceGrpc;
import safeguarding.contracts.lado.v1.WorkStatusServiceGrpc;
import safeguarding.lado.reader.ReaderStory.Who;

/** Every decision on the way to an outcome, asked for with nothing filled in. */
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
            .getCode());
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
