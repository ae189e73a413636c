package safeguarding.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.childprotection.conference.ConferenceLifecycle.Step;

class ConferenceLifecycleTest {
  @Test
  void the_table_says_of_every_state_and_every_step_once_what_follows() {
    List<String> wanted =
        Stream.of(ConferenceState.values())
            .flatMap(state -> Stream.of(Step.values()).map(step -> state + " " + step))
            .toList();

    assertThat(ConferenceLifecycle.TABLE)
        .extracting(transition -> transition.from() + " " + transition.step())
        .containsExactlyInAnyOrderElementsOf(wanted);
  }
}
