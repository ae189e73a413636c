package safeguarding.childprotection.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.childprotection.enquiry.EnquiryLifecycle.Step;

class EnquiryLifecycleTest {
  @Test
  void the_table_says_of_every_state_and_every_step_once_what_follows() {
    List<String> wanted =
        Stream.of(EnquiryState.values())
            .flatMap(state -> Stream.of(Step.values()).map(step -> state + " " + step))
            .toList();

    assertThat(EnquiryLifecycle.TABLE)
        .extracting(transition -> transition.from() + " " + transition.step())
        .containsExactlyInAnyOrderElementsOf(wanted);
  }
}
