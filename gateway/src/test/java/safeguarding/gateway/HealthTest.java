package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealthTest {
  private final RunningGateway gateway = RunningGateway.shared();

  @AfterEach
  void theClockIsRightAgain() {
    gateway.clock.back();
  }

  @Test
  void the_parts_are_asked_once_a_second_however_many_ask() {
    gateway.clock.stop();
    gateway.clock.forward(Duration.ofSeconds(2));
    health();
    int before = gateway.services.healthChecks();

    health();
    health();
    assertThat(gateway.services.healthChecks()).isEqualTo(before);

    gateway.clock.forward(Duration.ofSeconds(1));
    health();
    assertThat(gateway.services.healthChecks()).isGreaterThan(before);
  }

  private void health() {
    assertThat(gateway.get(gateway.address.resolve("/health")).body()).contains("\"lado\":\"up\"");
  }
}
