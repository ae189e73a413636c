package safeguarding.gateway.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import safeguarding.local.Program;
import safeguarding.local.SampleLoading;
import safeguarding.local.Suite;
import safeguarding.local.SuiteOptions;

/**
 * The one suite of this JVM, with Rutland's sample loaded through its front door. Tests that write
 * do so for Leicestershire, so that Rutland's figures stay as printed.
 */
final class RunningSuite {
  static final String RUTLAND = "E06000017";
  static final String LEICESTERSHIRE = "E10000018";

  private static final SuiteOptions OPTIONS = SuiteOptions.beside();
  private static @Nullable Suite running;

  private RunningSuite() {}

  /** The suite, which is started by whoever asks first. */
  static synchronized Suite get() {
    Suite suite = running;
    if (suite == null) {
      suite = Suite.start(OPTIONS);
      SampleLoading sample = ServiceLoader.load(SampleLoading.class).findFirst().orElseThrow();
      sample.load(suite.gateway(), "rutland", suite::token, (done, total, what) -> {});
      running = suite;
    }
    return suite;
  }

  /** Where a service answers gRPC, for calls that go past the gateway. */
  static int grpcPort(Program program) {
    return OPTIONS.ports().grpc().getOrDefault(program, 0);
  }

  /** Starts a stopped program again, and waits until the gateway asks it again. */
  static void bringBack(Program program) {
    get().restart(program);
    waitForAllParts();
  }

  /** Until every part of the dashboard answers: a circuit tries again after three seconds. */
  static void waitForAllParts() {
    Api director = as("director", RUTLAND);
    String dashboard = "/api/v1/authorities/" + RUTLAND + "/dashboard?period=2017-18";
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!isWhole(director, dashboard)) {
      if (System.nanoTime() > until) {
        throw new AssertionError("a service that was started again does not come back");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
    }
  }

  private static boolean isWhole(Api director, String dashboard) {
    try {
      return director.get(dashboard).json().path("unavailable").isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An API client with the token of the demo person who has this role. */
  static Api as(String role, String authority) {
    return new Api(get().gateway(), get().token(role, authority));
  }
}
