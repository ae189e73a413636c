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

/**
 * Sends stories to the gateway: the first steps one after another, so that references follow the
 * order of the stories; what came of them several at a time beside that.
 */
final class Delivery {
  private static final int IN_FLIGHT = 8;

  private final GatewayClient client;
  private final String path;
  private final Function<Step, String> keys;
  private final Progress progress;
  private final String what;
  private final Semaphore places = new Semaphore(IN_FLIGHT);
  private int done;
  private int total;

  /**
   * @param path of an authority
   * @param keys the idempotency key of each step
   * @param what the steps are, for the progress
   */
  Delivery(
      GatewayClient client,
      String path,
      Function<Step, String> keys,
      Progress progress,
      String what) {
    this.client = client;
    this.path = path;
    this.keys = keys;
    this.progress = progress;
    this.what = what;
  }

  /**
   * Delivers all of them. After a first step that fails no further story is begun; what was begun
   * beside it is finished first.
   *
   * @throws CannotStart with one sentence
   */
  void deliver(List<Story> stories) {
    total = stories.stream().mapToInt(story -> story.steps().size()).sum();
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var followUps = stories.stream().map(each -> begun(each, executor)).toList();
      followUps.forEach(Delivery::await);
    }
  }

  private Future<?> begun(Story story, ExecutorService executor) {
    var answers = new Answers();
    send(story.steps().getFirst(), answers);
    places.acquireUninterruptibly();
    return executor.submit(() -> follow(story, answers));
  }

  private void follow(Story story, Answers answers) {
    try {
      story.steps().stream().skip(1).forEach(step -> send(step, answers));
    } finally {
      places.release();
    }
  }

  private void send(Step step, Answers answers) {
    var answer =
        client.post(
            path + step.path(answers),
            keys.apply(step),
            etag(step.changes(), answers),
            SampleJson.write(step.body(), answers));
    if (!answer.isDone()) {
      throw refused(step, answer);
    }
    answers.keep(step.answersTo(), SampleJson.read(answer.body()));
    told();
  }

  private static @Nullable String etag(@Nullable String record, Answers answers) {
    return record == null ? null : answers.text(new Ref(record, "/etag"));
  }

  private synchronized void told() {
    done++;
    progress.report(done, total, what);
  }

  private static CannotStart refused(Step step, Answer answer) {
    return new CannotStart(
        "The sample could not be loaded: the gateway answered %s with %d %s%s."
            .formatted(
                step.key(),
                answer.status(),
                SampleJson.text(answer.body(), "code"),
                fields(answer)));
  }

  private static String fields(Answer answer) {
    String violations = SampleJson.text(answer.body(), "violations");
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
