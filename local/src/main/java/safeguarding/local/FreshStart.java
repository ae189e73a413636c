package safeguarding.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import safeguarding.local.postgres.Directories;
import safeguarding.local.postgres.DirectoryLock;
import safeguarding.local.postgres.LocalPostgres;
import safeguarding.local.problem.CannotStart;
import safeguarding.local.program.SupervisedProcess;

/** Throws away everything that is kept, unless a running suite uses it. */
final class FreshStart {
  private FreshStart() {}

  static void clear(Path data) {
    try (var lock = DirectoryLock.take(data);
        var kept = Files.list(data)) {
      for (var program : Program.values()) {
        SupervisedProcess.endLeftover(program.module(), data);
      }
      LocalPostgres.endLeftover(data.resolve("postgres"));
      for (var one : kept.filter(file -> !lock.isFile(file) && !isPrograms(file)).toList()) {
        delete(one);
      }
    } catch (IOException e) {
      throw new CannotStart("What is kept in " + data + " cannot be deleted.", e);
    }
  }

  /** Copies of what is built, one of which the caller itself may be running from. */
  private static boolean isPrograms(Path file) {
    return file.endsWith("programs");
  }

  private static void delete(Path one) throws IOException {
    if (Files.isDirectory(one)) {
      Directories.delete(one);
    } else {
      Files.deleteIfExists(one);
    }
  }
}
