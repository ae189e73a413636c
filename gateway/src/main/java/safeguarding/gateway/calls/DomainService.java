package safeguarding.gateway.calls;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.GatewaySettings;
import safeguarding.gateway.visitor.SignedIn;

/**
 * One domain service as the gateway calls it: with the caller's own token, a deadline, the
 * correlation id, and a circuit that opens when the service is gone.
 */
public final class DomainService {
  static final Metadata.Key<String> CORRELATION_ID =
      Metadata.Key.of("x-correlation-id", Metadata.ASCII_STRING_MARSHALLER);

  private final ServiceSettings settings;
  private final GatewaySettings gateway;
  private final Clock clock;
  private final ManagedChannel channel;
  private final CircuitBreaker circuit;
  private final AtomicReference<@Nullable Instant> silentSince = new AtomicReference<>();

  DomainService(ServiceSettings settings, GatewaySettings gateway, Clock clock) {
    this.settings = settings;
    this.gateway = gateway;
    this.clock = clock;
    this.channel = Channels.open(settings.target());
    this.circuit = Circuits.of(settings.name(), clock);
    // A connection that failed waits longer each time; a trial call is to find out now.
    circuit
        .getEventPublisher()
        .onStateTransition(change -> {
          if (change.getStateTransition().getToState() == CircuitBreaker.State.HALF_OPEN) {
            channel.resetConnectBackoff();
          }
        });
  }

  /** Its key in configuration: {@code lado}. */
  public String name() {
    return settings.name();
  }

  /** For readers: 'Allegations'. */
  public String title() {
    return settings.title();
  }

  /**
   * Asks without changing anything; repeated inside the deadline when the service is away.
   *
   * @param who whose token the call carries
   * @param stub {@code AllegationServiceGrpc::newBlockingStub}
   * @param call what to ask
   * @throws ServiceUnavailable if there is no answer in time
   * @throws safeguarding.gateway.problem.RequestRefused if the service refuses by status: not
   *     found, not allowed, token not believed
   */
  public <S extends AbstractBlockingStub<S>, T> T read(
      SignedIn who, Function<Channel, S> stub, Function<S, T> call) {
    return within(gateway.readDeadline(), who, stub, call);
  }

  /** As {@link #read}, with the longer deadline of a change. The request carries its own id. */
  public <S extends AbstractBlockingStub<S>, T> T write(
      SignedIn who, Function<Channel, S> stub, Function<S, T> call) {
    return within(gateway.writeDeadline(), who, stub, call);
  }

  /** As {@link #read(SignedIn, Function, Function)}, for an RPC that only its contract knows. */
  public <Q, R> R read(SignedIn who, MethodDescriptor<Q, R> rpc, Q request) {
    return read(who, Untyped::new, stub -> stub.call(rpc, request));
  }

  /** As {@link #write(SignedIn, Function, Function)}, for an RPC that only its contract knows. */
  public <Q, R> R write(SignedIn who, MethodDescriptor<Q, R> rpc, Q request) {
    return write(who, Untyped::new, stub -> stub.call(rpc, request));
  }

  /**
   * Sends a file, which goes in several messages, and answers what came of it.
   *
   * @param messages those that the sender has; asked for as the service takes them
   * @throws FileTooLate if the last one was not there in time
   */
  public <Q, R> R send(SignedIn who, MethodDescriptor<Q, R> rpc, Iterator<Q> messages) {
    return withFile(
        who,
        stub -> {
          try {
            return FileCalls.send(stub.getChannel(), rpc, stub.getCallOptions(), messages);
          } catch (StatusRuntimeException failure) {
            throw failure.getStatus().getCode() == Status.Code.DEADLINE_EXCEEDED
                ? new FileTooLate()
                : failure;
          }
        });
  }

  /**
   * Asks for a file, which comes in several messages: the first is there when this returns, and the
   * rest is asked for as it is read.
   */
  public <Q, R> FileAnswer<R> fetch(SignedIn who, MethodDescriptor<Q, R> rpc, Q request) {
    return withFile(
        who, stub -> FileCalls.fetch(stub.getChannel(), rpc, stub.getCallOptions(), request));
  }

  /** Whether the service says that it serves, asked without anybody's token. */
  public boolean serves(Duration deadline) {
    channel.resetConnectBackoff();
    try {
      return HealthGrpc.newBlockingStub(channel)
              .withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS)
              .check(HealthCheckRequest.getDefaultInstance())
              .getStatus()
          == ServingStatus.SERVING;
    } catch (StatusRuntimeException silence) {
      return false;
    }
  }

  void close() {
    channel.shutdown();
    try {
      if (!channel.awaitTermination(gateway.writeDeadline().toMillis(), TimeUnit.MILLISECONDS)) {
        channel.shutdownNow();
      }
    } catch (InterruptedException e) {
      channel.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private <S extends AbstractBlockingStub<S>, T> T within(
      Duration deadline, SignedIn who, Function<Channel, S> stub, Function<S, T> call) {
    S ready = ready(deadline, who, stub);
    return answered(() -> circuit.executeSupplier(() -> call.apply(ready)));
  }

  /**
   * Asks the circuit and tells it nothing: how long a file is on its way is for its sender or
   * reader to say, and a trial call must not wait for them.
   */
  private <T> T withFile(SignedIn who, Function<Untyped, T> call) {
    Untyped ready = ready(gateway.fileDeadline(), who, Untyped::new);
    return answered(() -> {
      circuit.acquirePermission();
      circuit.releasePermission();
      return call.apply(ready);
    });
  }

  private <S extends AbstractBlockingStub<S>> S ready(
      Duration deadline, SignedIn who, Function<Channel, S> stub) {
    var headers = new Metadata();
    headers.put(CORRELATION_ID, who.correlationId());
    Channel tagged =
        ClientInterceptors.intercept(channel, MetadataUtils.newAttachHeadersInterceptor(headers));
    return stub.apply(tagged)
        .withCallCredentials(who.credentials())
        .withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS);
  }

  private <T> T answered(Supplier<T> call) {
    try {
      T answer = call.get();
      silentSince.set(null);
      return answer;
    } catch (CallNotPermittedException open) {
      throw silent();
    } catch (StatusRuntimeException failure) {
      Status status = failure.getStatus();
      if (Circuits.isSilence(status)) {
        throw silent();
      }
      silentSince.set(null);
      throw Statuses.refusal(name(), failure);
    }
  }

  private ServiceUnavailable silent() {
    Instant now = clock.instant();
    Instant since = silentSince.updateAndGet(earlier -> earlier == null ? now : earlier);
    return new ServiceUnavailable(name(), since == null ? now : since);
  }

  /** Calls any RPC. */
  private static final class Untyped extends AbstractBlockingStub<Untyped> {
    Untyped(Channel channel) {
      this(channel, CallOptions.DEFAULT);
    }

    private Untyped(Channel channel, CallOptions options) {
      super(channel, options);
    }

    @Override
    protected Untyped build(Channel channel, CallOptions options) {
      return new Untyped(channel, options);
    }

    <Q, R> R call(MethodDescriptor<Q, R> rpc, Q request) {
      return ClientCalls.blockingUnaryCall(getChannel(), rpc, getCallOptions(), request);
    }
  }
}
