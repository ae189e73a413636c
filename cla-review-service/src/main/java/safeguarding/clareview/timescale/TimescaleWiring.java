package safeguarding.clareview.timescale;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import safeguarding.calendar.RuleClocks;
import safeguarding.calendar.RulesInForce;

/** The rules that the service's clocks follow, and the clocks of care. */
@Factory
final class TimescaleWiring {

  @Singleton
  RulesInForce rules() {
    return ClaReviewTimescales::rules;
  }

  @Singleton
  CareClocks careClocks(RuleClocks clocks) {
    return new CareClocks(clocks);
  }
}
