package safeguarding.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One server for all tests of a JVM, with the settings of the real one, thrown away at the end.
 * What a killed JVM left behind is removed by the next.
 */
public final class TestDatabase {
  private static final Pattern NAME = Pattern.compile("safeguarding-test-(\\d+)");
  private static @Nullable TestDatabase running;

  private final LocalPostgres postgres;
  private final SuiteDatabases databases;

  private TestDatabase(LocalPostgres postgres, SuiteDatabases databases) {
    this.postgres = postgres;
    this.databases = databases;
  }

  /** The server of this JVM, started at the first call. */
  public static synchronized TestDatabase shared() {
    var already = running;
    if (already != null) {
      return already;
    }
    var temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
    sweep(temporary);
    var directory = temporary.resolve("safeguarding-test-" + ProcessHandle.current().pid());
    var postgres = LocalPostgres.start(directory, 0);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(postgres, directory)));
    var databases = new SuiteDatabases(postgres, directory.resolve("secrets.properties"));
    var started = new TestDatabase(postgres, databases);
    running = started;
    return started;
  }

  /** A database with its roles, created at the first call for its name. */
  public synchronized DatabaseAccess database(String name) {
    return databases.create(name);
  }

  /** The server, for tests that look at it as superuser, kill it or start it again. */
  public LocalPostgres postgres() {
    return postgres;
  }

  private static void discard(LocalPostgres postgres, Path directory) {
    postgres.close();
    delete(directory);
  }

  private static void sweep(Path temporary) {
    try (var all = Files.list(temporary)) {
      all.filter(TestDatabase::isOrphaned).toList().forEach(TestDatabase::remove);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOrphaned(Path directory) {
    var name = NAME.matcher(String.valueOf(directory.getFileName()));
    return name.matches()
        && ProcessHandle.of(Long.parseLong(name.group(1))).filter(ProcessHandle::isAlive).isEmpty();
  }

  private static void remove(Path orphaned) {
    LocalPostgres.endLeftover(orphaned);
    delete(orphaned);
  }

  private static void delete(Path directory) {
    try {
      Directories.delete(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
