package safeguarding.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import safeguarding.local.problem.CannotStart;

/** Loads each sample once; a mark in the data directory says that it is there. */
final class Samples {
  private final Path data;
  private final Consumer<String> progress;

  Samples(Path data, Consumer<String> progress) {
    this.data = data;
    this.progress = progress;
  }

  void load(Suite suite, String sample) {
    var mark = data.resolve("sample-" + sample + ".loaded");
    if (Files.exists(mark)) {
      return;
    }
    var watch = new Stopwatch();
    loading(sample).load(suite.gateway(), sample, suite::token, this::report);
    try {
      Files.createFile(mark);
    } catch (IOException e) {
      throw new CannotStart("The file " + mark + " cannot be written.", e);
    }
    watch.report(progress, "sample " + sample);
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
