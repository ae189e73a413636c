package safeguarding.local.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import safeguarding.local.problem.CannotStart;

/** The files of one server below a directory: the cluster, its log and the superuser's password. */
final class Cluster {
  static final String SUPERUSER = "postgres";

  /** Durable, reachable from this machine only, and silent about what people typed. */
  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("fsync", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("full_page_writes", "on"),
          Map.entry("max_connections", "200"),
          // Fresh statistics soon after the sample is loaded: without them figures take seconds.
          Map.entry("autovacuum_naptime", "5s"),
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("timezone", "UTC"),
          Map.entry("log_timezone", "UTC"),
          Map.entry("log_min_error_statement", "panic"),
          Map.entry("log_error_verbosity", "terse"));

  private final Path directory;
  private final PostgresBinaries binaries;
  private final ServerAccount account;

  Cluster(Path directory, PostgresBinaries binaries, ServerAccount account) {
    this.directory = directory.toAbsolutePath().normalize();
    this.binaries = binaries;
    this.account = account;
  }

  Path data() {
    return data(directory);
  }

  static Path data(Path directory) {
    return directory.toAbsolutePath().normalize().resolve("cluster");
  }

  Path log() {
    return directory.resolve("postgresql.log");
  }

  String password() {
    try {
      return Files.readString(passwordFile()).strip();
    } catch (IOException e) {
      throw new CannotStart(
          "The superuser's password is missing from " + directory + ": start over (--fresh).", e);
    }
  }

  /** Makes the cluster unless it is there; one whose making was interrupted is made anew. */
  void prepare() {
    account.requireAccess(binaries.home());
    try {
      if (Files.exists(data())) {
        requireSameVersion();
        account.takeOver(directory);
      } else {
        initialise();
      }
    } catch (IOException e) {
      throw new CannotStart("The database in " + directory + " cannot be prepared.", e);
    }
  }

  private void initialise() throws IOException {
    var partial = directory.resolve("cluster.partial");
    Directories.delete(partial);
    Secrets.writePrivately(passwordFile(), Secrets.random());
    account.takeOver(directory);
    var outcome =
        account.run(
            List.of(
                binaries.program("initdb"),
                "--pgdata=" + partial,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=" + (isMac() ? "C" : "C.UTF-8")));
    if (!outcome.succeeded()) {
      throw new CannotStart(
          "PostgreSQL could not make its files in " + directory + ": " + outcome.output());
    }
    Files.move(partial, data(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void requireSameVersion() throws IOException {
    var kept = Files.readString(data().resolve("PG_VERSION")).strip();
    if (!PostgresBinaries.version().startsWith(kept + ".")) {
      throw new CannotStart(
          "The database kept in %s was made by PostgreSQL %s and this is %s: start over (--fresh)."
              .formatted(directory, kept, PostgresBinaries.version()));
    }
  }

  /** Starts the server and waits until it takes connections, recovery from a crash included. */
  Postmaster start(int port) {
    for (int attempt = 1; ; attempt++) {
      var outcome = account.run(startCommand(port));
      if (outcome.succeeded()) {
        return Postmaster.of(data()).orElseThrow(() -> new CannotStart(failed(outcome.output())));
      }
      // After a kill -9 of the server its children need a moment to notice and to go.
      if (attempt == 20 || !lastWords().contains("still in use")) {
        throw new CannotStart(failed(lastWords()));
      }
      pause();
    }
  }

  private List<String> startCommand(int port) {
    var options =
        new TreeMap<>(SETTINGS)
            .entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "='" + setting.getValue() + "'")
                .collect(Collectors.joining(" "));
    var command = new ArrayList<String>();
    command.addAll(List.of(binaries.program("pg_ctl"), "start", "-s", "-w", "-t", "120"));
    command.addAll(List.of("-D", data().toString(), "-l", log().toString()));
    command.addAll(List.of("-o", "-p " + port + " " + options));
    return command;
  }

  private String failed(String why) {
    return "PostgreSQL did not start; its log " + log() + " ends: " + why;
  }

  private String lastWords() {
    try {
      var lines = Files.readAllLines(log(), StandardCharsets.UTF_8);
      return String.join(" ", lines.subList(Math.max(0, lines.size() - 4), lines.size()));
    } catch (IOException e) {
      return "(no log)";
    }
  }

  private static void pause() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while PostgreSQL started.", e);
    }
  }

  private Path passwordFile() {
    return directory.resolve("superuser-password");
  }

  private static boolean isMac() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
  }
}
