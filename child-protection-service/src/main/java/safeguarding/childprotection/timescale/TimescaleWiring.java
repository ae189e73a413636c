package safeguarding.childprotection.timescale;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import safeguarding.calendar.RuleClocks;
import safeguarding.calendar.RulesInForce;

/** The rules that the service's clocks follow, and the clocks themselves. */
@Factory
final class TimescaleWiring {

  @Singleton
  RulesInForce rules() {
    return ChildProtectionTimescales::rules;
  }

  @Singleton
  ConferenceClocks conferenceClocks(RuleClocks clocks) {
    return new ConferenceClocks(clocks);
  }
}
