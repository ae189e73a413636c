package safeguarding.lado.retention;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.ConfirmDeletionRequest;
import safeguarding.contracts.lado.v1.ConfirmDeletionResponse;
import safeguarding.contracts.lado.v1.GetDeletionRequest;
import safeguarding.contracts.lado.v1.GetDeletionResponse;
import safeguarding.contracts.lado.v1.GetRetentionRequest;
import safeguarding.contracts.lado.v1.GetRetentionResponse;
import safeguarding.contracts.lado.v1.LiftHoldRequest;
import safeguarding.contracts.lado.v1.LiftHoldResponse;
import safeguarding.contracts.lado.v1.ListRetentionReviewsRequest;
import safeguarding.contracts.lado.v1.ListRetentionReviewsResponse;
import safeguarding.contracts.lado.v1.PlaceHoldRequest;
import safeguarding.contracts.lado.v1.PlaceHoldResponse;
import safeguarding.contracts.lado.v1.ProposeDeletionRequest;
import safeguarding.contracts.lado.v1.ProposeDeletionResponse;
import safeguarding.contracts.lado.v1.RetentionChanged;
import safeguarding.contracts.lado.v1.RetentionServiceGrpc;
import safeguarding.contracts.lado.v1.WithdrawProposalRequest;
import safeguarding.contracts.lado.v1.WithdrawProposalResponse;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.PageToken;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.retention.RetentionReading.Place;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.tenancy.Page;

/** Answers RetentionService from the use cases. */
@Singleton
final class RetentionGrpc extends RetentionServiceGrpc.RetentionServiceImplBase {
  private static final String ALLEGATION_ID = "allegation_id";

  private final Retentions retentions;
  private final RetentionReading reading;
  private final RetentionViewGrpc views;
  private final ChangeAnswers changes;
  private final Clock clock;

  RetentionGrpc(
      Retentions retentions,
      RetentionReading reading,
      RetentionViewGrpc views,
      ChangeAnswers changes,
      Clock clock) {
    this.retentions = retentions;
    this.reading = reading;
    this.views = views;
    this.changes = changes;
    this.clock = clock;
  }

  @Override
  public void getRetention(
      GetRetentionRequest request, StreamObserver<GetRetentionResponse> answer) {
    Caller caller = CurrentCaller.get();
    GetRetentionResponse found =
        reading.get(
            caller,
            RetentionServiceGrpc.getGetRetentionMethod().getFullMethodName(),
            Wire.uuid(request.getAllegationId(), ALLEGATION_ID),
            kept -> views.whole(kept, caller, today()));
    Answers.send(answer, found);
  }

  @Override
  public void listRetentionReviews(
      ListRetentionReviewsRequest request, StreamObserver<ListRetentionReviewsResponse> answer) {
    Caller caller = CurrentCaller.get();
    Page<RetainedCase, Place> page =
        reading.queue(
            caller,
            RetentionServiceGrpc.getListRetentionReviewsMethod().getFullMethodName(),
            after(request.getPageToken()),
            Wire.pageSize(request.getPageSize()));
    var response = ListRetentionReviewsResponse.newBuilder().setTotal(page.total());
    page.rows().forEach(row -> response.addRows(RetentionViewGrpc.row(row, caller, today())));
    page.end()
        .ifPresent(end ->
            response.setNextPageToken(
                PageToken.of(List.of(end.day().toString(), end.id().toString()))));
    Answers.send(answer, response.build());
  }

  private static Optional<Place> after(String token) {
    return PageToken.read(token, 2)
        .map(parts -> {
          try {
            return new Place(
                LocalDate.parse(parts.getFirst()), Wire.uuid(parts.getLast(), "page_token"));
          } catch (DateTimeException e) {
            throw new InvalidRequest("page_token");
          }
        });
  }

  @Override
  public void getDeletion(GetDeletionRequest request, StreamObserver<GetDeletionResponse> answer) {
    Tombstone left =
        reading.deleted(
            CurrentCaller.get(),
            RetentionServiceGrpc.getGetDeletionMethod().getFullMethodName(),
            request.getReference().strip());
    Answers.send(
        answer,
        GetDeletionResponse.newBuilder().setDeleted(RetentionViewGrpc.tombstone(left)).build());
  }

  @Override
  public void proposeDeletion(
      ProposeDeletionRequest request, StreamObserver<ProposeDeletionResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getAllegationId(), ALLEGATION_ID);
    changes.answer(
        answer,
        Change.of(
            RetentionServiceGrpc.getProposeDeletionMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            id),
        action ->
            retentions.propose(caller, action, id, request.getEtag(), request.getReason().strip()),
        etag -> ProposeDeletionResponse.newBuilder().setChanged(changed(etag)).build(),
        refusal -> ProposeDeletionResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void withdrawProposal(
      WithdrawProposalRequest request, StreamObserver<WithdrawProposalResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getAllegationId(), ALLEGATION_ID);
    changes.answer(
        answer,
        Change.of(
            RetentionServiceGrpc.getWithdrawProposalMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            id),
        action ->
            retentions.withdraw(caller, action, id, request.getEtag(), request.getReason().strip()),
        etag -> WithdrawProposalResponse.newBuilder().setChanged(changed(etag)).build(),
        refusal -> WithdrawProposalResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void confirmDeletion(
      ConfirmDeletionRequest request, StreamObserver<ConfirmDeletionResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getAllegationId(), ALLEGATION_ID);
    changes.answer(
        answer,
        Change.of(
            RetentionServiceGrpc.getConfirmDeletionMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            id),
        action ->
            retentions.confirm(caller, action, id, request.getEtag(), request.getUnderstood()),
        left ->
            ConfirmDeletionResponse.newBuilder()
                .setDeleted(RetentionViewGrpc.tombstone(left))
                .build(),
        refusal -> ConfirmDeletionResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void placeHold(PlaceHoldRequest request, StreamObserver<PlaceHoldResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getAllegationId(), ALLEGATION_ID);
    changes.answer(
        answer,
        Change.of(
            RetentionServiceGrpc.getPlaceHoldMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            id),
        action ->
            retentions.hold(caller, action, id, request.getEtag(), request.getReason().strip()),
        etag -> PlaceHoldResponse.newBuilder().setChanged(changed(etag)).build(),
        refusal -> PlaceHoldResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void liftHold(LiftHoldRequest request, StreamObserver<LiftHoldResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getAllegationId(), ALLEGATION_ID);
    changes.answer(
        answer,
        Change.of(
            RetentionServiceGrpc.getLiftHoldMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            id),
        action ->
            retentions.lift(caller, action, id, request.getEtag(), request.getReason().strip()),
        etag -> LiftHoldResponse.newBuilder().setChanged(changed(etag)).build(),
        refusal -> LiftHoldResponse.newBuilder().setRefusal(refusal).build());
  }

  private static RetentionChanged changed(String etag) {
    return RetentionChanged.newBuilder().setEtag(etag).build();
  }

  private LocalDate today() {
    return LondonTime.today(clock);
  }
}
