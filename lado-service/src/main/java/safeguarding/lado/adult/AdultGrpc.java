package safeguarding.lado.adult;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import safeguarding.contracts.lado.v1.AdultChanged;
import safeguarding.contracts.lado.v1.AdultServiceGrpc;
import safeguarding.contracts.lado.v1.GetAdultRequest;
import safeguarding.contracts.lado.v1.GetAdultResponse;
import safeguarding.contracts.lado.v1.LinkAdultRequest;
import safeguarding.contracts.lado.v1.LinkAdultResponse;
import safeguarding.contracts.lado.v1.MarkNotSameRequest;
import safeguarding.contracts.lado.v1.MarkNotSameResponse;
import safeguarding.contracts.lado.v1.MatchAdultsRequest;
import safeguarding.contracts.lado.v1.MatchAdultsResponse;
import safeguarding.contracts.lado.v1.UnlinkAdultRequest;
import safeguarding.contracts.lado.v1.UnlinkAdultResponse;
import safeguarding.contracts.lado.v1.UnmarkNotSameRequest;
import safeguarding.contracts.lado.v1.UnmarkNotSameResponse;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.adult.Adults.Changed;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.ContactGrpc;
import safeguarding.lado.allegation.ToldAdultGrpc;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers lado.v1.AdultService from the use cases. */
@Singleton
final class AdultGrpc extends AdultServiceGrpc.AdultServiceImplBase {
  private final Adults adults;
  private final AdultReading reading;
  private final ChangeAnswers changes;

  AdultGrpc(Adults adults, AdultReading reading, ChangeAnswers changes) {
    this.adults = adults;
    this.reading = reading;
    this.changes = changes;
  }

  @Override
  public void matchAdults(MatchAdultsRequest request, StreamObserver<MatchAdultsResponse> answer) {
    Optional<UUID> allegation =
        request.getAllegationId().isEmpty()
            ? Optional.empty()
            : Optional.of(Wire.uuid(request.getAllegationId(), "allegation_id"));
    AdultReading.Offers offers =
        reading.match(
            CurrentCaller.get(),
            AdultServiceGrpc.getMatchAdultsMethod().getFullMethodName(),
            ToldAdultGrpc.read(request.getAdult()).telling(),
            allegation,
            ContactGrpc.ids(request.getNotSameAdultIdsList(), "not_same_adult_ids"));
    var response = MatchAdultsResponse.newBuilder().setAskALado(offers.askALado());
    offers.adults().forEach(each -> response.addCandidates(AdultViewGrpc.candidate(each)));
    Answers.send(answer, response.build());
  }

  @Override
  public void getAdult(GetAdultRequest request, StreamObserver<GetAdultResponse> answer) {
    KnownAdult known =
        reading.get(
            CurrentCaller.get(),
            AdultServiceGrpc.getGetAdultMethod().getFullMethodName(),
            Wire.uuid(request.getAdultId(), "adult_id"));
    Answers.send(answer, AdultViewGrpc.known(known));
  }

  @Override
  public void linkAdult(LinkAdultRequest request, StreamObserver<LinkAdultResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    UUID adult = Wire.uuid(request.getAdultId(), "adult_id");
    changes.answer(
        answer,
        Change.of(
            AdultServiceGrpc.getLinkAdultMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> adults.link(caller, action, allegation, request.getEtag(), adult),
        changed -> LinkAdultResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> LinkAdultResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void unlinkAdult(UnlinkAdultRequest request, StreamObserver<UnlinkAdultResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    changes.answer(
        answer,
        Change.of(
            AdultServiceGrpc.getUnlinkAdultMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> adults.unlink(caller, action, allegation, request.getEtag()),
        changed -> UnlinkAdultResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> UnlinkAdultResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void markNotSame(MarkNotSameRequest request, StreamObserver<MarkNotSameResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    UUID adult = Wire.uuid(request.getAdultId(), "adult_id");
    changes.answer(
        answer,
        Change.of(
            AdultServiceGrpc.getMarkNotSameMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> adults.markNotSame(caller, action, allegation, request.getEtag(), adult),
        changed -> MarkNotSameResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> MarkNotSameResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void unmarkNotSame(
      UnmarkNotSameRequest request, StreamObserver<UnmarkNotSameResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID allegation = Wire.uuid(request.getAllegationId(), "allegation_id");
    UUID adult = Wire.uuid(request.getAdultId(), "adult_id");
    changes.answer(
        answer,
        Change.of(
            AdultServiceGrpc.getUnmarkNotSameMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            allegation),
        action -> adults.unmarkNotSame(caller, action, allegation, request.getEtag(), adult),
        changed -> UnmarkNotSameResponse.newBuilder().setChanged(wire(changed)).build(),
        refusal -> UnmarkNotSameResponse.newBuilder().setRefusal(refusal).build());
  }

  private static AdultChanged wire(Changed changed) {
    return AdultChanged.newBuilder()
        .setEtag(changed.etag())
        .setAdultId(changed.adultId().toString())
        .build();
  }
}
