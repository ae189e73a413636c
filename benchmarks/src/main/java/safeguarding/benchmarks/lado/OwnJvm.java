package safeguarding.benchmarks.lado;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safeguarding.local.postgres.DatabaseAccess;
import safeguarding.local.postgres.Ports;
import safeguarding.local.problem.CannotStart;
import safeguarding.local.program.Readiness;
import safeguarding.local.program.SupervisedProcess;

/**
 * lado-service in a JVM of its own, with the options that production sets (read from its
 * Deployment) and a log of what its garbage collector finds.
 */
public final class OwnJvm implements AutoCloseable {
  private static final Pattern OPTIONS =
      Pattern.compile("JDK_JAVA_OPTIONS\\s+value: >-\\s+(.+?)\\n\\s+resources:", Pattern.DOTALL);
  private static final Pattern COLLECTED = Pattern.compile(" (\\d+)M->(\\d+)M\\(\\d+M\\)");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final SupervisedProcess process;
  private final List<String> options;
  private final int grpcPort;
  private final Path collections;

  private OwnJvm(SupervisedProcess process, List<String> options, int grpcPort, Path collections) {
    this.process = process;
    this.options = options;
    this.grpcPort = grpcPort;
    this.collections = collections;
  }

  /**
   * Starts it and waits until it is well.
   *
   * @param root of the project
   * @param issuer of the tokens it believes
   * @param directory for its logs
   */
  public static OwnJvm start(Path root, DatabaseAccess access, URI issuer, Path directory)
      throws IOException {
    Files.createDirectories(directory);
    Path collections = directory.resolve("lado-service-gc.log").toAbsolutePath();
    Files.deleteIfExists(collections);
    List<String> options = options(root);
    int http = Ports.free();
    int grpc = Ports.free();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-Xlog:gc:file=" + collections + "::filecount=0");
    command.addAll(
        List.of("-jar", root.resolve("lado-service/target/lado-service.jar").toString()));
    SupervisedProcess process =
        SupervisedProcess.start(
            "lado-service", command, environment(access, issuer, http, grpc), directory);
    OwnJvm started = new OwnJvm(process, options, grpc, collections);
    try {
      Readiness.await(process, URI.create("http://127.0.0.1:" + http + "/health"), PATIENCE);
      return started;
    } catch (CannotStart notWell) {
      started.close();
      throw notWell;
    }
  }

  /** What the benchmark's own JVM was told is not for this one. */
  private static Map<String, String> environment(
      DatabaseAccess access, URI issuer, int http, int grpc) {
    return Map.of(
        "JAVA_TOOL_OPTIONS", "",
        "HTTP_PORT", Integer.toString(http),
        "GRPC_PORT", Integer.toString(grpc),
        "DB_URL", access.url(),
        "DB_USER", access.applicationUser(),
        "DB_PASSWORD", access.applicationPassword(),
        "DB_MIGRATOR_USER", access.migratorUser(),
        "DB_MIGRATOR_PASSWORD", access.migratorPassword(),
        "OIDC_ISSUER", issuer.toString(),
        "OIDC_JWKS_URL", issuer.resolve("/jwks").toString());
  }

  private static List<String> options(Path root) throws IOException {
    Path deployment = root.resolve("k8s/base/lado-service.yaml");
    Matcher found = OPTIONS.matcher(Files.readString(deployment));
    if (!found.find()) {
      throw new IOException(deployment + " does not say JDK_JAVA_OPTIONS");
    }
    return Arrays.asList(found.group(1).strip().split("\\s+"));
  }

  /** Where it takes calls on 127.0.0.1. */
  public int grpcPort() {
    return grpcPort;
  }

  /** The options it was started with, as one text. */
  public String options() {
    return String.join(" ", options);
  }

  /**
   * The heap so far, in MiB.
   *
   * @param most in use just before a collection
   * @param mostKept still in use after one
   */
  public record Heap(int most, int mostKept) {}

  /** Reads what the collector wrote down. */
  public Heap heap() throws IOException {
    int most = 0;
    int mostKept = 0;
    Matcher collected = COLLECTED.matcher(Files.readString(collections));
    while (collected.find()) {
      most = Math.max(most, Integer.parseInt(collected.group(1)));
      mostKept = Math.max(mostKept, Integer.parseInt(collected.group(2)));
    }
    return new Heap(most, mostKept);
  }

  @Override
  public void close() {
    process.stop(Duration.ofSeconds(20));
  }
}
