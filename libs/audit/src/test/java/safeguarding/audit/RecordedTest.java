package safeguarding.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;

class RecordedTest {

  @Test
  void what_is_written_down_is_the_same_before_and_after_the_database_has_kept_it() {
    Caller caller = new Caller("lado-1", "Demo LADO", new AuthorityCode("E06000017"), Set.of());

    Recorded recorded = Recorded.by(caller, Instant.parse("2018-06-04T15:20:00.123456789Z"));

    assertThat(recorded)
        .isEqualTo(
            new Recorded(Instant.parse("2018-06-04T15:20:00.123456Z"), "lado-1", "Demo LADO"));
  }
}
