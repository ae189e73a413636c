package safeguarding.local.program;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import safeguarding.local.problem.CannotStart;

/** Waits until a program says that it is well. */
public final class Readiness {
  private static final Duration BETWEEN = Duration.ofMillis(100);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private Readiness() {}

  /**
   * Returns when the address answers 200.
   *
   * @throws CannotStart if the program ends before, or is not ready in time
   */
  public static void await(SupervisedProcess program, URI health, Duration patience) {
    long began = System.nanoTime();
    while (!isWell(health)) {
      if (!program.isAlive()) {
        throw new CannotStart(
            "%s ended while it started; its log %s ends: %s"
                .formatted(program.name(), program.log(), program.lastWords()));
      }
      if (System.nanoTime() - began > patience.toNanos()) {
        throw new CannotStart(
            "%s did not become ready within %d seconds; see its log %s."
                .formatted(program.name(), patience.toSeconds(), program.log()));
      }
      pause(program);
    }
  }

  /** Whether the address answers 200 now. */
  public static boolean isWell(URI health) {
    var request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
    try {
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void pause(SupervisedProcess program) {
    try {
      Thread.sleep(BETWEEN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while " + program.name() + " started.", e);
    }
  }
}
