package safeguarding.grpcedge;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import safeguarding.calendar.BankHolidays;
import safeguarding.calendar.RuleClocks;
import safeguarding.calendar.RulesInForce;
import safeguarding.calendar.WorkingDays;

/**
 * The calendar that the clocks count by, the shipped one or a newer official file over it, and the
 * clocks of the service's own rules.
 */
@Factory
final class CalendarWiring {

  @Singleton
  WorkingDays workingDays(@Value("${calendar.bank-holidays-file:}") Optional<Path> officialFile)
      throws IOException {
    if (officialFile.isEmpty() || officialFile.get().toString().isEmpty()) {
      return new WorkingDays(BankHolidays.shipped());
    }
    try (InputStream file = Files.newInputStream(officialFile.get())) {
      return new WorkingDays(BankHolidays.importedFrom(file));
    }
  }

  @Singleton
  RuleClocks ruleClocks(RulesInForce rules, WorkingDays workingDays) {
    return new RuleClocks(rules, workingDays);
  }
}
