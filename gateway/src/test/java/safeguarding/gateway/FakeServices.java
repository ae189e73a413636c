package safeguarding.gateway;

import com.google.type.Decimal;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.protobuf.services.HealthStatusManager;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.LogContactRequest;
import safeguarding.contracts.lado.v1.LogContactResponse;
import safeguarding.contracts.refusal.v1.FieldViolation;
import safeguarding.contracts.refusal.v1.Refusal;

/**
 * A service whose silence and refusals a test decides: the real ones cannot be slow to order. It
 * keeps what was logged under its request's id.
 */
final class FakeServices implements AutoCloseable {
  private final Server server;
  private final Map<String, LogContactRequest> logged = new ConcurrentHashMap<>();
  private volatile Supplier<Status> mood = () -> Status.OK;

  private FakeServices() {
    var health = new HealthStatusManager();
    server =
        NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .addService(new Indicators())
            .addService(new Allegations())
            .addService(health.getHealthService())
            .build();
  }

  static FakeServices start() {
    var services = new FakeServices();
    try {
      services.server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return services;
  }

  String target() {
    return "dns:///127.0.0.1:" + server.getPort();
  }

  /** What every further call is answered with; OK answers properly. */
  void answerWith(Supplier<Status> next) {
    mood = next;
  }

  int loggedContacts() {
    return logged.size();
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  private <T> void answer(StreamObserver<T> observer, Supplier<T> proper) {
    Status status = mood.get();
    if (status.isOk()) {
      observer.onNext(proper.get());
      observer.onCompleted();
    } else {
      observer.onError(new StatusRuntimeException(status));
    }
  }

  private static Decimal number(String text) {
    return Decimal.newBuilder().setValue(text).build();
  }

  private final class Indicators extends IndicatorsServiceGrpc.IndicatorsServiceImplBase {
    @Override
    public void listDefinitions(
        ListDefinitionsRequest request, StreamObserver<ListDefinitionsResponse> observer) {
      answer(
          observer,
          () ->
              ListDefinitionsResponse.newBuilder()
                  .addDefinitions(
                      Definition.newBuilder()
                          .setCode("LADO.CONTACTS")
                          .setTitle("Contacts")
                          .setUnit("contacts")
                          .addBreakdowns(Breakdown.newBuilder().setKey("role").setTitle("Role")))
                  .addDefinitions(
                      Definition.newBuilder()
                          .setCode("LADO.ADVICE")
                          .setTitle("Advice given")
                          .setUnit("contacts")
                          .setDenominator("all contacts")
                          .setDecimals(1))
                  .build());
    }

    @Override
    public void listValues(ListValuesRequest request, StreamObserver<ListValuesResponse> observer) {
      answer(
          observer,
          () ->
              ListValuesResponse.newBuilder()
                  .addValues(value("LADO.CONTACTS", request.getPeriods(0), "43"))
                  .addValues(value("LADO.CONTACTS", request.getPeriods(1), "23"))
                  .addValues(
                      value("LADO.ADVICE", request.getPeriods(0), "19")
                          .setDenominator(number("43")))
                  .addValues(
                      value("LADO.ADVICE", request.getPeriods(1), "0").setDenominator(number("0")))
                  .build());
    }

    @Override
    public void getBreakdown(
        GetBreakdownRequest request, StreamObserver<GetBreakdownResponse> observer) {
      answer(
          observer,
          () ->
              GetBreakdownResponse.newBuilder()
                  .addRows(
                      BreakdownRow.newBuilder()
                          .setKey("residential-care-children")
                          .setTitle("Residential care")
                          .setNumerator(number("7")))
                  .build());
    }

    private static Value.Builder value(String code, String period, String numerator) {
      return Value.newBuilder().setCode(code).setPeriod(period).setNumerator(number(numerator));
    }
  }

  private final class Allegations extends AllegationServiceGrpc.AllegationServiceImplBase {
    @Override
    public void logContact(LogContactRequest request, StreamObserver<LogContactResponse> observer) {
      answer(observer, () -> log(request));
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
                  .addAllViolations(java.util.List.of(violations)))
          .build();
    }
  }
}
