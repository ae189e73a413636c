package safeguarding.clareview.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is counted of practice alerts. */
class AlertFiguresTest {
  private final ThePast past = new ThePast();
  private final UUID child = past.child();

  @Test
  void concern_and_praise_are_counted_apart_by_the_day_they_were_raised() {
    past.concern(child, LocalDate.of(2017, 4, 1), null, "permanence");
    past.concern(child, LocalDate.of(2018, 3, 31), LocalDate.of(2018, 4, 3), "drift-or-delay");
    past.concern(child, LocalDate.of(2018, 4, 1), null, "permanence");
    past.praise(child, LocalDate.of(2018, 3, 31), "direct-work");

    assertThat(past.value("ALERT.CONCERN", "2017-18")).isEqualTo("2");
    assertThat(past.value("ALERT.GOOD", "2017-18")).isEqualTo("1");
    assertThat(past.breakdown("ALERT.CONCERN", "2017-18", "theme"))
        .containsExactly(Map.entry("drift-or-delay", 1L), Map.entry("permanence", 1L));
    assertThat(past.breakdown("ALERT.CONCERN", "2017-18", "subject"))
        .isEqualTo(Map.of("looked-after", 2L));
    assertThat(past.breakdown("ALERT.GOOD", "2017-18", "theme"))
        .isEqualTo(Map.of("direct-work", 1L));
    assertThat(past.breakdown("ALERT.GOOD", "2017-18", "subject"))
        .isEqualTo(Map.of("looked-after", 1L));
  }

  @Test
  void a_level_is_answered_in_time_until_the_end_of_the_fifth_working_day() {
    LocalDate friday = LocalDate.of(2017, 8, 25);
    LocalDate fifth = LocalDate.of(2017, 9, 4);
    past.concern(child, friday, fifth, "health");
    past.concern(child, friday, fifth.plusDays(1), "health");
    past.concern(child, friday, null, "health");

    assertThat(past.value("ALERT.ANSWERED.5WD", "2017-08")).isEqualTo("0 of 0");
    assertThat(past.value("ALERT.ANSWERED.5WD", "2017-09")).isEqualTo("1 of 3");
    assertThat(past.value("ALERT.ANSWERED.5WD", "2017-09", "2017-09-04T09:00:00Z"))
        .as("the fifth day has not passed")
        .isEqualTo("0 of 0");
  }

  @Test
  void a_level_due_beyond_the_known_calendar_is_not_counted() {
    past.concern(child, LocalDate.of(2028, 12, 28), null, "health");

    assertThat(past.value("ALERT.ANSWERED.5WD", "2028-29")).isEqualTo("0 of 0");
  }
}
