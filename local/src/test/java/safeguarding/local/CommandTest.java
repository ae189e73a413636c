package safeguarding.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.local.problem.CannotStart;

class CommandTest {
  @Test
  void without_arguments_rutland_is_loaded_and_the_gateway_is_on_8080() {
    assertThat(Command.of(List.of())).isEqualTo(new Command.Run(false, List.of("rutland"), 8080));
  }

  @Test
  void every_option_is_understood() {
    var all = List.of("--fresh", "--sample", "rutland", "--port", "9000");

    assertThat(Command.of(all)).isEqualTo(new Command.Run(true, List.of("rutland"), 9000));
    assertThat(Command.of(List.of("--sample", "none")))
        .isEqualTo(new Command.Run(false, List.of(), 8080));
    assertThat(Command.of(List.of("token", "lado")))
        .isEqualTo(new Command.Token("lado", "E06000017"));
    assertThat(Command.of(List.of("token", "iro", "E06000016")))
        .isEqualTo(new Command.Token("iro", "E06000016"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--frash",
        "--sample",
        "--sample london",
        "--sample leicestershire",
        "--sample rutland,leicestershire",
        "--port x",
        "--port 0",
        "--port 65536",
        "token",
        "token lado E06000017 more"
      })
  void what_is_not_understood_is_refused_in_one_sentence(String line) {
    assertThatThrownBy(() -> Command.of(List.of(line.split(" ", -1))))
        .isInstanceOf(CannotStart.class)
        .message()
        .doesNotContain("\n")
        .endsWith(".");
  }
}
