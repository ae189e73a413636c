import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/**
 * Makes the style sheet and gathers the other files that pages load, into one folder named by what is in them: an
 * address never changes its content, so browsers may keep it for ever.
 *
 * <p>Arguments: folder of style sources, folder of static files, working folder, folder for classes; GOV.UK Frontend and the
 * style compiler are on the class path.
 */
class CompileAssets {
  private static final String GOVUK = "META-INF/resources/webjars/govuk-frontend/";

  public static void main(String[] args) throws Exception {
    Path work = Path.of(args[2]);
    Path govuk = unpackGovuk(work.resolve("govuk-frontend"));
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("suite.css", style(Path.of(args[0], "suite.scss"), govuk));
    files.put("govuk-frontend.min.js", withoutMapReference(Files.readString(govuk.resolve("dist/govuk/govuk-frontend.min.js"))));
    try (var own = Files.list(Path.of(args[1]))) {
      for (Path file : own.sorted().toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    String digest = digest(files);
    Path target = Path.of(args[3], "assets");
    deleteTree(target);
    Files.createDirectories(target.resolve(digest));
    for (var file : files.entrySet()) {
      Files.write(target.resolve(digest).resolve(file.getKey()), file.getValue());
    }
    Files.writeString(target.resolve("version"), digest);
    System.out.println("Assets: " + files.keySet() + " in /assets/" + digest);
  }

  private static byte[] style(Path source, Path govuk) throws Exception {
    try (SassCompiler compiler = SassCompilerFactory.bundled()) {
      compiler.setOutputStyle(OutputStyle.COMPRESSED);
      compiler.setLoadPaths(List.of(govuk.resolve("dist").toFile(), source.getParent().toFile()));
      compiler.setQuietDeps(true);
      return compiler.compileFile(source.toFile()).getCss().getBytes(StandardCharsets.UTF_8);
    }
  }

  private static Path unpackGovuk(Path target) throws Exception {
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      if (Path.of(entry).getFileName().toString().startsWith("govuk-frontend-")) {
        try (ZipFile jar = new ZipFile(entry)) {
          for (var file : (Iterable<java.util.zip.ZipEntry>) jar.stream().map(f -> (java.util.zip.ZipEntry) f)::iterator) {
            if (file.getName().startsWith(GOVUK) && !file.isDirectory() && (file.getName().endsWith(".scss") || file.getName().endsWith(".min.js"))) {
              String withVersion = file.getName().substring(GOVUK.length());
              Path out = target.resolve(withVersion.substring(withVersion.indexOf('/') + 1));
              Files.createDirectories(out.getParent());
              try (var in = jar.getInputStream(file)) {
                Files.copy(in, out, StandardCopyOption.REPLACE_EXISTING);
              }
            }
          }
        }
        return target;
      }
    }
    throw new IllegalStateException("govuk-frontend is not on the class path");
  }

  private static byte[] withoutMapReference(String script) {
    return script.replaceAll("(?m)^//# sourceMappingURL=.*$", "").getBytes(StandardCharsets.UTF_8);
  }

  private static String digest(TreeMap<String, byte[]> files) throws Exception {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    for (var file : files.entrySet()) {
      sha.update(file.getKey().getBytes(StandardCharsets.UTF_8));
      sha.update(file.getValue());
    }
    return HexFormat.of().formatHex(sha.digest(), 0, 6);
  }

  private static void deleteTree(Path folder) throws Exception {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : (Iterable<Path>) files.sorted(java.util.Comparator.reverseOrder())::iterator) {
          Files.delete(file);
        }
      }
    }
  }
}
