package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One child as several services know them, each part from its own. */
class ChildTest {
  private static FakeServices care;
  private static RunningGateway gateway;

  @BeforeAll
  static void configure() {
    care = FakeServices.start("CLA");
    gateway = RunningGateway.withService("cla-review", "Children looked after", care.target());
    care.trust(gateway.oidc());
  }

  @AfterAll
  static void stop() {
    gateway.close();
    care.close();
  }

  @BeforeEach
  void everythingAnswers() {
    gateway.services.answer();
    care.answer();
  }

  @Test
  void a_child_on_a_plan_and_looked_after_has_both_parts_and_dual_planning_is_flagged() {
    String child = open("iro", FakeChildren.BOTH).body();

    assertThat(child)
        .contains("\"childProtection\":{\"child\":{")
        .contains("\"familyReference\":\"CP-2018-0012\"")
        .contains("\"care\":{\"childId\":\"" + FakeChildren.BOTH + "\"")
        .contains("\"state\":\"looked-after\"")
        .contains("\"dualPlanning\":true,\"unavailable\":[]");
  }

  @Test
  void a_part_that_no_service_has_is_null() {
    assertThat(open("iro", FakeChildren.ONLY_ON_A_PLAN).body())
        .contains("\"care\":null,\"dualPlanning\":false,\"unavailable\":[]");
    assertThat(open("iro", FakeChildren.ONLY_LOOKED_AFTER).body())
        .contains("\"childProtection\":null,\"care\":{")
        .contains("\"dualPlanning\":false");
  }

  @Test
  void a_part_whose_service_is_silent_or_broken_is_null_and_named() {
    for (Status status : new Status[] {Status.UNAVAILABLE, Status.INTERNAL}) {
      care.answerWith(() -> status);

      assertThat(open("iro", FakeChildren.BOTH).body())
          .contains("\"childProtection\":{")
          .contains("\"care\":null,\"dualPlanning\":null,\"unavailable\":[\"cla-review\"]");
    }
  }

  @Test
  void a_child_of_whom_nobody_who_answers_knows_is_not_found_or_not_known_today() {
    String nobody = UUID.randomUUID().toString();
    assertThat(open("iro", nobody).statusCode()).isEqualTo(404);
    assertThat(open("iro", "nonsense").statusCode()).isEqualTo(404);

    care.answerWith(() -> Status.UNAVAILABLE);

    assertThat(open("iro", FakeChildren.ONLY_LOOKED_AFTER).statusCode()).isEqualTo(503);
  }

  @Test
  void who_may_see_neither_part_is_told_that_there_is_nothing() {
    assertThat(open("lado", FakeChildren.BOTH).statusCode()).isEqualTo(404);
    assertThat(open("councillor", FakeChildren.BOTH).statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> open(String role, String child) {
    return gateway.ask(role, "/children/" + child);
  }
}
