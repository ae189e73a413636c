package safeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.calendar.Timeliness.CANNOT_BE_TOLD;
import static safeguarding.calendar.Timeliness.IN_TIME;
import static safeguarding.calendar.Timeliness.LATE;
import static safeguarding.calendar.Timeliness.RUNNING;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimelinessTest {
  @Test
  void several_are_late_when_one_is_and_in_time_only_when_each_is() {
    assertThat(Timeliness.ofAll(List.of(IN_TIME, IN_TIME))).isEqualTo(IN_TIME);
    assertThat(Timeliness.ofAll(List.of(IN_TIME, LATE, CANNOT_BE_TOLD))).isEqualTo(LATE);
    assertThat(Timeliness.ofAll(List.of(CANNOT_BE_TOLD, IN_TIME))).isEqualTo(CANNOT_BE_TOLD);
    assertThat(Timeliness.ofAll(List.of(RUNNING, IN_TIME))).isEqualTo(RUNNING);
  }
}
