package safeguarding.lado.allegation;

import com.google.protobuf.Message;
import io.grpc.MethodDescriptor;
import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import safeguarding.audit.RecordReference;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.DecideThresholdRequest;
import safeguarding.contracts.lado.v1.DecideThresholdResponse;
import safeguarding.contracts.lado.v1.GetAllegationRequest;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.ListAllegationsRequest;
import safeguarding.contracts.lado.v1.ListAllegationsResponse;
import safeguarding.contracts.lado.v1.LogContactRequest;
import safeguarding.contracts.lado.v1.LogContactResponse;
import safeguarding.contracts.lado.v1.RecordOutcomeRequest;
import safeguarding.contracts.lado.v1.RecordOutcomeResponse;
import safeguarding.grpcedge.Idempotency;
import safeguarding.grpcedge.Idempotency.Attempt;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.allegation.Allegations.Changed;
import safeguarding.lado.allegation.Allegations.Logged;
import safeguarding.lado.timescale.CaseClocks;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers lado.v1 from the use cases; drafts are answered by {@link ContactDraftGrpc}. */
@Singleton
final class AllegationGrpc extends AllegationServiceGrpc.AllegationServiceImplBase {
  private final Allegations allegations;
  private final AllegationReading reading;
  private final ContactDraftGrpc drafts;
  private final Idempotency idempotency;
  private final CaseClocks clocks;
  private final Clock clock;

  AllegationGrpc(
      Allegations allegations,
      AllegationReading reading,
      ContactDraftGrpc drafts,
      Idempotency idempotency,
      CaseClocks clocks,
      Clock clock) {
    this.allegations = allegations;
    this.reading = reading;
    this.drafts = drafts;
    this.idempotency = idempotency;
    this.clocks = clocks;
    this.clock = clock;
  }

  @Override
  public void logContact(LogContactRequest request, StreamObserver<LogContactResponse> answer) {
    Caller caller = CurrentCaller.get();
    ToldContact told = ContactGrpc.told(request.getContact());
    Optional<UUID> draft =
        request.getDraftId().isEmpty()
            ? Optional.empty()
            : Optional.of(Wire.uuid(request.getDraftId(), "draft_id"));
    Attempt<LogContactResponse> attempt =
        idempotency.once(
            new Change<>(
                AllegationServiceGrpc.getLogContactMethod(), request.getRequestId(), request, null),
            action ->
                attempt(
                    allegations.logContact(caller, action, told, draft), AllegationGrpc::logged));
    send(answer, attempt, refusal -> LogContactResponse.newBuilder().setRefusal(refusal).build());
  }

  private static LogContactResponse logged(Logged logged) {
    return LogContactResponse.newBuilder()
        .setLogged(
            LogContactResponse.Logged.newBuilder()
                .setAllegationId(logged.id().toString())
                .setReference(logged.reference())
                .setEtag(logged.etag()))
        .build();
  }

