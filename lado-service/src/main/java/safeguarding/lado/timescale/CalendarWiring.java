package safeguarding.lado.timescale;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import safeguarding.calendar.BankHolidays;
import safeguarding.calendar.WorkingDays;

/** The calendar that the clocks count by: the shipped one, or a newer official file over it. */
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
  CaseClocks caseClocks(WorkingDays workingDays) {
    return new CaseClocks(workingDays);
  }
}
