package safeguarding.lado.allegation;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.ContactCorrected;
import safeguarding.contracts.lado.v1.CorrectContactRequest;
import safeguarding.contracts.lado.v1.CorrectContactResponse;
import safeguarding.contracts.lado.v1.CorrectOutcomeRequest;
import safeguarding.contracts.lado.v1.CorrectOutcomeResponse;
import safeguarding.contracts.lado.v1.CorrectThresholdRequest;
import safeguarding.contracts.lado.v1.CorrectThresholdResponse;
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
import safeguarding.contracts.lado.v1.TakeBackDecisionRequest;
import safeguarding.contracts.lado.v1.TakeBackDecisionResponse;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.lado.allegation.Allegations.Logged;
import safeguarding.lado.timescale.CaseClocks;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.tenancy.Page;

/**
 * Answers lado.v1 from the use cases; decisions are answered by {@link DecisionGrpc}, drafts by
 * {@link ContactDraftGrpc}.
 */
@Singleton
final class AllegationGrpc extends AllegationServiceGrpc.AllegationServiceImplBase {
  private final Allegations allegations;
  private final Corrections corrections;
  private final DecisionGrpc decisions;
  private final AllegationReading reading;
  private final ContactDraftGrpc drafts;
  private final ChangeAnswers changes;
  private final AllegationRowsGrpc rows;
  private final RecordGrpc records;
  private final CaseClocks clocks;
  private final List<AllegationPartGrpc> parts;
  private final Clock clock;

  AllegationGrpc(
      Allegations allegations,
      Corrections corrections,
      DecisionGrpc decisions,
      AllegationReading reading,
      ContactDraftGrpc drafts,
      ChangeAnswers changes,
      AllegationRowsGrpc rows,
      RecordGrpc records,
      CaseClocks clocks,
      List<AllegationPartGrpc> parts,
      Clock clock) {
    this.allegations = allegations;
    this.corrections = corrections;
    this.decisions = decisions;
    this.reading = reading;
    this.drafts = drafts;
    this.changes = changes;
    this.rows = rows;
    this.records = records;
    this.clocks = clocks;
    this.parts = List.copyOf(parts);
    this.clock = clock;
  }

  @Override
  public void logContact(LogContactRequest request, StreamObserver<LogContactResponse> answer) {
    Caller caller = CurrentCaller.get();
    ToldContact told = ContactGrpc.told(request.getContact());
    AdultChoice choice =
        new AdultChoice(
            request.getAdultId().isEmpty() ? null : Wire.uuid(request.getAdultId(), "adult_id"),
            ContactGrpc.ids(request.getNotSameAdultIdsList(), "not_same_adult_ids"));
    Optional<UUID> draft =
        request.getDraftId().isEmpty()
            ? Optional.empty()
            : Optional.of(Wire.uuid(request.getDraftId(), "draft_id"));
    changes.answer(
        answer,
        Change.of(AllegationServiceGrpc.getLogContactMethod(), request.getRequestId(), request),
        action -> allegations.logContact(caller, action, told, choice, draft),
        AllegationGrpc::logged,
        refusal -> LogContactResponse.newBuilder().setRefusal(refusal).build());
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
  public void correctContact(
      CorrectContactRequest request, StreamObserver<CorrectContactResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getAllegationId(), "allegation_id");
    ToldContact told = ContactGrpc.told(request.getContact());
    changes.answer(
        answer,
        Change.of(
            AllegationServiceGrpc.getCorrectContactMethod(),
            request.getRequestId(),
            request,
            Allegations.RECORD_KIND,
            id),
        action ->
            corrections.correct(caller, action, id, request.getEtag(), told, request.getReason()),
        corrected ->
            CorrectContactResponse.newBuilder()
                .setCorrected(
                    ContactCorrected.newBuilder()
                        .setEtag(corrected.etag())
                        .setMatchAgain(corrected.matchAgain()))
                .build(),
        refusal -> CorrectContactResponse.newBuilder().setRefusal(refusal).build());
  }

  @Override
  public void decideThreshold(
      DecideThresholdRequest request, StreamObserver<DecideThresholdResponse> answer) {
    decisions.decideThreshold(request, answer);
  }

  @Override
  public void recordOutcome(
      RecordOutcomeRequest request, StreamObserver<RecordOutcomeResponse> answer) {
    decisions.recordOutcome(request, answer);
  }

  @Override
  public void correctThreshold(
      CorrectThresholdRequest request, StreamObserver<CorrectThresholdResponse> answer) {
    decisions.correctThreshold(request, answer);
  }

  @Override
  public void correctOutcome(
      CorrectOutcomeRequest request, StreamObserver<CorrectOutcomeResponse> answer) {
    decisions.correctOutcome(request, answer);
  }

  @Override
  public void takeBackDecision(
      TakeBackDecisionRequest request, StreamObserver<TakeBackDecisionResponse> answer) {
    decisions.takeBack(request, answer);
  }

  @Override
  public void getAllegation(
      GetAllegationRequest request, StreamObserver<GetAllegationResponse> answer) {
    Answers.send(
        answer,
        reading.get(
            CurrentCaller.get(),
            AllegationServiceGrpc.getGetAllegationMethod().getFullMethodName(),
            Wire.uuid(request.getAllegationId(), "allegation_id"),
            kept -> view().view(kept, parts)));
  }

  @Override
  public void listAllegations(
      ListAllegationsRequest request, StreamObserver<ListAllegationsResponse> answer) {
    Page<AllegationSummary, AllegationOrder.Place> page =
        reading.list(
            CurrentCaller.get(),
            AllegationServiceGrpc.getListAllegationsMethod().getFullMethodName(),
            AllegationListGrpc.filter(request),
            AllegationListGrpc.order(request),
            AllegationListGrpc.after(request),
            Wire.pageSize(request.getPageSize()),
            request.getWithNames());
    var response =
        ListAllegationsResponse.newBuilder()
            .setTotal(page.total())
            .addAllRows(rows.rows(CurrentCaller.get(), page.rows(), request.getWithNames()));
    page.end().ifPresent(end -> response.setNextPageToken(AllegationListGrpc.token(end)));
    Answers.send(answer, response.build());
  }

  @Override
  public void saveContactDraft(
      safeguarding.contracts.lado.v1.SaveContactDraftRequest request,
      StreamObserver<safeguarding.contracts.lado.v1.SaveContactDraftResponse> answer) {
    Answers.send(answer, drafts.save(request));
  }

  @Override
  public void getContactDraft(
      safeguarding.contracts.lado.v1.GetContactDraftRequest request,
      StreamObserver<safeguarding.contracts.lado.v1.GetContactDraftResponse> answer) {
    Answers.send(answer, drafts.find(request));
  }

  @Override
  public void listContactDrafts(
      safeguarding.contracts.lado.v1.ListContactDraftsRequest request,
      StreamObserver<safeguarding.contracts.lado.v1.ListContactDraftsResponse> answer) {
    Answers.send(answer, drafts.list());
  }

  private AllegationViewGrpc view() {
    return new AllegationViewGrpc(clocks, records, LondonTime.today(clock));
  }
}
