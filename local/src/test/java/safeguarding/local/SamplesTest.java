package safeguarding.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.local.problem.CannotStart;

class SamplesTest {
  @TempDir Path data;
  private final List<String> loads = new ArrayList<>();

  @Test
  void a_sample_is_loaded_once() {
    on("2026-11-02").load("rutland", () -> loads.add("first"));
    var later = on("2027-11-02");

    later.requireThatItCanGoOn("rutland");
    later.load("rutland", () -> loads.add("second"));

    assertThat(loads).containsExactly("first");
    assertThat(later.isLoaded("rutland")).isTrue();
  }

  @Test
  void a_load_that_was_cut_off_goes_on_for_six_days_from_its_beginning() {
    cutOffOn("2026-11-02");
    cutOffOn("2026-11-05");
    var onTheSixth = on("2026-11-08");

    onTheSixth.requireThatItCanGoOn("rutland");
    assertThat(onTheSixth.isLoaded("rutland")).isFalse();
    assertThatThrownBy(() -> on("2026-11-09").requireThatItCanGoOn("rutland"))
        .isInstanceOf(CannotStart.class)
        .hasMessage(
            "The sample rutland was cut off on 2026-11-02 while it loaded, and going on after more"
                + " than 6 days would double records: start over with ./run --fresh.");
  }

  @Test
  void a_mark_without_a_day_is_not_trusted() throws IOException {
    Files.writeString(data.resolve("sample-rutland.begun"), "");

    assertThatThrownBy(() -> on("2026-11-02").requireThatItCanGoOn("rutland"))
        .isInstanceOf(CannotStart.class)
        .hasMessageEndingWith("start over with ./run --fresh.");
  }

  private void cutOffOn(String day) {
    assertThatThrownBy(() ->
            on(day)
                .load(
                    "rutland",
                    () -> {
                      throw new CannotStart("The gateway has gone.");
                    }))
        .hasMessage("The gateway has gone.");
  }

  private Samples on(String day) {
    var clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    return new Samples(data, clock, line -> {});
  }
}
