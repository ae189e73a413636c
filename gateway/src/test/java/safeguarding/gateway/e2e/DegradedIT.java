package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.RunningSuite.LEICESTERSHIRE;
import static safeguarding.gateway.e2e.RunningSuite.RUTLAND;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

  @ParameterizedTest
  @EnumSource(
      value = Program.class,
      names = {"LADO_SERVICE", "CLA_REVIEW_SERVICE", "CHILD_PROTECTION_SERVICE"})
  void with_one_service_stopped_records_of_the_others_go_on(Program stopped) throws IOException {
    suite.stop(stopped);
    try {
      for (Program program :
          List.of(
              Program.LADO_SERVICE, Program.CLA_REVIEW_SERVICE, Program.CHILD_PROTECTION_SERVICE)) {
        Reply reply = record(program);
        assertThat(reply.status())
            .as(program + " with " + stopped + " stopped: " + reply.body())
            .isEqualTo(program == stopped ? 503 : 201);
      }
    } finally {
      RunningSuite.bringBack(stopped);
    }
    assertThat(record(stopped).status()).isEqualTo(201);
  }

  /** One new record of the kind that the service keeps. */
  private static Reply record(Program program) throws IOException {
    String base = "/api/v1/authorities/" + LEICESTERSHIRE;
    String child = Families.child(Families.childNumber(), "2012-02-29");
    return switch (program) {
      case LADO_SERVICE ->
          RunningSuite.as("lado", LEICESTERSHIRE)
              .post(base + "/allegations", Contacts.receivedAt("2020-06-03T15:00:00Z"));
      case CLA_REVIEW_SERVICE ->
          RunningSuite.as("iro", LEICESTERSHIRE)
              .post(base + "/care-periods", CareApiIT.start(child, "2019-04-18"));
      case CHILD_PROTECTION_SERVICE ->
          RunningSuite.as("conference-chair", LEICESTERSHIRE)
              .post(base + "/referrals", Families.referral("2019-05-02", child));
      default -> throw new IllegalArgumentException(program + " keeps no records");
    };
  }
}
