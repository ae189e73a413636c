package safeguarding.local.sample;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.local.SampleLoading.Progress;
import safeguarding.local.problem.CannotStart;
import safeguarding.local.sample.GatewayClient.Answer;
import safeguarding.local.sample.SampleCommand.DecideThreshold;
import safeguarding.local.sample.SampleCommand.LogContact;
import safeguarding.local.sample.SampleCommand.RecordOutcome;

/**
 * Sends cases to the gateway: the contacts one after another, so that references follow the order
 * in which they were received; what came of them several at a time beside that.
 */
final class AllegationDelivery {
  private static final int IN_FLIGHT = 8;

  private final GatewayClient client;
  private final String path;
  private final Function<SampleCommand, String> keys;
  private final Progress progress;
  private final Semaphore places = new Semaphore(IN_FLIGHT);
  private int done;
  private int total;

  /**
   * @param path of an authority's allegations
   * @param keys the idempotency key of each command
   */
  AllegationDelivery(
      GatewayClient client, String path, Function<SampleCommand, String> keys, Progress progress) {
    this.client = client;
    this.path = path;
    this.keys = keys;
    this.progress = progress;
  }

  /**
   * Delivers all of them. After a contact that fails no further one is sent; what was begun beside
   * it is finished first.
   *
   * @throws CannotStart with one sentence
   */
  void deliver(List<SampleCase> cases) {
    total = Math.toIntExact(cases.stream().flatMap(SampleCase::commands).count());
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var followUps = cases.stream().map(each -> logged(each, executor)).toList();
      followUps.forEach(AllegationDelivery::await);
    }
  }

  private record Version(String allegationId, String etag) {}

  private Future<?> logged(SampleCase one, ExecutorService executor) {
    var contact = new LogContact(one.key(), one.contact());
    var answer = sent(contact, path, null);
    var version = new Version(text(answer, "allegationId"), text(answer, "etag"));
    places.acquireUninterruptibly();
    return executor.submit(() -> followed(one, version));
  }

  private void followed(SampleCase one, Version logged) {
    try {
      String etag = logged.etag();
      for (var command : one.commands().skip(1).toList()) {
        etag =
            text(sent(command, path + "/" + logged.allegationId() + last(command), etag), "etag");
      }
    } finally {
      places.release();
    }
  }

  private static String last(SampleCommand command) {
    return switch (command) {
      case LogContact _ -> "";
      case DecideThreshold _ -> "/threshold-decision";
      case RecordOutcome _ -> "/outcome";
    };
  }

  private Answer sent(SampleCommand command, String to, @Nullable String etag) {
    var answer = client.post(to, keys.apply(command), etag, SampleJson.write(command.body()));
    if (!answer.isDone()) {
      throw refused(command, answer);
    }
    told();
    return answer;
  }

  private synchronized void told() {
    done++;
    progress.report(done, total, "contacts, decisions and outcomes");
  }

  private static String text(Answer answer, String field) {
    return SampleJson.text(answer.body(), field);
  }

  private static CannotStart refused(SampleCommand command, Answer answer) {
    return new CannotStart(
        "The sample could not be loaded: the gateway answered %s with %d %s%s."
            .formatted(command.key(), answer.status(), text(answer, "code"), fields(answer)));
  }

  private static String fields(Answer answer) {
    String violations = text(answer, "violations");
    return violations.isEmpty() ? "" : " " + violations;
  }

  private static void await(Future<?> followUp) {
    try {
      followUp.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof CannotStart sentence
          ? sentence
          : new CannotStart("The sample could not be loaded because of a fault in the loader.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Loading the sample was stopped; the next start goes on with it.", e);
    }
  }
}
