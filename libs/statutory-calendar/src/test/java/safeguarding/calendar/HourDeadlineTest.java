package safeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourDeadlineTest {
  /** Noon in London on the Saturday before the clocks go forward. */
  private static final Instant START = Instant.parse("2018-03-24T12:00:00Z");

  private static final Instant DUE = new Limit.ClockHours(24).dueAt(START);

  @ParameterizedTest
  @CsvSource({
    "2018-03-24T12:00:00Z, RUNNING, 24 hours left",
    "2018-03-24T22:59:59Z, RUNNING, 13 hours left",
    "2018-03-25T00:00:00Z, DUE_TODAY, 12 hours left",
    "2018-03-25T11:00:00Z, DUE_TODAY, 1 hour left",
    "2018-03-25T11:30:00Z, DUE_TODAY, less than 1 hour left",
    "2018-03-25T12:00:00Z, DUE_TODAY, less than 1 hour left",
    "2018-03-25T12:00:01Z, OVERDUE, overdue by less than 1 hour",
    "2018-03-25T14:00:00Z, OVERDUE, overdue by 2 hours",
  })
  void a_clock_of_24_hours_over_the_change_to_summer_time(
      Instant now, DeadlineState state, String words) {
    assertThat(deadline(null).state(now)).isEqualTo(state);
    assertThat(deadline(null).inWords(now)).isEqualTo(words);
  }

  @Test
  void met_at_the_last_instant_is_in_time_and_a_second_later_is_late() {
    Instant now = Instant.parse("2018-03-26T09:00:00Z");

    assertThat(deadline(DUE).state(now)).isEqualTo(DeadlineState.MET);
    assertThat(deadline(DUE).inWords(now)).isEqualTo("met on 25 March 2018");
    assertThat(deadline(DUE.plusSeconds(1)).state(now)).isEqualTo(DeadlineState.MET_LATE);
    assertThat(deadline(DUE.plusSeconds(1)).inWords(now)).isEqualTo("met late, on 25 March 2018");
    assertThat(deadline(now.plusSeconds(1)).state(now)).isEqualTo(DeadlineState.OVERDUE);
  }

  private static HourDeadline deadline(@Nullable Instant metAt) {
    return new HourDeadline("rule", "Rule", START, DUE, metAt);
  }
}
