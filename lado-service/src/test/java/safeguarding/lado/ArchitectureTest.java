package safeguarding.lado;

import org.junit.jupiter.api.Test;
import safeguarding.architecture.SuiteRules;

class ArchitectureTest {
  @Test
  void the_service_is_built_as_it_is_drawn() {
    SuiteRules.check("safeguarding.lado");
  }
}
