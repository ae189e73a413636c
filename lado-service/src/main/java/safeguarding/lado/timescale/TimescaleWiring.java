package safeguarding.lado.timescale;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import safeguarding.calendar.RuleClocks;

/** The clocks of a case, by the rules of its authority. */
@Factory
final class TimescaleWiring {

  @Singleton
  CaseClocks caseClocks(RuleClocks clocks) {
    return new CaseClocks(clocks);
  }
}
