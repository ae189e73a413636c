package safeguarding.benchmarks.lado;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safeguarding.local.openid.OpenIdProvider;
import safeguarding.local.postgres.DatabaseAccess;
import safeguarding.local.postgres.Ports;
import safeguarding.local.problem.CannotStart;
import safeguarding.local.program.Readiness;
import safeguarding.local.program.SupervisedProcess;

/**
 * A program of the suite in a JVM of its own, with the options that production sets (read from its
 * Deployment, so that what is measured is what runs), and a log of its garbage collections.
 */
public final class OwnJvm implements AutoCloseable {
  private static final Pattern OPTIONS =
      Pattern.compile("JDK_JAVA_OPTIONS\\s+value: >-\\s+((?:-\\S+\\s+)+)");
  private static final Pattern COLLECTED = Pattern.compile(" (\\d+)M->(\\d+)M\\(\\d+M\\)");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final SupervisedProcess process;
  private final List<String> options;
  private final Path collections;

  private OwnJvm(SupervisedProcess process, List<String> options, Path collections) {
    this.process = process;
    this.options = options;
    this.collections = collections;
  }

  /**
   * Starts lado-service and waits until it is well.
   *
   * @param root of the project
   * @param issuer of the tokens it believes
   * @param grpcPort where it takes calls on 127.0.0.1
   * @param directory for its logs
   */
  public static OwnJvm lado(
      Path root, DatabaseAccess access, URI issuer, int grpcPort, Path directory)
      throws IOException {
    return start(
        root,
        "lado-service",
        "/health",
        Ports.free(),
        Map.of("GRPC_PORT", Integer.toString(grpcPort)),
        access,
        issuer,
        directory);
  }

  /**
   * Starts the gateway and waits until it is well; of the services behind it only lado-service is
   * there.
   *
   * @param root of the project
   * @param provider whose client it is
   * @param ladoPort where lado-service takes calls on 127.0.0.1
   * @param address where it takes requests: of localhost, the one that the provider knows
   * @param directory for its logs
   */
  public static OwnJvm gateway(
      Path root,
      DatabaseAccess access,
      OpenIdProvider provider,
      int ladoPort,
      URI address,
      Path directory)
      throws IOException {
    return start(
        root,
        "gateway",
        // Not the whole suite's: of the services only one is there.
        "/health/live",
        address.getPort(),
        Map.of(
            "PUBLIC_URL", address.toString(),
            "OIDC_CLIENT_ID", provider.settings().clientId(),
            "OIDC_CLIENT_SECRET", provider.settings().clientSecret(),
            "LADO_TARGET", "dns:///127.0.0.1:" + ladoPort),
        access,
        provider.issuer(),
        directory);
  }

  private static OwnJvm start(
      Path root,
      String module,
      String health,
      int port,
      Map<String, String> settings,
      DatabaseAccess access,
      URI issuer,
      Path directory)
      throws IOException {
    Files.createDirectories(directory);
    Path collections = directory.resolve(module + "-gc.log").toAbsolutePath();
    Files.deleteIfExists(collections);
    List<String> options = options(root.resolve("k8s/base/" + module + ".yaml"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-Xlog:gc:file=" + collections + "::filecount=0");
    command.addAll(List.of("-jar", root.resolve(module + "/target/" + module + ".jar").toString()));
    Map<String, String> environment = new HashMap<>(environment(access, issuer, port));
    environment.putAll(settings);
    SupervisedProcess process = SupervisedProcess.start(module, command, environment, directory);
    OwnJvm started = new OwnJvm(process, options, collections);
    try {
      Readiness.await(process, URI.create("http://127.0.0.1:" + port + health), PATIENCE);
      return started;
    } catch (CannotStart notWell) {
      started.close();
      throw notWell;
    }
  }

  /** What the benchmark's own JVM was told is not for this one. */
  private static Map<String, String> environment(DatabaseAccess access, URI issuer, int port) {
    return Map.of(
        "JAVA_TOOL_OPTIONS", "",
        "HTTP_PORT", Integer.toString(port),
        "DB_URL", access.url(),
        "DB_USER", access.applicationUser(),
        "DB_PASSWORD", access.applicationPassword(),
        "DB_MIGRATOR_USER", access.migratorUser(),
        "DB_MIGRATOR_PASSWORD", access.migratorPassword(),
        "OIDC_ISSUER", issuer.toString(),
        "OIDC_JWKS_URL", issuer.resolve("/jwks").toString());
  }

  private static List<String> options(Path deployment) throws IOException {
    Matcher found = OPTIONS.matcher(Files.readString(deployment));
    if (!found.find()) {
      throw new IOException(deployment + " does not say JDK_JAVA_OPTIONS");
    }
    return Arrays.asList(found.group(1).strip().split("\\s+"));
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
