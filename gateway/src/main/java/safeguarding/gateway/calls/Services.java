package safeguarding.gateway.calls;

import io.grpc.Context;
import io.grpc.Context.CancellableContext;
import io.grpc.MethodDescriptor;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import safeguarding.gateway.GatewaySettings;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.problem.RequestRefused;

/** The domain services that configuration names. */
@Singleton
public final class Services {
  private final List<DomainService> services;
  private final Duration together;
  private final Clock clock;
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("deadlines").factory());

  Services(List<ServiceSettings> settings, GatewaySettings gateway, Clock clock) {
    this.clock = clock;
    together = gateway.readDeadline();
    services =
        settings.stream()
            .sorted(
                Comparator.comparingInt(ServiceSettings::order)
                    .thenComparing(ServiceSettings::name))
            .map(one -> new DomainService(one, gateway, clock))
            .toList();
  }

  /** All of them, in the order of composed pages. */
  public List<DomainService> all() {
    return services;
  }

  /**
   * The service of a name.
   *
   * @throws IllegalStateException if configuration has none
   */
  public DomainService named(String name) {
    return services.stream()
        .filter(service -> service.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no service is configured as " + name));
  }

  /** The service whose own contract has an RPC: 'cla-review' has 'safeguarding.clareview.v1'. */
  public DomainService owning(MethodDescriptor<?, ?> rpc) {
    String domain = rpc.getFullMethodName().split("\\.", -1)[1];
    return services.stream()
        .filter(service -> service.name().replace("-", "").equals(domain))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no service is configured for " + domain));
  }

  /** The service for allegations against adults who work with children. */
  public DomainService lado() {
    return named("lado");
  }

  /** The service for children looked after and their reviews. */
  public DomainService claReview() {
    return named("cla-review");
  }

  /** The service for child protection: referrals, conferences and plans. */
  public DomainService childProtection() {
    return named("child-protection");
  }

  /**
   * Asks all services at once and waits for every answer; each has its own deadline.
   *
   * @param question one or more calls of the service it is given
   * @return in the order of {@link #all()}
   * @throws RuntimeException the first failure that is not a service's silence: a refusal is the
   *     same from all
   */
  public <T> List<Answer<T>> askAll(Function<DomainService, T> question) {
    return askAll(service -> true, question);
  }

  /** As {@link #askAll(Function)}, but only those services that are wanted. */
  public <T> List<Answer<T>> askAll(
      Predicate<DomainService> wanted, Function<DomainService, T> question) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer<T>>> asked = new ArrayList<>();
      for (DomainService service : services.stream().filter(wanted).toList()) {
        asked.add(threads.submit(() -> inTime(() -> ask(service, question))));
      }
      List<Answer<T>> answers = new ArrayList<>();
      for (Future<Answer<T>> one : asked) {
        answers.add(one.get());
      }
      return answers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while services were asked", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("a question to a service failed", e);
    }
  }

  /** One deadline for all calls of an answer: the slowest service does not hold the page twice. */
  private <T> Answer<T> inTime(Callable<Answer<T>> work) throws Exception {
    try (CancellableContext context =
        Context.current()
            .withDeadlineAfter(together.toMillis(), TimeUnit.MILLISECONDS, deadlines)) {
      return context.call(work);
    }
  }

  private <T> Answer<T> ask(DomainService service, Function<DomainService, T> question) {
    try {
      return new Answer.Given<>(service, question.apply(service));
    } catch (ServiceUnavailable silence) {
      return new Answer.Silent<>(service, silence.since());
    } catch (RequestRefused refused) {
      // Broken is not refused: one service's defect does not take the others' part away.
      if (refused.problem().status() == ProblemKind.INTERNAL.status()) {
        return new Answer.Silent<>(service, clock.instant());
      }
      throw refused;
    }
  }

  @PreDestroy
  void close() {
    services.forEach(DomainService::close);
    deadlines.shutdownNow();
  }
}
