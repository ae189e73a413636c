package safeguarding.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import safeguarding.local.problem.CannotStart;

/**
 * Loads each sample once; marks in the data directory say when its loading began, and that it is
 * there.
 */
final class Samples {
  /**
   * The services know a request again for seven days (their RequestJournal); one day less, since
   * the mark holds no time of day.
   */
  private static final int DAYS_TO_GO_ON = 6;

  private final Path data;
  private final Clock clock;
  private final Consumer<String> progress;

  Samples(Path data, Clock clock, Consumer<String> progress) {
    this.data = data;
    this.clock = clock;
    this.progress = progress;
  }

  boolean isLoaded(String sample) {
    return Files.exists(loaded(sample));
  }

  /**
   * Refuses to go on with a load that was cut off too long ago: what it had sent would be taken for
   * new, and be there twice.
   */
  void requireThatItCanGoOn(String sample) {
    if (isLoaded(sample) || Files.notExists(begun(sample))) {
      return;
    }
    var day = dayOfBeginning(sample);
    if (today().isAfter(day.plusDays(DAYS_TO_GO_ON))) {
      throw new CannotStart(
          "The sample %s was cut off on %s while it loaded, and going on after more than %d days would double records: start over with ./run --fresh."
              .formatted(sample, day, DAYS_TO_GO_ON));
    }
  }

  void load(Suite suite, String sample) {
    load(sample, () -> loading(sample).load(suite.gateway(), sample, suite::token, this::report));
  }

  void load(String sample, Runnable loading) {
    if (isLoaded(sample)) {
      return;
    }
    var watch = new Stopwatch();
    try {
      if (Files.notExists(begun(sample))) {
        Files.writeString(begun(sample), today() + "\n");
      }
      loading.run();
      Files.move(begun(sample), loaded(sample));
    } catch (IOException e) {
      throw new CannotStart("The mark of the sample " + sample + " cannot be written.", e);
    }
    watch.report(progress, "sample " + sample);
  }

  private LocalDate dayOfBeginning(String sample) {
    try {
      return LocalDate.parse(Files.readString(begun(sample)).strip());
    } catch (IOException | DateTimeParseException e) {
      throw new CannotStart(
          "%s does not say when the sample began to load: start over with ./run --fresh."
              .formatted(begun(sample)),
          e);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private Path begun(String sample) {
    return data.resolve("sample-" + sample + ".begun");
  }

  private Path loaded(String sample) {
    return data.resolve("sample-" + sample + ".loaded");
  }

  private static SampleLoading loading(String sample) {
    return ServiceLoader.load(SampleLoading.class)
        .findFirst()
        .orElseThrow(() ->
            new CannotStart(
                "This build carries no sample " + sample + ": start with --sample none."));
  }

  /** A line at each tenth, which a log file takes as well as a terminal. */
  private void report(int done, int total, String what) {
    int tenth = Math.max(1, total / 10);
    if (done == total || done % tenth == 0) {
      progress.accept("  %d of %d %s".formatted(done, total, what));
    }
  }
}
