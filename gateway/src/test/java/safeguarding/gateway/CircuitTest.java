package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CircuitTest {
  private static final String WORK = "/work";
  private final RunningGateway gateway = RunningGateway.shared();

  @AfterEach
  void everythingAnswers() {
    gateway.services.answer();
    patienceIsOver();
    assertAnswered();
    assertAnswered();
    gateway.clock.back();
  }

  @Test
  void a_service_that_is_gone_is_not_asked_for_a_while_and_asked_again_when_it_is_back() {
    gateway.services.answerWith(() -> Status.UNAVAILABLE);
    for (int call = 0; call < 10; call++) {
      assertThat(gateway.ask("lado", WORK).body()).contains("\"service\":\"lado\"");
    }
    int before = gateway.services.calls();

    HttpResponse<String> open = gateway.ask("lado", WORK);

    assertThat(open.statusCode()).isEqualTo(200);
    assertThat(open.body()).contains("\"unavailable\":[{\"service\":\"lado\"");
    assertThat(gateway.services.calls()).as("the circuit is open").isEqualTo(before);

    gateway.services.answer();
    patienceIsOver();
    assertAnswered();
    assertThat(gateway.services.calls()).as("the circuit lets calls through").isGreaterThan(before);
  }

  /** A circuit lets a first call through after three seconds. */
  private void patienceIsOver() {
    gateway.clock.forward(Duration.ofSeconds(4));
  }

  private void assertAnswered() {
    assertThat(gateway.ask("lado", WORK).body()).doesNotContain("{\"service\":\"lado\",\"since\"");
  }
}
