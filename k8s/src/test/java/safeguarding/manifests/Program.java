package safeguarding.manifests;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One of the four programs, as its own configuration tells of it.
 *
 * @param name of its module, its Deployment and its jar
 * @param defaults of the variables that it reads, by name; empty when there is none
 * @param ports by name, as pods name them
 * @param drainSeconds how long it may take to end the calls in hand and stop
 * @param alive where it says that it runs, whatever else does not
 */
record Program(
    String name,
    Map<String, String> defaults,
    Map<String, Integer> ports,
    int drainSeconds,
    String alive) {
  private static final Path ROOT = Manifests.FOLDER.resolveSibling("");

  private static final Pattern VARIABLE =
      Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(?::`?([^`}]*)`?)?}");
  private static final Pattern PERIOD =
      Pattern.compile("(?:grace-period|await-termination): (\\d+)s");
  private static final Pattern ON_A_LAPTOP =
      Pattern.compile("|postgres|.*(?:127\\.0\\.0\\.1|localhost).*");

  static final List<Program> ALL =
      List.of(
          gateway(),
          service("lado-service"),
          service("cla-review-service"),
          service("child-protection-service"));

  static Program named(String name) {
    return ALL.stream()
        .filter(program -> program.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not a program of the suite"));
  }

  /**
   * Settings without which it would look for the rest of the suite on its own machine. Mail need
   * not be set up: its messages wait.
   */
  TreeSet<String> neededInACluster() {
    var needed = new TreeSet<String>();
    defaults.forEach((variable, value) -> {
      if (ON_A_LAPTOP.matcher(value).matches() && !variable.startsWith("OUTBOX_")) {
        needed.add(variable);
      }
    });
    return needed;
  }

  private static Program gateway() {
    String settings = Manifests.read(ROOT.resolve("gateway/src/main/resources/application.yml"));
    int http = number(settings, "\\$\\{HTTP_PORT:(\\d+)}");
    return new Program(
        "gateway", variables(settings), Map.of("http", http), drain(settings), "/health/live");
  }

  private static Program service(String name) {
    String own = Manifests.read(ROOT.resolve(name + "/src/main/resources/application.yml"));
    String alike =
        Manifests.read(ROOT.resolve("libs/grpc-edge/src/main/resources/application-suite.yml"));
    var ports =
        Map.of("http", number(own, "http-port: (\\d+)"), "grpc", number(own, "grpc-port: (\\d+)"));
    return new Program(name, variables(own + alike), ports, drain(alike), "/health/liveness");
  }

  private static Map<String, String> variables(String settings) {
    var defaults = new TreeMap<String, String>();
    VARIABLE
        .matcher(settings)
        .results()
        .forEach(
            found -> defaults.put(found.group(1), found.group(2) == null ? "" : found.group(2)));
    return defaults;
  }

  private static int drain(String settings) {
    return PERIOD
        .matcher(settings)
        .results()
        .map(MatchResult::group)
        .mapToInt(found -> number(found, "(\\d+)s"))
        .sum();
  }

  private static int number(String text, String pattern) {
    var found = Pattern.compile(pattern).matcher(text);
    if (!found.find()) {
      throw new AssertionError("nothing like " + pattern + " in the settings");
    }
    return Integer.parseInt(found.group(1));
  }
}
