package safeguarding.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A jar as a build leaves it. */
record BuiltJar(String mainClass, List<String> libraries, List<Class<?>> classes) {
  BuiltJar {
    libraries = List.copyOf(libraries);
    classes = List.copyOf(classes);
  }

  static BuiltJar of(String mainClass) {
    return new BuiltJar(mainClass, List.of(), List.of());
  }

  BuiltJar needing(String... names) {
    return new BuiltJar(mainClass, List.of(names), classes);
  }

  BuiltJar with(Class<?> one) {
    var more = new ArrayList<>(classes);
    more.add(one);
    return new BuiltJar(mainClass, libraries, more);
  }

  void write(Path jar) throws IOException {
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
    if (!libraries.isEmpty()) {
      manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", libraries));
    }
    Files.createDirectories(jar.resolveSibling("."));
    try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (var one : classes) {
        var entry = one.getName().replace('.', '/') + ".class";
        try (var bytes = one.getResourceAsStream("/" + entry)) {
          out.putNextEntry(new JarEntry(entry));
          bytes.transferTo(out);
          out.closeEntry();
        }
      }
    }
  }
}
