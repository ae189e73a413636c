package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.RunningSuite.RUTLAND;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import safeguarding.gateway.e2e.Api.Reply;
import safeguarding.local.Program;
import safeguarding.local.Suite;

/** One program away: the rest goes on and says what is missing. */
class DegradedIT {
  private static final String DASHBOARD =
      "/api/v1/authorities/" + RUTLAND + "/dashboard?period=2017-18";

  private final Suite suite = RunningSuite.get();
  private final Api director = RunningSuite.as("director", RUTLAND);

  @Test
  void with_one_service_stopped_the_dashboard_stands_and_names_it()
      throws IOException, InterruptedException {
    suite.stop(Program.CHILD_PROTECTION_SERVICE);
    try {
      Reply reply = director.get(DASHBOARD);

      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.json().path("unavailable").findValuesAsText("service"))
          .containsExactly("child-protection");
      assertThat(reply.json().path("indicators").findValuesAsText("code"))
          .contains("LADO.CONTACTS");
      Reply health = director.get("/health");
      assertThat(health.status()).isEqualTo(503);
      assertThat(health.body()).contains("child-protection");
    } finally {
      RunningSuite.bringBack(Program.CHILD_PROTECTION_SERVICE);
    }
  }

  @Test
  void a_service_that_hangs_does_not_hang_the_dashboard() throws IOException, InterruptedException {
    suite.pause(Program.CLA_REVIEW_SERVICE);
    long start = System.nanoTime();
    try {
      Reply reply = director.get(DASHBOARD);

      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.json().path("unavailable").findValuesAsText("service"))
          .containsExactly("cla-review");
      assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(10);
    } finally {
      suite.resume(Program.CLA_REVIEW_SERVICE);
    }
    RunningSuite.waitForAllParts();
  }
}
