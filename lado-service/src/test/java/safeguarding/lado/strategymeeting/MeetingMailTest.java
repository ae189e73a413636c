package safeguarding.lado.strategymeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a meeting is, as its mail says it: as it is in London. */
class MeetingMailTest {

  @ParameterizedTest
  @CsvSource({
    "2018-06-04T13:00:00Z, 4 June 2018 at 2pm",
    "2018-12-04T14:30:00Z, 4 December 2018 at 2:30pm",
    "2018-06-04T08:05:00Z, 4 June 2018 at 9:05am",
    "2018-12-04T12:00:00Z, 4 December 2018 at 12pm"
  })
  void a_time_is_said_as_people_say_it(String instant, String words) {
    assertThat(MeetingMail.when(Instant.parse(instant))).isEqualTo(words);
  }
}
