package safeguarding.gateway;

import com.google.protobuf.Timestamp;
import com.google.type.Date;
import com.google.type.Decimal;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.protobuf.services.HealthStatusManager;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.indicators.v1.Breakdown;
import safeguarding.contracts.indicators.v1.BreakdownRow;
import safeguarding.contracts.indicators.v1.Definition;
import safeguarding.contracts.indicators.v1.GetBreakdownRequest;
import safeguarding.contracts.indicators.v1.GetBreakdownResponse;
import safeguarding.contracts.indicators.v1.IndicatorsServiceGrpc;
import safeguarding.contracts.indicators.v1.ListDefinitionsRequest;
import safeguarding.contracts.indicators.v1.ListDefinitionsResponse;
import safeguarding.contracts.indicators.v1.ListValuesRequest;
import safeguarding.contracts.indicators.v1.ListValuesResponse;
import safeguarding.contracts.indicators.v1.Value;
import safeguarding.contracts.journal.v1.Entry;
import safeguarding.contracts.journal.v1.EntryOutcome;
import safeguarding.contracts.journal.v1.JournalServiceGrpc;
import safeguarding.contracts.journal.v1.ListEntriesRequest;
import safeguarding.contracts.journal.v1.ListEntriesResponse;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.AllegationState;
import safeguarding.contracts.lado.v1.DecideThresholdRequest;
import safeguarding.contracts.lado.v1.DecideThresholdResponse;
import safeguarding.contracts.lado.v1.GetAllegationRequest;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.GetContactDraftRequest;
import safeguarding.contracts.lado.v1.GetContactDraftResponse;
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
import safeguarding.contracts.worklist.v1.Bucket;
import safeguarding.contracts.worklist.v1.BucketCount;
import safeguarding.contracts.worklist.v1.ListWorkRequest;
import safeguarding.contracts.worklist.v1.ListWorkResponse;
import safeguarding.contracts.worklist.v1.WorkItem;
import safeguarding.contracts.worklist.v1.WorklistServiceGrpc;
import safeguarding.security.CallerInterceptor;
import safeguarding.security.OidcSettings;
import safeguarding.security.TokenVerifier;

/**
 * A service whose silence and refusals a test decides: the real ones cannot be slow to order. Who
 * may call it the contract says, checked as in a real service. It keeps what was logged under its
 * request's id; the record that it shows was changed by somebody else just now.
 */
final class FakeServices implements AutoCloseable {
  /** The etag of the record as it is now. */
  static final String ETAG_NOW = "v2";

  private static final Metadata.Key<String> INVALID_FIELD =
      Metadata.Key.of("x-invalid-field", Metadata.ASCII_STRING_MARSHALLER);

  private final String code;
  private static final int MOST_OF_A_DRAFT = 400_000;

  private final Server server;
  private final Map<String, LogContactRequest> logged = new ConcurrentHashMap<>();
  private final Map<String, Map<String, String>> drafts = new ConcurrentHashMap<>();
  private final Set<String> tokens = ConcurrentHashMap.newKeySet();
  private final Set<String> silent = ConcurrentHashMap.newKeySet();
  private final AtomicInteger calls = new AtomicInteger();
  private volatile @Nullable CallerInterceptor callers;
  private final AtomicInteger healthChecks = new AtomicInteger();
  private volatile Supplier<Status> mood = () -> Status.OK;
  private volatile String invalidField = "";
  private volatile String emptyPeriod = "";

  private FakeServices(String code) {
    this.code = code;
    var health = new HealthStatusManager();

    NettyServerBuilder builder =
        NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .addService(
                ServerInterceptors.intercept(health.getHealthService(), new HealthChecks()));
    Stream.of(
            new Indicators(),
            new Allegations(),
            new Worklist(),
            new Journals(),
            new FakeChildren.OnAPlan(),
            new FakeChildren.LookedAfter())
        .forEach(service ->
            builder.addService(ServerInterceptors.intercept(service, new Callers(), new Moods())));
    server = builder.build();
  }

