package safeguarding.local;

import java.io.IOException;
import java.nio.file.Files;
import safeguarding.local.problem.CannotStart;
import safeguarding.local.program.SupervisedProcess;

/** What has to hold before anything is started, each with its own sentence. */
final class Preconditions {
  private static final long NEEDED = 500L * 1024 * 1024;

  private Preconditions() {}

  static void require(SuiteOptions options) {
    for (var program : Program.values()) {
      if (SupervisedProcess.endLeftover(program.module(), options.data())) {
        options.progress().accept("  Ended the " + program.module() + " of an earlier run.");
      }
      if (!Files.isRegularFile(program.jar(options.root()))) {
        throw new CannotStart(program.module() + " is not built: run ./run, which builds it.");
      }
    }
    requireSpace(options);
    options.ports().requireFree();
  }

  private static void requireSpace(SuiteOptions options) {
    try {
      long free = Files.getFileStore(options.data()).getUsableSpace();
      if (free < NEEDED) {
        throw new CannotStart(
            "There are only %d MB free at %s and 500 MB are needed: make room."
                .formatted(free / 1024 / 1024, options.data()));
      }
    } catch (IOException e) {
      throw new CannotStart("How much room there is at " + options.data() + " is unknown.", e);
    }
  }
}
