package safeguarding.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two programs of one suite were once given one port, in one start of some hundreds. */
class PortsTest {
  @Test
  void no_port_is_given_twice() {
    int asked = 3000;
    var ports = IntStream.range(0, asked).map(i -> Ports.free()).toArray();
    assertThat(ports).doesNotHaveDuplicates();
  }
}
