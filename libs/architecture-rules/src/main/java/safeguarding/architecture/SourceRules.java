package safeguarding.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules that only the source tree can show. Each method returns its findings, one sentence
 * each, empty when the tree keeps the rule.
 */
public final class SourceRules {

  /** More would hide a second responsibility (CONTRIBUTING.md, How the code reads). */
  public static final int USE_CASE_LINES = 200;

  private static final Set<String> TOP_LEVEL =
      Set.of(
          ".ci",
          ".gitattributes",
          ".gitignore",
          ".mvn",
          "CHANGELOG.md",
          "CONTRIBUTING.md",
          "LICENSE",
          "NOTICE",
          "README.md",
          "SECURITY.md",
          "benchmarks",
          "child-protection-service",
          "cla-review-service",
          "contracts",
          "docs",
          "gateway",
          "k8s",
          "lado-service",
          "libs",
          "local",
          "pom.xml",
          "run",
          "test");

  /** Made by builds, runs and editors; .gitignore names them. */
  private static final Set<String> NOT_SOURCE =
      Set.of(".git", "target", ".data", ".idea", ".vscode", ".settings");

  private static final Set<String> TEXT =
      Set.of(
          "java",
          "proto",
          "sql",
          "yml",
          "yaml",
          "md",
          "xml",
          "jte",
          "css",
          "scss",
          "js",
          "html",
          "properties",
          "toml",
          "sh",
          "");

  private static final Pattern FORBIDDEN_WORD =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X{3})\\b");

  private static final Pattern LEFTOVER = Pattern.compile(".*\\.(orig|rej)");

  private static final Pattern STORE_FIELD =
      Pattern.compile("private final \\w*Store(<[^>]*>)? \\w+;");

  private static final Pattern NOT_CODE =
      Pattern.compile("\\s*(|//.*|/?\\*.*|import .*|package .*)");

  private final Path root;

  private SourceRules(Path root) {
    this.root = root;
  }

  /** Rules over the tree below a repository's root. */
  public static SourceRules of(Path root) {
    return new SourceRules(root.toAbsolutePath().normalize());
  }

  /**
   * Rules over the repository that contains the working directory.
   *
   * @throws IllegalStateException outside a checkout of the suite
   */
  public static SourceRules ofThisRepository() {
    Path directory = Path.of("").toAbsolutePath();
    while (directory != null && !Files.isDirectory(directory.resolve("contracts"))) {
      directory = directory.getParent();
    }
    if (directory == null) {
      throw new IllegalStateException("not inside a checkout of the suite");
    }
    return of(directory);
  }

  /** Only what docs/architecture.md draws stands in the root. */
  public List<String> unknownTopLevelEntries() {
    try (Stream<Path> entries = Files.list(root)) {
      return entries
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> !TOP_LEVEL.contains(name) && !NOT_SOURCE.contains(name))
          .map(name -> name + " is not part of the layout in docs/architecture.md")
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Work that is put off belongs into an issue, not into the source. */
  public List<String> forbiddenWords() {
    List<String> findings = new ArrayList<>();
    for (Path file : files()) {
      List<String> lines = isText(file) ? lines(file) : List.of();
      for (int i = 0; i < lines.size(); i++) {
        var word = FORBIDDEN_WORD.matcher(lines.get(i));
        if (word.find()) {
          findings.add(root.relativize(file) + ":" + (i + 1) + " says " + word.group());
        }
      }
    }
    return findings;
  }

  /** What a merge or a patch leaves beside a file that it changed. */
  public List<String> leftovers() {
    return files().stream()
        .filter(file -> LEFTOVER.matcher(file.toString()).matches())
        .map(file -> root.relativize(file) + " is left over from a merge or a patch")
        .toList();
  }

  /** A lib says what it is, what it is not and what it may import. */
  public List<String> libsWithoutReadme() {
    return directories(root.resolve("libs"))
        .filter(lib -> !Files.isRegularFile(lib.resolve("README.md")))
        .map(lib -> root.relativize(lib) + " has no README.md")
        .toList();
  }

  /** Every module with production code runs {@link SuiteRules#check}; benchmarks are no tests. */
  public List<String> modulesWithoutArchitectureTest() {
    return Stream.concat(directories(root), directories(root.resolve("libs")))
        .filter(module -> Files.isDirectory(module.resolve("src/main/java")))
        .filter(module -> !module.endsWith("benchmarks"))
        .filter(module ->
            javaFiles().stream()
                .filter(file -> file.startsWith(module.resolve("src/test")))
                .noneMatch(file -> contains(file, "SuiteRules.check(")))
        .map(module -> root.relativize(module) + " has no test that calls SuiteRules.check")
        .toList();
  }

  /** Every package has a package-info.java that marks it as free of nulls. */
  public List<String> packagesWithoutDescription() {
    Set<String> described = new TreeSet<>();
    Set<Path> packages = new TreeSet<>();
    for (Path file : javaFiles()) {
      Path directory = file.resolveSibling("");
      packages.add(directory);
      if (file.endsWith("package-info.java") && contains(file, "@NullMarked")) {
        described.add(packageKey(directory));
      }
    }
    return packages.stream()
        .filter(directory -> !described.contains(packageKey(directory)))
        .map(directory -> root.relativize(directory) + " has no package-info.java with @NullMarked")
        .toList();
  }

  /** File and directory names obey the same list as class names, tests included. */
  public List<String> namesThatSayNothing() {
    List<String> findings = new ArrayList<>();
    for (Path file : javaFiles()) {
      String name = String.valueOf(root.relativize(file)).replace('/', '.');
      ForbiddenNames.in(name)
          .ifPresent(word -> findings.add(root.relativize(file) + " is called '" + word + "'"));
    }
    return findings;
  }

  /** A class that loads and saves through a store holds use cases; it stays short. */
  public List<String> longUseCases() {
    return javaFiles().stream()
        .filter(file -> file.toString().contains("/src/main/"))
        .filter(file -> lines(file).stream().anyMatch(line -> STORE_FIELD.matcher(line).find()))
        .filter(file -> codeLines(file) > USE_CASE_LINES)
        .map(file -> root.relativize(file) + " has " + codeLines(file) + " lines of code: split it")
        .toList();
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes ignored) {
              return NOT_SOURCE.contains(String.valueOf(directory.getFileName()))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes ignored) {
              files.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.sort(null);
    return files;
  }

  /** Hand-written Java, without the fixtures that break the rules on purpose. */
  private List<Path> javaFiles() {
    Path fixtures = root.resolve("libs/architecture-rules/src/test/java/safeguarding");
    return files().stream()
        .filter(file -> file.toString().endsWith(".java"))
        .filter(file -> file.toString().matches(".*/src/[^/]+/java/.*"))
        .filter(
            file -> !file.startsWith(fixtures) || file.startsWith(fixtures.resolve("architecture")))
        .toList();
  }

  private static boolean isText(Path file) {
    String name = String.valueOf(file.getFileName());
    return TEXT.contains(name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "");
  }

  private static Stream<Path> directories(Path parent) {
    if (!Files.isDirectory(parent)) {
      return Stream.of();
    }
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Main and test sources of one module share their packages' descriptions. */
  private String packageKey(Path directory) {
    return String.valueOf(root.relativize(directory)).replaceFirst("src/[^/]+/java", "src");
  }

  private static long codeLines(Path file) {
    return lines(file).stream().filter(line -> !NOT_CODE.matcher(line).matches()).count();
  }

  private static boolean contains(Path file, String text) {
    return lines(file).stream().anyMatch(line -> line.contains(text));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
