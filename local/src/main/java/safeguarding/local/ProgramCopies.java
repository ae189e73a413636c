package safeguarding.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import safeguarding.local.problem.CannotStart;

/**
 * The programs as they were built when the suite started. A build may rewrite their jars while they
 * run, so they run from copies. A copy is named after its size and date and never changes; what
 * several programs need alike is copied once.
 */
final class ProgramCopies {
  /**
   * What a program is started with.
   *
   * @param classPath as Java takes it
   */
  record Copy(String mainClass, String classPath) {}

  private final Path pool;
  private final Map<Program, Copy> copies = new EnumMap<>(Program.class);
  private final Set<Path> needed = new HashSet<>();

  private ProgramCopies(Path pool) {
    this.pool = pool;
  }

  /**
   * Copies what is new and deletes what is needed no more.
   *
   * @param data must not be in use by a running suite
   */
  static ProgramCopies take(Path root, Path data) {
    var taken = new ProgramCopies(data.resolve("programs").resolve("pool"));
    try {
      Files.createDirectories(taken.pool);
      for (var program : Program.values()) {
        taken.copies.put(program, taken.copy(program, program.jar(root)));
      }
      taken.deleteTheRest();
    } catch (IOException e) {
      throw new CannotStart("The programs cannot be copied to " + taken.pool + ".", e);
    }
    return taken;
  }

  Copy of(Program program) {
    var copy = copies.get(program);
    if (copy == null) {
      throw new IllegalStateException(program.module() + " was not copied");
    }
    return copy;
  }

  private Copy copy(Program program, Path jar) throws IOException {
    Attributes manifest;
    var classPath = new ArrayList<Path>();
    try {
      classPath.add(copy(jar));
      manifest = manifest(classPath.getFirst());
      for (var library : libraries(jar, manifest)) {
        classPath.add(copy(library));
      }
    } catch (NoSuchFileException e) {
      throw new CannotStart(
          "%s is not built whole, there is no %s: run ./run, which builds it."
              .formatted(program.module(), e.getFile()),
          e);
    }
    var mainClass = manifest.getValue(Attributes.Name.MAIN_CLASS);
    if (mainClass == null) {
      throw new CannotStart(jar + " does not say which class to start.");
    }
    return new Copy(
        mainClass,
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
  }

  private static Attributes manifest(Path jar) throws IOException {
    try (var open = new JarFile(jar.toFile())) {
      var manifest = open.getManifest();
      return manifest == null ? new Attributes() : manifest.getMainAttributes();
    }
  }

  /** In the order in which Java would look into them; the names are addresses beside the jar. */
  private static List<Path> libraries(Path jar, Attributes manifest) {
    var names = manifest.getValue(Attributes.Name.CLASS_PATH);
    return names == null
        ? List.of()
        : List.of(names.strip().split("\\s+", -1)).stream()
            .map(name -> Path.of(jar.toUri().resolve(name)))
            .toList();
  }

  private Path copy(Path jar) throws IOException {
    var before = Files.readAttributes(jar, BasicFileAttributes.class);
    var name =
        "%d-%d-%s"
            .formatted(before.lastModifiedTime().toMillis(), before.size(), jar.getFileName());
    var copy = pool.resolve(name);
    needed.add(copy);
    if (Files.notExists(copy) || Files.size(copy) != before.size()) {
      var unfinished = pool.resolve(name + ".unfinished");
      Files.copy(jar, unfinished, StandardCopyOption.REPLACE_EXISTING);
      var after = Files.readAttributes(jar, BasicFileAttributes.class);
      if (!after.lastModifiedTime().equals(before.lastModifiedTime())
          || Files.size(unfinished) != before.size()) {
        throw new CannotStart(
            jar + " is being built at this moment: start again when that is done.");
      }
      Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
    }
    return copy;
  }

  private void deleteTheRest() throws IOException {
    try (var kept = Files.list(pool)) {
      for (var one : kept.filter(file -> !needed.contains(file)).toList()) {
        Files.delete(one);
      }
    }
  }
}
