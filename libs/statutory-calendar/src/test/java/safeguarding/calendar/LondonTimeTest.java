package safeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LondonTimeTest {
  @Test
  void late_in_the_evening_of_a_summer_day_by_universal_time_it_is_the_next_day_in_London() {
    Instant instant = Instant.parse("2018-06-30T23:30:00Z");

    assertThat(LondonTime.dateOf(instant)).isEqualTo("2018-07-01");
    assertThat(LondonTime.today(Clock.fixed(instant, ZoneOffset.UTC))).isEqualTo("2018-07-01");
    assertThat(LondonTime.dateOf(Instant.parse("2018-12-31T23:30:00Z"))).isEqualTo("2018-12-31");
  }

  @Test
  void a_day_starts_at_midnight_in_London() {
    assertThat(LondonTime.startOf(LocalDate.of(2018, 7, 1))).isEqualTo("2018-06-30T23:00:00Z");
    assertThat(LondonTime.startOf(LocalDate.of(2018, 12, 1))).isEqualTo("2018-12-01T00:00:00Z");
  }

  @Test
  void the_day_on_which_the_clocks_change_has_23_or_25_hours() {
    assertThat(lengthOf(LocalDate.of(2018, 3, 25))).isEqualTo(Duration.ofHours(23));
    assertThat(lengthOf(LocalDate.of(2018, 10, 28))).isEqualTo(Duration.ofHours(25));
  }

  @Test
  void every_day_starts_and_ends_in_itself() {
    LocalDate.of(1995, 1, 1)
        .datesUntil(LocalDate.of(2029, 1, 1))
        .forEach(day -> {
          Instant start = LondonTime.startOf(day);

          assertThat(LondonTime.dateOf(start)).isEqualTo(day);
          assertThat(LondonTime.dateOf(start.minusNanos(1))).isEqualTo(day.minusDays(1));
        });
  }

  private static Duration lengthOf(LocalDate day) {
    return Duration.between(LondonTime.startOf(day), LondonTime.startOf(day.plusDays(1)));
  }
}
