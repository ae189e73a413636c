package safeguarding.gateway;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import com.google.type.Date;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.Status;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.protobuf.services.HealthStatusManager;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.journal.v1.Entry;
import safeguarding.contracts.journal.v1.EntryOutcome;
import safeguarding.contracts.journal.v1.JournalServiceGrpc;
import safeguarding.contracts.journal.v1.ListEntriesRequest;
import safeguarding.contracts.journal.v1.ListEntriesResponse;
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
 * may call it the contract says, checked as in a real service.
 */
final class FakeServices implements AutoCloseable {
  /** The etag of the record as it is now. */
  static final String ETAG_NOW = "v2";

  private static final Metadata.Key<String> INVALID_FIELD =
      Metadata.Key.of("x-invalid-field", Metadata.ASCII_STRING_MARSHALLER);

  private final String code;
  private final Server server;
  private final FakeAllegations allegations = new FakeAllegations();
  private final FakeDocuments documents = new FakeDocuments();
  private final FakeIndicators indicators;
  private final Set<String> tokens = ConcurrentHashMap.newKeySet();
  private final Set<String> silent = ConcurrentHashMap.newKeySet();
  private final AtomicInteger calls = new AtomicInteger();
  private volatile @Nullable CallerInterceptor callers;
  private final AtomicInteger healthChecks = new AtomicInteger();
  private volatile Supplier<Status> mood = () -> Status.OK;
  private volatile String invalidField = "";
  private volatile int overdue = 1;

  private FakeServices(String code) {
    this.code = code;
    this.indicators = new FakeIndicators(code);
    var health = new HealthStatusManager();

    NettyServerBuilder builder =
        NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .addService(
                ServerInterceptors.intercept(health.getHealthService(), new HealthChecks()));
    Stream.of(
            indicators,
            allegations,
            documents,
            new FakeAdults(),
            new FakeRoles(),
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
    indicators.countNothingIn(period);
  }

  /** So many things are overdue. */
  void isOverdueWith(int things) {
    overdue = things;
  }

  /** Lets one RPC alone go unanswered from now on: {@code GetBreakdown}. */
  void silence(String rpc) {
    silent.add(rpc);
  }

  /** Answers everything again. */
  void answer() {
    silent.clear();
    invalidField = "";
    indicators.countNothingIn("");
    overdue = 1;
    mood = () -> Status.OK;
  }

  int loggedContacts() {
    return allegations.logged();
  }

  FakeDocuments documents() {
    return documents;
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

  /** What is granted; of a change that a test refuses the refusal instead. */
  @SuppressWarnings("unchecked") // A builder of A builds an A.
  static <A extends Message> A refused(A granted, @Nullable Refusal refusal) {
    @Nullable FieldDescriptor field = granted.getDescriptorForType().findFieldByName("refusal");
    return refusal == null || field == null
        ? granted
        : (A) granted.newBuilderForType().setField(field, refusal).build();
  }

  private final class Worklist extends WorklistServiceGrpc.WorklistServiceImplBase {
    @Override
    public void listWork(ListWorkRequest request, StreamObserver<ListWorkResponse> observer) {
      int all = overdue;
      int from = request.getPageToken().isEmpty() ? 0 : Integer.parseInt(request.getPageToken());
      int to = Math.min(from + request.getPageSize(), all);
      answer(
          observer,
          ListWorkResponse.newBuilder()
              .addAllItems(IntStream.rangeClosed(from + 1, to).mapToObj(this::item).toList())
              .setNextPageToken(to < all ? String.valueOf(to) : "")
              .addCounts(BucketCount.newBuilder().setBucket(Bucket.BUCKET_OVERDUE).setCount(all))
              .build());
    }

    private WorkItem item(int number) {
      return WorkItem.newBuilder()
          .setId(code + "-" + number)
          .setRuleId("rule")
          .setRuleTitle("Review of " + code)
          .setRecordKind("review")
          .setReference("%s-2018-%04d".formatted(code, number))
          .setDueOn(Date.newBuilder().setYear(2018).setMonth(6).setDay(5))
          .setWorkingDaysLeft(-1)
          .setBucket(Bucket.BUCKET_OVERDUE)
          .setAction("Hold the review")
          .build();
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
}
