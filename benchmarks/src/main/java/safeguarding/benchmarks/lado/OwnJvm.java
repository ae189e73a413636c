package safeguarding.benchmarks.lado;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safeguarding.local.postgres.DatabaseAccess;

/**
 * lado-service in a JVM of its own, with the options that production sets (read from its
 * Deployment) and a log of what its garbage collector finds.
 */
public final class OwnJvm implements AutoCloseable {
  private static final Pattern OPTIONS =
      Pattern.compile("JDK_JAVA_OPTIONS\\s+value: >-\\s+(.+?)\\n\\s+resources:", Pattern.DOTALL);
  private static final Pattern COLLECTED = Pattern.compile(" (\\d+)M->(\\d+)M\\(\\d+M\\)");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final List<String> options;
  private final int grpcPort;
  private final Path collections;

  private OwnJvm(Process process, List<String> options, int grpcPort, Path collections) {
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
      throws IOException, InterruptedException {
    Files.createDirectories(directory);
    Path collections = directory.resolve("lado-service-gc.log").toAbsolutePath();
    Files.deleteIfExists(collections);
    List<String> options = options(root);
    int http = freePort();
    int grpc = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-Xlog:gc:file=" + collections + "::filecount=0");
    command.addAll(
        List.of("-jar", root.resolve("lado-service/target/lado-service.jar").toString()));
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("lado-service.log").toFile());
    var environment = builder.environment();
    environment.remove("JAVA_TOOL_OPTIONS");
    environment.put("HTTP_PORT", Integer.toString(http));
    environment.put("GRPC_PORT", Integer.toString(grpc));
    environment.put("DB_URL", access.url());
    environment.put("DB_USER", access.applicationUser());
    environment.put("DB_PASSWORD", access.applicationPassword());
    environment.put("DB_MIGRATOR_USER", access.migratorUser());
    environment.put("DB_MIGRATOR_PASSWORD", access.migratorPassword());
    environment.put("OIDC_ISSUER", issuer.toString());
    environment.put("OIDC_JWKS_URL", issuer.resolve("/jwks").toString());
    OwnJvm started = new OwnJvm(builder.start(), options, grpc, collections);
    try {
      started.awaitWell(URI.create("http://127.0.0.1:" + http + "/health"));
      return started;
    } catch (IOException | InterruptedException | RuntimeException e) {
      started.close();
      throw e;
    }
  }

  private static List<String> options(Path root) throws IOException {
    Path deployment = root.resolve("k8s/base/lado-service.yaml");
    Matcher found = OPTIONS.matcher(Files.readString(deployment));
    if (!found.find()) {
      throw new IOException(deployment + " does not say JDK_JAVA_OPTIONS");
    }
    return Arrays.asList(found.group(1).strip().split("\\s+"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitWell(URI health) throws IOException, InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < until && process.isAlive()) {
        try {
          var answer =
              client.send(
                  HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.discarding());
          if (answer.statusCode() == 200) {
            return;
          }
        } catch (java.net.ConnectException notYet) {
          // It is asked again.
        }
        Thread.sleep(200);
      }
    }
    throw new IOException("lado-service did not become well; its log says why");
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
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
