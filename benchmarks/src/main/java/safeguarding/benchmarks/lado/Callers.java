package safeguarding.benchmarks.lado;

import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc.AllegationServiceBlockingStub;
import safeguarding.contracts.lado.v1.LogContactRequest;
import safeguarding.contracts.lado.v1.LogContactResponse;
import safeguarding.local.openid.OpenIdProvider;
import safeguarding.local.openid.Person;
import safeguarding.local.openid.TokenMint;
import safeguarding.security.CallerCredentials;

/** People who log contacts at a service over gRPC, each with a token of their own. */
public final class Callers {
  private static final int ATTEMPTS = 3;

  private final String authority;
  private final List<AllegationServiceBlockingStub> stubs = new ArrayList<>();

  /** So many LADOs of one authority. */
  public Callers(String authority, int callers, ManagedChannel channel, OpenIdProvider provider) {
    this.authority = authority;
    for (int i = 0; i < callers; i++) {
      stubs.add(
          AllegationServiceGrpc.newBlockingStub(channel)
              .withCallCredentials(
                  credentials(
                      provider,
                      new Person("benchmark-" + i, "Benchmark", authority, List.of("lado")))));
    }
  }

  /** What somebody calls with. */
  public static CallerCredentials credentials(OpenIdProvider provider, Person person) {
    return new CallerCredentials(provider.mint().mint(person, TokenMint.WORKING_DAY));
  }

  /** The first of them logs so many contacts, the same ones every time. */
  public void log(int contacts) {
    MadeContacts made = new MadeContacts(new Random(contacts), Clock.systemUTC());
    for (int i = 0; i < contacts; i++) {
      log(stubs.getFirst(), made.next(authority));
    }
  }

  /** Every one logs contacts, one after the other, as fast as they are taken. */
  public Rate run(Duration time) throws InterruptedException {
    long begun = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(stubs.size())) {
      List<Future<List<Double>>> runs =
          stubs.stream()
              .map(stub -> threads.submit(() -> run(stub, begun + time.toNanos())))
              .toList();
      List<Double> millis = new ArrayList<>();
      for (Future<List<Double>> run : runs) {
        millis.addAll(run.get());
      }
      double seconds = (System.nanoTime() - begun) / 1e9;
      return new Rate(millis.size() / seconds, new Timing(millis.stream().sorted().toList()));
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private List<Double> run(AllegationServiceBlockingStub stub, long until) {
    MadeContacts made = new MadeContacts(new Random(), Clock.systemUTC());
    return Stream.generate(() -> made.next(authority))
        .takeWhile(_ -> System.nanoTime() < until)
        .map(request -> log(stub, request))
        .toList();
  }

  /** Asks again, with the same id, where the service is too busy; all of it counts as one time. */
  private static double log(AllegationServiceBlockingStub stub, LogContactRequest request) {
    long begun = System.nanoTime();
    LogContactResponse answer = answer(stub, request, ATTEMPTS);
    if (!answer.hasLogged()) {
      throw new IllegalStateException(answer.getRefusal().toString());
    }
    return (System.nanoTime() - begun) / 1e6;
  }

  private static LogContactResponse answer(
      AllegationServiceBlockingStub stub, LogContactRequest request, int attempts) {
    try {
      return stub.logContact(request);
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Status.Code.UNAVAILABLE || attempts == 1) {
        throw e;
      }
      return answer(stub, request, attempts - 1);
    }
  }
}
