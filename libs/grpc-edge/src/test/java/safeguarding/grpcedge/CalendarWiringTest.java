package safeguarding.grpcedge;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.MapPropertySource;
import io.micronaut.context.env.PropertySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.calendar.WorkingDays;

class CalendarWiringTest {
  private static final LocalDate IN_2029 = LocalDate.of(2029, 6, 1);

  @Test
  void without_a_newer_file_the_shipped_calendar_counts() {
    try (ApplicationContext context = ApplicationContext.run()) {
      assertThat(context.getBean(WorkingDays.class).knows(IN_2029)).isFalse();
    }
  }

  @Test
  void a_newer_official_file_that_the_environment_names_is_imported(@TempDir Path directory)
      throws IOException {
    Path file = directory.resolve("bank-holidays.json");
    Files.writeString(file, bankHolidaysOf2029());

    try (ApplicationContext context =
        ApplicationContext.builder()
            .propertySources(environment(Map.of("CALENDAR_BANK_HOLIDAYS_FILE", file.toString())))
            .start()) {
      WorkingDays workingDays = context.getBean(WorkingDays.class);

      assertThat(workingDays.isWorkingDay(IN_2029)).isTrue();
      assertThat(workingDays.isWorkingDay(LocalDate.of(2029, 12, 25))).isFalse();
    }
  }

  /** Variables as a shell sets them: their names are read as Micronaut reads the environment. */
  private static PropertySource environment(Map<String, Object> variables) {
    return new MapPropertySource("variables", variables) {
      @Override
      public PropertyConvention getConvention() {
        return PropertyConvention.ENVIRONMENT_VARIABLE;
      }
    };
  }

  private static String bankHolidaysOf2029() {
    return Stream.of("01-01", "03-30", "04-02", "05-07", "05-28", "08-27", "12-25", "12-26")
        .map(day ->
            """
            {"title": "Bank holiday", "date": "2029-%s", "notes": "", "bunting": true}\
            """
                .formatted(day))
        .collect(
            Collectors.joining(
                ",",
                "{\"england-and-wales\": {\"division\": \"england-and-wales\", \"events\": [",
                "]}}"));
  }
}