  /**
   * Starts a service.
   *
   * @param code its indicator is {@code <code>.CONTACTS}
   */
  static FakeServices start(String code) {
    var services = new FakeServices(code);
    try {
      services.server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return services;
  }

  /** Whose tokens it believes; before this is said it answers nobody. */
  void trust(OidcSettings oidc) {
    callers = new CallerInterceptor(new TokenVerifier(oidc), (caller, method, reason, asked) -> {});
  }

  String target() {
    return "dns:///127.0.0.1:" + server.getPort();
  }

  /** What every further call is answered with; OK answers properly. */
  void answerWith(Supplier<Status> next) {
    mood = next;
  }

  /** Refuses every further call for the value of one field, as a service does before its rules. */
  void refuse(String field) {
    invalidField = field;
    mood = () -> Status.INVALID_ARGUMENT;
  }

  /** Counts no contact in a period. */
  void countNothingIn(String period) {
    emptyPeriod = period;
  }

  /** Lets one RPC alone go unanswered from now on: {@code GetBreakdown}. */
  void silence(String rpc) {
    silent.add(rpc);
  }

  /** Answers everything again. */
  void answer() {
    silent.clear();
    invalidField = "";
    emptyPeriod = "";
    mood = () -> Status.OK;
  }

  int loggedContacts() {
    return logged.size();
  }

  /** How many calls arrived so far, repetitions included. */
  int calls() {
    return calls.get();
  }

  /** How often it was asked whether it serves. */
  int healthChecks() {
    return healthChecks.get();
  }

  /** Every access token that arrived since this was last asked. */
  Set<String> tokensSeen() {
    Set<String> seen = Set.copyOf(tokens);
    tokens.clear();
    return seen;
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  /** The check of a real service. */
  private final class Callers implements ServerInterceptor {
    @Override
    public <Q, R> ServerCall.Listener<Q> interceptCall(
        ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
      return Objects.requireNonNull(callers).interceptCall(call, headers, next);
    }
  }

  /** Stands outside the check of the caller: a service that is away checks nobody. */
  private final class Moods implements ServerInterceptor {
    @Override
    public <Q, R> ServerCall.Listener<Q> interceptCall(
        ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
      calls.incrementAndGet();
      @Nullable String token = headers.get(CallerInterceptor.AUTHORIZATION);
      if (token != null) {
        tokens.add(token);
      }
      Status status =
          silent.contains(call.getMethodDescriptor().getBareMethodName())
              ? Status.UNAVAILABLE
              : mood.get();
      if (status.isOk()) {
        return next.startCall(call, headers);
      }
      var trailers = new Metadata();
      if (!invalidField.isEmpty()) {
        trailers.put(INVALID_FIELD, invalidField);
      }
      call.close(status, trailers);
      return new ServerCall.Listener<>() {};
    }
  }

  private final class HealthChecks implements ServerInterceptor {
    @Override
    public <Q, R> ServerCall.Listener<Q> interceptCall(
        ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
      healthChecks.incrementAndGet();
      return next.startCall(call, headers);
    }
  }

  static <T> void answer(StreamObserver<T> observer, T proper) {
    observer.onNext(proper);
    observer.onCompleted();
  }

  private static Decimal number(String text) {
    return Decimal.newBuilder().setValue(text).build();
  }

  private static Timestamp time() {
    return Timestamp.newBuilder().setSeconds(1_528_125_600).build();
  }

  private final class Indicators extends IndicatorsServiceGrpc.IndicatorsServiceImplBase {
    @Override
    public void listDefinitions(
        ListDefinitionsRequest request, StreamObserver<ListDefinitionsResponse> observer) {
      answer(
          observer,
          ListDefinitionsResponse.newBuilder()
              .addDefinitions(
                  Definition.newBuilder()
                      .setCode(code + ".CONTACTS")
                      .setTitle("Contacts of " + code)
                      .setUnit("contacts")
                      .setTheme(code.equals("CLA") ? "homes" : "allegations")
                      .addBreakdowns(Breakdown.newBuilder().setKey("role").setTitle("Role"))
                      .addBreakdowns(Breakdown.newBuilder().setKey("concern").setTitle("Concern")))
              .addDefinitions(
                  Definition.newBuilder()
                      .setCode(code + ".ADVICE")
                      .setTitle("Advice given")
                      .setUnit("contacts")
                      .setTheme(code.equals("CLA") ? "homes" : "allegations")
                      .setDenominator("all contacts")
                      .setDecimals(1))
              .build());
    }

    @Override
    public void listValues(ListValuesRequest request, StreamObserver<ListValuesResponse> observer) {
      String period = request.getPeriods(0);
      String before = request.getPeriods(1);
      List<Value> values =
          Stream.of(
                  value("CONTACTS", period, counted(period)),
                  value("CONTACTS", before, "23"),
                  value("ADVICE", period, "19").setDenominator(number("43")),
                  value("ADVICE", before, "0").setDenominator(number("0")))
              .map(Value.Builder::build)
              .filter(value ->
                  request.getCodesCount() == 0 || request.getCodesList().contains(value.getCode()))
              .toList();
      answer(observer, ListValuesResponse.newBuilder().addAllValues(values).build());
    }

    @Override
    public void getBreakdown(
        GetBreakdownRequest request, StreamObserver<GetBreakdownResponse> observer) {
      answer(
          observer,
          GetBreakdownResponse.newBuilder()
              .addRows(
                  BreakdownRow.newBuilder()
                      .setKey("residential-care-children")
                      .setTitle("Residential care")
                      .setNumerator(number("7")))
              .build());
    }

    private String counted(String period) {
      return period.equals(emptyPeriod) ? "0" : "43";
    }

    private Value.Builder value(String name, String period, String numerator) {
      return Value.newBuilder()
          .setCode(code + "." + name)
          .setPeriod(period)
          .setNumerator(number(numerator));
    }
  }

  private final class Worklist extends WorklistServiceGrpc.WorklistServiceImplBase {
    @Override
    public void listWork(ListWorkRequest request, StreamObserver<ListWorkResponse> observer) {
      answer(
          observer,
          ListWorkResponse.newBuilder()
              .addItems(
                  WorkItem.newBuilder()
                      .setId(code + "-1")
                      .setRuleId("rule")
                      .setRuleTitle("Review of " + code)
                      .setRecordKind("review")
                      .setReference(code + "-2018-0001")
                      .setDueOn(Date.newBuilder().setYear(2018).setMonth(6).setDay(5))
                      .setWorkingDaysLeft(-1)
                      .setBucket(Bucket.BUCKET_OVERDUE)
                      .setAction("Hold the review"))
              .addCounts(BucketCount.newBuilder().setBucket(Bucket.BUCKET_OVERDUE).setCount(1))
              .build());
    }
  }

  private final class Journals extends JournalServiceGrpc.JournalServiceImplBase {
    @Override
    public void listEntries(
        ListEntriesRequest request, StreamObserver<ListEntriesResponse> observer) {
      answer(
          observer,
          ListEntriesResponse.newBuilder()
              .addEntries(
                  Entry.newBuilder()
                      .setId("1")
                      .setRecordedAt(
                          Timestamp.newBuilder().setSeconds(Instant.now().getEpochSecond()))
                      .setSubject("demo-somebody")
                      .setAction("safeguarding.fake.v1.FakeService/Read" + code)
                      .setOutcome(EntryOutcome.ENTRY_OUTCOME_READ))
              .build());
    }
  }

  private final class Allegations extends AllegationServiceGrpc.AllegationServiceImplBase {
    @Override
    public void logContact(LogContactRequest request, StreamObserver<LogContactResponse> observer) {
      answer(observer, log(request));
    }

    @Override
    public void getAllegation(
        GetAllegationRequest request, StreamObserver<GetAllegationResponse> observer) {
      answer(
          observer,
          GetAllegationResponse.newBuilder()
              .setAllegationId(request.getAllegationId())
              .setReference("LADO-2018-0001")
              .setEtag(ETAG_NOW)
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
      answer(
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
      answer(observer, SaveContactDraftResponse.newBuilder().setSavedAt(time()).build());
    }

    @Override
    public void getContactDraft(
        GetContactDraftRequest request, StreamObserver<GetContactDraftResponse> observer) {
      @Nullable Map<String, String> fields = drafts.get(request.getDraftId());
      if (fields == null) {
        observer.onError(new StatusRuntimeException(Status.NOT_FOUND));
        return;
      }
      answer(
          observer,
          GetContactDraftResponse.newBuilder().putAllFields(fields).setSavedAt(time()).build());
    }

    @Override
    public void listContactDrafts(
        ListContactDraftsRequest request, StreamObserver<ListContactDraftsResponse> observer) {
      answer(observer, ListContactDraftsResponse.getDefaultInstance());
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
  }
}
