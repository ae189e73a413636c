package safeguarding.gateway.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Server;
import io.grpc.Status;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.lado.v1.AddDocumentRequest;
import safeguarding.contracts.lado.v1.AddDocumentResponse;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.DocumentServiceGrpc;
import safeguarding.contracts.lado.v1.GetAllegationRequest;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.gateway.GatewaySettings;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/** A sender that halts must not close the service to everybody else. */
class FileCallsTest {
  private static final SignedIn LADO =
      new SignedIn(
          new Caller("subject", "Demo Person", new AuthorityCode("E06000017"), Set.of(Role.LADO)),
          "token",
          "correlation",
          null);

  private final Ahead clock = new Ahead();
  private final Semaphore begun = new Semaphore(0);
  private volatile Status mood = Status.OK;
  private Server server = NettyServerBuilder.forPort(0).build();

  @BeforeEach
  void start() throws IOException {
    server =
        NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .addService(new Documents())
            .addService(new Allegations())
            .build()
            .start();
  }

  @AfterEach
  void stop() {
    server.shutdownNow();
  }

  @Test
  void files_whose_senders_halt_are_late_and_say_nothing_of_the_service() {
    DomainService lado = lado(Duration.ofMillis(150));

    for (int upload = 0; upload < 10; upload++) {
      assertThatThrownBy(() -> send(lado, inASecond())).isInstanceOf(FileTooLate.class);
    }

    assertThat(read(lado)).isEqualTo("LADO-2018-0001");
    lado.close();
  }

  @Test
  void no_file_is_sent_to_a_service_that_is_gone_and_none_holds_up_its_trial()
      throws InterruptedException {
    DomainService lado = lado(Duration.ofSeconds(20));
    mood = Status.UNAVAILABLE;
    for (int call = 0; call < 10; call++) {
      assertThatThrownBy(() -> read(lado)).isInstanceOf(ServiceUnavailable.class);
    }
    mood = Status.OK;
    assertThatThrownBy(() -> send(lado, inASecond())).isInstanceOf(ServiceUnavailable.class);
    assertThat(begun.availablePermits()).isZero();

    clock.ahead = Duration.ofSeconds(4);
    CompletableFuture<@Nullable Void> goesOn = new CompletableFuture<>();
    Thread first = Thread.startVirtualThread(() -> send(lado, goesOn));
    Thread second = Thread.startVirtualThread(() -> send(lado, goesOn));
    assertThat(begun.tryAcquire(2, 10, TimeUnit.SECONDS)).isTrue();

    for (int call = 0; call < 5; call++) {
      assertThat(read(lado)).isEqualTo("LADO-2018-0001");
    }
    goesOn.complete(null);
    first.join();
    second.join();
    lado.close();
  }

  private DomainService lado(Duration fileDeadline) {
    return new DomainService(
        new ServiceSettings("lado", "Allegations", "dns:///127.0.0.1:" + server.getPort(), 10),
        new GatewaySettings(
            URI.create("http://localhost"),
            "",
            "",
            "",
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            fileDeadline),
        clock);
  }

  private static String read(DomainService lado) {
    return lado.read(
            LADO,
            AllegationServiceGrpc.getGetAllegationMethod(),
            GetAllegationRequest.getDefaultInstance())
        .getReference();
  }

  private static CompletableFuture<@Nullable Void> inASecond() {
    return new CompletableFuture<@Nullable Void>().completeOnTimeout(null, 1, TimeUnit.SECONDS);
  }

  /** Sends two messages, the second when it goes on. */
  private static AddDocumentResponse send(
      DomainService lado, CompletableFuture<@Nullable Void> goesOn) {
    return lado.send(LADO, DocumentServiceGrpc.getAddDocumentMethod(), new Halting(goesOn));
  }

  private static final class Halting implements Iterator<AddDocumentRequest> {
    private final CompletableFuture<@Nullable Void> goesOn;
    private int sent;

    Halting(CompletableFuture<@Nullable Void> goesOn) {
      this.goesOn = goesOn;
    }

    @Override
    public boolean hasNext() {
      return sent < 2;
    }

    @Override
    public AddDocumentRequest next() {
      sent++;
      if (sent == 2) {
        goesOn.join();
      }
      return AddDocumentRequest.getDefaultInstance();
    }
  }

  private static final class Ahead extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("an instant needs no zone");
    }

    @Override
    public Instant instant() {
      return Instant.now().plus(ahead);
    }
  }

  private final class Documents extends DocumentServiceGrpc.DocumentServiceImplBase {
    @Override
    public StreamObserver<AddDocumentRequest> addDocument(
        StreamObserver<AddDocumentResponse> observer) {
      begun.release();
      return new StreamObserver<>() {
        @Override
        public void onNext(AddDocumentRequest message) {
          // It is not looked at.
        }

        @Override
        public void onError(Throwable gone) {
          // Its sender has gone.
        }

        @Override
        public void onCompleted() {
          observer.onNext(AddDocumentResponse.getDefaultInstance());
          observer.onCompleted();
        }
      };
    }
  }

  private final class Allegations extends AllegationServiceGrpc.AllegationServiceImplBase {
    @Override
    public void getAllegation(
        GetAllegationRequest request, StreamObserver<GetAllegationResponse> observer) {
      if (!mood.isOk()) {
        observer.onError(mood.asRuntimeException());
        return;
      }
      observer.onNext(GetAllegationResponse.newBuilder().setReference("LADO-2018-0001").build());
      observer.onCompleted();
    }
  }
}
