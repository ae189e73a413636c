package safeguarding.lado.timescale;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import safeguarding.calendar.RuleClocks;
import safeguarding.calendar.Timescales;

/** The rules that the service's clocks follow, and the clocks of a case. */
@Factory
final class TimescaleWiring {

  @Singleton
  Timescales rules() {
    return LadoTimescales.rules();
  }

  @Singleton
  CaseClocks caseClocks(RuleClocks clocks) {
    return new CaseClocks(clocks);
  }
}
