package safeguarding.outbox;

import org.junit.jupiter.api.Test;
import safeguarding.architecture.SuiteRules;

class ArchitectureTest {

  @Test
  void keeps_to_the_architecture() {
    SuiteRules.check("safeguarding.outbox");
  }
}
