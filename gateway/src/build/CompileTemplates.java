import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;

/**
 * Turns the page templates into classes after the program itself is compiled: a template that names a field its view
 * model does not have fails the build. (The Maven plugin of the template engine needs a newer Maven than many people have.)
 * Generated code is compiled by the engine, so the build's own warnings do not apply to it.
 *
 * <p>Arguments: folder of templates, working folder, folder for classes; the
 * program's classes are on the class path.
 */
class CompileTemplates {
  public static void main(String[] args) throws Exception {
    Path classes = Path.of(args[2]);
    // Sources and classes are written to one folder by the engine: keep the sources out of the jar.
    Path work = Path.of(args[1]);
    TemplateEngine engine =
        TemplateEngine.create(
            new DirectoryCodeResolver(Path.of(args[0])), work, ContentType.Html, CompileTemplates.class.getClassLoader(),
            "gg.jte.generated.precompiled");
    engine.setTrimControlStructures(true);
    engine.setBinaryStaticContent(true);
    engine.setTargetResourceDirectory(work);
    engine.setClassPath(java.util.List.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)));
    engine.cleanAll();
    int compiled = engine.precompileAll().size();
    try (var files = java.nio.file.Files.walk(work)) {
      for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".class") || f.toString().endsWith(".bin"))::iterator) {
        Path target = classes.resolve(work.relativize(file).toString());
        java.nio.file.Files.createDirectories(target.getParent());
        java.nio.file.Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
    }
    System.out.println("Templates compiled: " + compiled);
  }
}
