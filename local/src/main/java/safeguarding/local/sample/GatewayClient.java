package safeguarding.local.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import safeguarding.local.problem.CannotStart;

/**
 * Sends requests to the gateway as any client may. What is not answered, or answered with 503, is
 * sent again under the same key: the gateway does it once.
 */
final class GatewayClient implements AutoCloseable {
  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_WITHIN)
          .build();
  private final URI gateway;
  private final Supplier<String> token;
  private final Duration firstPause;
  private final int attempts;

  /**
   * @param token asked for every request
   * @param firstPause before the second attempt; each further pause is twice as long
   * @param attempts how often a request is sent before the load fails
   */
  GatewayClient(URI gateway, Supplier<String> token, Duration firstPause, int attempts) {
    this.gateway = gateway;
    this.token = token;
    this.firstPause = firstPause;
    this.attempts = attempts;
  }

  record Answer(int status, String body) {
    boolean isDone() {
      return status >= 200 && status < 300;
    }

    private boolean mayComeLater() {
      return status == 429 || status == 502 || status == 503 || status == 504;
    }
  }

  /**
   * Sends a change.
   *
   * @param key the idempotency key
   * @param etag of the version to change; null where something new is made
   */
  Answer post(String path, String key, @Nullable String etag, String json) {
    return insisting(() -> {
      var request =
          request(path)
              .header("Content-Type", "application/json")
              .header("Idempotency-Key", key)
              .POST(BodyPublishers.ofString(json));
      if (etag != null) {
        request.header("If-Match", '"' + etag + '"');
      }
      return request.build();
    });
  }

  Answer get(String path) {
    return insisting(() -> request(path).GET().build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(gateway.resolve(path))
        .timeout(ANSWER_WITHIN)
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + token.get());
  }

  private Answer insisting(Supplier<HttpRequest> request) {
    Duration pause = firstPause;
    String last = "";
    for (int attempt = 1; attempt <= attempts; attempt++) {
      try {
        HttpResponse<String> response = http.send(request.get(), BodyHandlers.ofString());
        var answer = new Answer(response.statusCode(), response.body());
        if (!answer.mayComeLater()) {
          return answer;
        }
        last = "it answered " + answer.status();
      } catch (IOException e) {
        last = "it did not answer";
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
      if (attempt < attempts) {
        pause(pause);
      }
      pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : pause;
    }
    throw new CannotStart(
        "The sample could not be loaded: the gateway at %s was asked %d times and %s."
            .formatted(gateway, attempts, last));
  }

  private static void pause(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static CannotStart interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new CannotStart("Loading the sample was stopped; the next start goes on with it.", e);
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
