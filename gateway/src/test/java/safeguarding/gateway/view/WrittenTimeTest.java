package safeguarding.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenTimeTest {
  @Test
  void half_past_two_is_read_in_every_usual_way() {
    for (String written :
        List.of("2:30pm", "2.30 pm", "14:30", "1430", "14.30", "02:30PM", "230pm")) {
      assertThat(WrittenTime.read(written)).as(written).contains(LocalTime.of(14, 30));
    }
  }

  @Test
  void what_a_page_writes_can_be_read_back() {
    for (int minute = 0; minute < 24 * 60; minute++) {
      LocalTime time = LocalTime.ofSecondOfDay(minute * 60L);
      assertThat(WrittenTime.read(Moments.time(time))).contains(time);
    }
  }

  @Test
  void what_is_no_time_is_not_read() {
    for (String written : List.of("", "2", "25:00", "14:61", "13pm", "0:30pm", "soon")) {
      assertThat(WrittenTime.read(written)).as(written).isEmpty();
    }
  }
}
