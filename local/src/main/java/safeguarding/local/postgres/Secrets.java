package safeguarding.local.postgres;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import safeguarding.local.problem.CannotStart;

/** Random passwords, generated once and kept in a file that only its owner may read. */
public final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private final Properties kept = new Properties();

  private Secrets(Path file) {
    this.file = file;
  }

  /** The secrets kept in a file, which need not exist yet. */
  public static Secrets in(Path file) {
    var secrets = new Secrets(file);
    if (Files.exists(file)) {
      try (var in = Files.newInputStream(file)) {
        secrets.kept.load(in);
      } catch (IOException e) {
        throw new CannotStart("The passwords in " + file + " cannot be read.", e);
      }
    }
    return secrets;
  }

  /** The secret of that name, generated and written down at its first use. */
  public synchronized String get(String name) {
    var secret = kept.getProperty(name);
    if (secret == null) {
      secret = random();
      kept.setProperty(name, secret);
      save();
    }
    return secret;
  }

  /** 192 random bits, safe in an address, a shell and a literal. */
  public static String random() {
    var bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Writes a file of mode 600 in one step: a reader finds the old content or the new. */
  public static void writePrivately(Path file, String content) throws IOException {
    var target = file.toAbsolutePath();
    Files.createDirectories(target.resolveSibling(".").normalize());
    var partial = target.resolveSibling(target.getFileName() + ".partial");
    Files.deleteIfExists(partial);
    Files.createFile(
        partial,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(partial, content);
    Files.move(
        partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void save() {
    try {
      var text = new StringWriter();
      kept.store(text, null);
      writePrivately(file, text.toString());
    } catch (IOException e) {
      throw new CannotStart("The passwords cannot be written to " + file + ".", e);
    }
  }
}
