package safeguarding.gateway;

import com.google.protobuf.Timestamp;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.AllegationRow;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.AllegationState;
import safeguarding.contracts.lado.v1.DecideThresholdRequest;
import safeguarding.contracts.lado.v1.DecideThresholdResponse;
import safeguarding.contracts.lado.v1.GetAllegationRequest;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.GetContactDraftRequest;
import safeguarding.contracts.lado.v1.GetContactDraftResponse;
import safeguarding.contracts.lado.v1.ListAllegationsRequest;
import safeguarding.contracts.lado.v1.ListAllegationsResponse;
import safeguarding.contracts.lado.v1.ListContactDraftsRequest;
import safeguarding.contracts.lado.v1.ListContactDraftsResponse;
import safeguarding.contracts.lado.v1.LogContactRequest;
import safeguarding.contracts.lado.v1.LogContactResponse;
import safeguarding.contracts.lado.v1.ReferralOutcome;
import safeguarding.contracts.lado.v1.SaveContactDraftRequest;
import safeguarding.contracts.lado.v1.SaveContactDraftResponse;
import safeguarding.contracts.lado.v1.ThresholdCriterion;
import safeguarding.contracts.lado.v1.ThresholdDecision;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.contracts.refusal.v1.FieldViolation;
import safeguarding.contracts.refusal.v1.Refusal;

/**
 * Allegations. It keeps what was logged under its request's id; the record that it shows was
 * changed by somebody else just now.
 */
final class FakeAllegations extends AllegationServiceGrpc.AllegationServiceImplBase {
  private static final int MOST_OF_A_DRAFT = 400_000;
  private static final int IN_A_STATE = 250;

  private final Map<String, LogContactRequest> logged = new ConcurrentHashMap<>();
  private final Map<String, Map<String, String>> drafts = new ConcurrentHashMap<>();

  int logged() {
    return logged.size();
  }

  @Override
  public void logContact(LogContactRequest request, StreamObserver<LogContactResponse> observer) {
    FakeServices.answer(observer, log(request));
  }

  /** 250; of those that are closed more than any file holds, and concluded ones never end. */
  @Override
  public void listAllegations(
      ListAllegationsRequest request, StreamObserver<ListAllegationsResponse> observer) {
    boolean closed = request.getStatesList().contains(AllegationState.ALLEGATION_STATE_CLOSED);
    int from = request.getPageToken().isEmpty() ? 0 : Integer.parseInt(request.getPageToken());
    boolean endless = request.getStatesList().contains(AllegationState.ALLEGATION_STATE_CONCLUDED);
    int to = Math.min(from + request.getPageSize(), endless ? request.getPageSize() : IN_A_STATE);
    FakeServices.answer(
        observer,
        ListAllegationsResponse.newBuilder()
            .addAllRows(
                IntStream.range(from, to)
                    .mapToObj(row ->
                        AllegationRow.newBuilder()
                            .setAllegationId(new UUID(0, row).toString())
                            .setReference("LADO-2018-" + row)
                            .setReceivedAt(time())
                            .build())
                    .toList())
            .setTotal(closed ? 20_001 : IN_A_STATE)
            .setNextPageToken(to < IN_A_STATE ? String.valueOf(to) : "")
            .build());
  }

  @Override
  public void getAllegation(
      GetAllegationRequest request, StreamObserver<GetAllegationResponse> observer) {
    FakeServices.answer(
        observer,
        GetAllegationResponse.newBuilder()
            .setAllegationId(request.getAllegationId())
            .setReference("LADO-2018-0001")
            .setEtag(FakeServices.ETAG_NOW)
            .setState(AllegationState.ALLEGATION_STATE_UNDER_ENQUIRY)
            .setDecision(
                ThresholdDecision.newBuilder()
                    .setDecidedAt(time())
                    .addCriteria(ThresholdCriterion.THRESHOLD_CRITERION_RISK_OF_HARM)
                    .setReasons("Decided by a colleague.")
                    .setReferralOutcome(ReferralOutcome.REFERRAL_OUTCOME_INTERNAL_ENQUIRY))
            .addTimeline(
                TimelineEvent.newBuilder()
                    .setKind("threshold-decided")
                    .setHappenedAt(time())
                    .setRecordedAt(time())
                    .setRecordedBy("A colleague"))
            .build());
  }

  @Override
  public void decideThreshold(
      DecideThresholdRequest request, StreamObserver<DecideThresholdResponse> observer) {
    FakeServices.answer(
        observer,
        DecideThresholdResponse.newBuilder()
            .setRefusal(
                Refusal.newBuilder()
                    .setCode("changed-by-someone-else")
                    .setMessage("Somebody else changed it."))
            .build());
  }

  @Override
  public void saveContactDraft(
      SaveContactDraftRequest request, StreamObserver<SaveContactDraftResponse> observer) {
    if (request.getSerializedSize() > MOST_OF_A_DRAFT) {
      observer.onError(new StatusRuntimeException(Status.INVALID_ARGUMENT));
      return;
    }
    drafts.put(request.getDraftId(), request.getFieldsMap());
    FakeServices.answer(observer, SaveContactDraftResponse.newBuilder().setSavedAt(time()).build());
  }

  @Override
  public void getContactDraft(
      GetContactDraftRequest request, StreamObserver<GetContactDraftResponse> observer) {
    @Nullable Map<String, String> fields = drafts.get(request.getDraftId());
    if (fields == null) {
      observer.onError(new StatusRuntimeException(Status.NOT_FOUND));
      return;
    }
    FakeServices.answer(
        observer,
        GetContactDraftResponse.newBuilder().putAllFields(fields).setSavedAt(time()).build());
  }

  @Override
  public void listContactDrafts(
      ListContactDraftsRequest request, StreamObserver<ListContactDraftsResponse> observer) {
    FakeServices.answer(observer, ListContactDraftsResponse.getDefaultInstance());
  }

  private LogContactResponse log(LogContactRequest request) {
    if (request.getContact().getSummary().isEmpty()) {
      return refusal(
          "invalid-fields",
          FieldViolation.newBuilder()
              .setField("contact.adult.date_of_birth")
              .setMessage("Enter a date of birth in the past")
              .build());
    }
    LogContactRequest first = logged.putIfAbsent(request.getRequestId(), request);
    if (first != null && !first.equals(request)) {
      return refusal("idempotency-key-reused");
    }
    return LogContactResponse.newBuilder()
        .setLogged(
            LogContactResponse.Logged.newBuilder()
                .setAllegationId(request.getRequestId())
                .setReference("LADO-2018-0001")
                .setEtag("v1"))
        .build();
  }

  private static LogContactResponse refusal(String code, FieldViolation... violations) {
    return LogContactResponse.newBuilder()
        .setRefusal(
            Refusal.newBuilder()
                .setCode(code)
                .setMessage("Nothing was saved.")
                .addAllViolations(List.of(violations)))
        .build();
  }

  private static Timestamp time() {
    return Timestamp.newBuilder().setSeconds(1_528_125_600).build();
  }
}