  @Override
  public void decideThreshold(
      DecideThresholdRequest request, StreamObserver<DecideThresholdResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getAllegationId(), "allegation_id");
    DecideThreshold command = CommandGrpc.decision(request.getDecision());
    Attempt<DecideThresholdResponse> attempt =
        idempotency.once(
            change(
                AllegationServiceGrpc.getDecideThresholdMethod(),
                request.getRequestId(),
                request,
                id),
            action ->
                attempt(
                    allegations.decideThreshold(caller, action, id, request.getEtag(), command),
                    changed ->
                        DecideThresholdResponse.newBuilder().setChanged(wire(changed)).build()));
    send(
        answer,
        attempt,
        refusal -> DecideThresholdResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void recordOutcome(
      RecordOutcomeRequest request, StreamObserver<RecordOutcomeResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getAllegationId(), "allegation_id");
    RecordOutcome command = CommandGrpc.outcome(request.getEnquiryOutcome());
    Attempt<RecordOutcomeResponse> attempt =
        idempotency.once(
            change(
                AllegationServiceGrpc.getRecordOutcomeMethod(),
                request.getRequestId(),
                request,
                id),
            action ->
                attempt(
                    allegations.recordOutcome(caller, action, id, request.getEtag(), command),
                    changed ->
                        RecordOutcomeResponse.newBuilder().setChanged(wire(changed)).build()));
    send(
        answer, attempt, refusal -> RecordOutcomeResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void getAllegation(
      GetAllegationRequest request, StreamObserver<GetAllegationResponse> answer) {
    AllegationRecord found =
        reading.get(
            CurrentCaller.get(),
            AllegationServiceGrpc.getGetAllegationMethod().getFullMethodName(),
            Wire.uuid(request.getAllegationId(), "allegation_id"));
    send(answer, view().view(found));
  }

  @Override
  public void listAllegations(
      ListAllegationsRequest request, StreamObserver<ListAllegationsResponse> answer) {
    AllegationPage page =
        reading.list(
            CurrentCaller.get(),
            AllegationServiceGrpc.getListAllegationsMethod().getFullMethodName(),
            AllegationListGrpc.filter(request),
            AllegationListGrpc.order(request),
            AllegationListGrpc.after(request),
            Wire.pageSize(request.getPageSize()),
            request.getWithNames());
    AllegationViewGrpc view = view();
    var response = ListAllegationsResponse.newBuilder().setTotal(page.total());
    page.rows().forEach(row -> response.addRows(view.row(row, request.getWithNames())));
    page.end().ifPresent(end -> response.setNextPageToken(AllegationListGrpc.token(end)));
    send(answer, response.build());
  }

  @Override
  public void saveContactDraft(
      safeguarding.contracts.lado.v1.SaveContactDraftRequest request,
      StreamObserver<safeguarding.contracts.lado.v1.SaveContactDraftResponse> answer) {
    send(answer, drafts.save(request));
  }

  @Override
  public void getContactDraft(
      safeguarding.contracts.lado.v1.GetContactDraftRequest request,
      StreamObserver<safeguarding.contracts.lado.v1.GetContactDraftResponse> answer) {
    send(answer, drafts.find(request));
  }

  @Override
  public void listContactDrafts(
      safeguarding.contracts.lado.v1.ListContactDraftsRequest request,
      StreamObserver<safeguarding.contracts.lado.v1.ListContactDraftsResponse> answer) {
    send(answer, drafts.list());
  }

  private AllegationViewGrpc view() {
    return new AllegationViewGrpc(clocks, LondonTime.today(clock));
  }

  private static <Q extends Message, R extends Message> Change<Q, R> change(
      MethodDescriptor<Q, R> method, String requestId, Q request, UUID id) {
    return new Change<>(
        method, requestId, request, new RecordReference(Allegations.RECORD_KIND, id));
  }

  private static <T, R extends Message> Attempt<R> attempt(
      Ruling<T> ruling, Function<T, R> granted) {
    return switch (ruling) {
      case Ruling.Granted<T>(T value) -> new Attempt.Done<>(granted.apply(value));
      case Ruling.Refused<T>(Refusal refusal) -> new Attempt.Refused<>(CommandGrpc.wire(refusal));
    };
  }

  private static safeguarding.contracts.lado.v1.Changed wire(Changed changed) {
    return safeguarding.contracts.lado.v1.Changed.newBuilder()
        .setEtag(changed.etag())
        .setState(AllegationViewGrpc.state(changed.state()))
        .build();
  }

  private static <R extends Message> void send(
      StreamObserver<R> answer,
      Attempt<R> attempt,
      Function<safeguarding.contracts.refusal.v1.Refusal, R> refused) {
    send(
        answer,
        switch (attempt) {
          case Attempt.Done<R>(R done) -> done;
          case Attempt.Refused<R>(var refusal) -> refused.apply(refusal);
        });
  }

  private static <R> void send(StreamObserver<R> answer, R message) {
    answer.onNext(message);
    answer.onCompleted();
  }
}
