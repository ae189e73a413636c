package safeguarding.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import safeguarding.local.problem.CannotStart;

/** Finds the project's directory. */
public final class ProjectRoot {
  private static final String MARK = "<artifactId>safeguarding-suite</artifactId>";

  private ProjectRoot() {}

  /**
   * The directory that the system property {@code suite.root} names, or else the topmost one above
   * the working directory whose {@code pom.xml} is the project's.
   *
   * @throws CannotStart if there is none
   */
  public static Path find() {
    var named = System.getProperty("suite.root");
    if (named != null) {
      return Path.of(named).toAbsolutePath().normalize();
    }
    return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
        .filter(ProjectRoot::isMarked)
        .reduce((lower, upper) -> upper)
        .orElseThrow(
            () -> new CannotStart("Start this from inside the project, or set -Dsuite.root."));
  }

  private static boolean isMarked(Path directory) {
    var pom = directory.resolve("pom.xml");
    try {
      return Files.isRegularFile(pom)
          && Files.exists(directory.resolve("gateway"))
          && Files.readString(pom).contains(MARK);
    } catch (IOException e) {
      return false;
    }
  }
}
