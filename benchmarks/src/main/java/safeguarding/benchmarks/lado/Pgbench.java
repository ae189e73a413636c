package safeguarding.benchmarks.lado;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import safeguarding.local.postgres.DatabaseAccess;

/** PostgreSQL's own load generator, with the one script that is checked in. */
public final class Pgbench {
  private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+) ");
  private static final Pattern DONE =
      Pattern.compile("(?m)^number of transactions actually processed: (\\d+)");

  private final Path program;
  private final DatabaseAccess access;
  private final Path directory;

  private Pgbench(Path program, DatabaseAccess access, Path directory) {
    this.program = program;
    this.access = access;
    this.directory = directory;
  }

  /**
   * The program of this machine; empty where there is none.
   *
   * @param directory for its logs
   */
  public static Optional<Pgbench> find(DatabaseAccess access, Path directory) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(place -> Path.of(place, "pgbench"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new Pgbench(program, access, directory));
  }

  /** Runs the script once. */
  public void once(String authority) throws IOException, InterruptedException {
    run(authority, 1, List.of("-t", "1"));
  }

  /** Runs the script as often as it can. */
  public Rate run(String authority, int clients, int seconds)
      throws IOException, InterruptedException {
    Path logs = Files.createTempDirectory(Files.createDirectories(directory), "pgbench");
    String said =
        run(
            authority,
            clients,
            List.of(
                "-T",
                Integer.toString(seconds),
                "-l",
                "--log-prefix",
                logs.resolve("log").toString()));
    Matcher rate = RATE.matcher(said);
    Matcher done = DONE.matcher(said);
    if (!rate.find() || !done.find()) {
      throw new IOException("pgbench says: " + said);
    }
    List<Double> millis = times(logs);
    if (millis.size() != Integer.parseInt(done.group(1))) {
      throw new IOException("pgbench did " + done.group(1) + " and wrote down " + millis.size());
    }
    return new Rate(Double.parseDouble(rate.group(1)), new Timing(millis));
  }

  private String run(String authority, int clients, List<String> options)
      throws IOException, InterruptedException {
    var url = java.net.URI.create(access.url().substring("jdbc:".length()));
    List<String> command = new ArrayList<>(List.of(program.toString(), "-n", "-M", "prepared"));
    command.addAll(List.of("-c", Integer.toString(clients), "-j", clients == 1 ? "1" : "2"));
    command.addAll(options);
    command.addAll(List.of("-D", "authority=" + authority));
    command.addAll(
        List.of("-f", Path.of("pgbench", "log-contact.sql").toAbsolutePath().toString()));
    command.addAll(List.of("-h", url.getHost(), "-p", Integer.toString(url.getPort())));
    command.addAll(List.of("-U", access.applicationUser(), url.getPath().substring(1)));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", access.applicationPassword());
    builder.environment().put("PGOPTIONS", "-c app.authority_code=" + authority);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("pgbench failed: " + said);
    }
    return said;
  }

  /** Its log has a line for each: client, number, microseconds, script, second, microsecond. */
  private static List<Double> times(Path logs) throws IOException {
    List<Double> millis = new ArrayList<>();
    try (Stream<Path> files = Files.list(logs)) {
      for (Path file : files.toList()) {
        for (String line : Files.readAllLines(file)) {
          millis.add(Long.parseLong(line.split(" ", 4)[2]) / 1e3);
        }
        Files.delete(file);
      }
    }
    Files.delete(logs);
    Collections.sort(millis);
    return millis;
  }
}
