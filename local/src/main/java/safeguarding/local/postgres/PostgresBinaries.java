package safeguarding.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import safeguarding.local.problem.CannotStart;

/**
 * The server's programs, unpacked once for each version from the archive on the class path. An
 * unpacking that was interrupted, or whose files were later deleted, is noticed by a record of how
 * many files and bytes there should be, and done again.
 */
final class PostgresBinaries {
  private static final String RECORD = "unpacked.properties";
  private static final Object ONE_AT_A_TIME = new Object();

  private final Path home;

  private PostgresBinaries(Path home) {
    this.home = home;
  }

  static PostgresBinaries unpacked() {
    return unpacked(cache());
  }

  static PostgresBinaries unpacked(Path cache) {
    var home = cache.resolve("postgres-" + version() + "-" + platform());
    synchronized (ONE_AT_A_TIME) {
      try {
        Files.createDirectories(cache);
        // Other processes (tests of other modules) may be unpacking too.
        try (var channel =
                FileChannel.open(
                    cache.resolve(home.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            var lock = channel.lock()) {
          if (lock.isValid() && !isWhole(home)) {
            unpackInto(home);
          }
        }
      } catch (IOException e) {
        throw new CannotStart(
            "PostgreSQL could not be unpacked to " + home + ": " + e.getMessage() + ".", e);
      }
    }
    return new PostgresBinaries(home);
  }

  Path home() {
    return home;
  }

  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  static String version() {
    try (var in = PostgresBinaries.class.getResourceAsStream("binaries.properties")) {
      var properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new IllegalStateException("binaries.properties is not on the class path", e);
    }
  }

  /** Root's home is closed to the user whom root steps down to, so root uses the system's cache. */
  private static Path cache() {
    var asked = System.getProperty("suite.cache");
    if (asked != null) {
      return Path.of(asked);
    }
    var user = Path.of(System.getProperty("user.home"), ".cache");
    return ("root".equals(System.getProperty("user.name")) ? Path.of("/var/cache") : user)
        .resolve("safeguarding-suite");
  }

  private static String platform() {
    var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    var arm = System.getProperty("os.arch").equals("aarch64");
    return (system ? "darwin" : "linux") + "-" + (arm ? "arm_64" : "x86_64");
  }

  private static boolean isWhole(Path home) throws IOException {
    var file = home.resolve(RECORD);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    var properties = new Properties();
    try (var in = Files.newInputStream(file)) {
      properties.load(in);
    }
    var found = Contents.of(home);
    return found.files().equals(properties.getProperty("files"))
        && found.bytes().equals(properties.getProperty("bytes"));
  }

  private static void unpackInto(Path home) throws IOException {
    var partial = home.resolveSibling(home.getFileName() + ".partial");
    Directories.delete(partial);
    Directories.delete(home);
    Files.createDirectories(partial);
    try (var packed =
        PostgresBinaries.class.getResourceAsStream("/postgres-" + platform() + ".txz")) {
      if (packed == null) {
        throw new CannotStart(
            "This build carries no PostgreSQL for " + platform() + ": build it on this machine.");
      }
      extract(packed, partial);
    }
    var found = Contents.of(partial);
    Files.writeString(
        partial.resolve(RECORD), "files=%s%nbytes=%s%n".formatted(found.files(), found.bytes()));
    Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void extract(InputStream packed, Path target) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("the archive names a file outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
          Files.createDirectories(parent(path));
          Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
          Files.createDirectories(parent(path));
          Files.copy(tar, path);
          Files.setPosixFilePermissions(path, permissions(entry));
        }
      }
    }
  }

  private static Path parent(Path path) {
    return path.resolveSibling(".").normalize();
  }

  private static Set<PosixFilePermission> permissions(TarArchiveEntry entry) {
    var permissions =
        EnumSet.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.OTHERS_READ);
    if ((entry.getMode() & 0100) != 0) {
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
      permissions.add(PosixFilePermission.GROUP_EXECUTE);
      permissions.add(PosixFilePermission.OTHERS_EXECUTE);
    }
    return permissions;
  }

  /** How many files there are and how large they are together, without the record itself. */
  private record Contents(String files, String bytes) {
    static Contents of(Path home) throws IOException {
      long files = 0;
      long bytes = 0;
      try (var all = Files.walk(home)) {
        for (var path : (Iterable<Path>) all::iterator) {
          if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
              && !path.equals(home.resolve(RECORD))) {
            files++;
            bytes += Files.size(path);
          }
        }
      }
      return new Contents(Long.toString(files), Long.toString(bytes));
    }
  }
}
