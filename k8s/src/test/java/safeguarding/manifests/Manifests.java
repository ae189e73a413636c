package safeguarding.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** All objects of one installation. */
record Manifests(List<Manifest> all) {
  /** Tests run in the module's folder. */
  static final Path FOLDER = Path.of("").toAbsolutePath();

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The files that the base's kustomization.yaml lists, as they are written. */
  static Manifests ofBase() {
    Path base = FOLDER.resolve("base");
    JsonNode list = documents(read(base.resolve("kustomization.yaml"))).getFirst();
    return new Manifests(
        Manifest.elements(list.path("resources"))
            .flatMap(file -> documents(read(base.resolve(file.asText()))).stream())
            .map(Manifest::new)
            .toList());
  }

  static Manifests of(String yaml) {
    return new Manifests(documents(yaml).stream().map(Manifest::new).toList());
  }

  Stream<Manifest> of(Kind kind) {
    return all.stream().filter(kind::is);
  }

  Optional<Manifest> find(Kind kind, String name) {
    return of(kind).filter(manifest -> manifest.name().equals(name)).findFirst();
  }

  /** The same installation without one of its objects. */
  Manifests without(Manifest gone) {
    return new Manifests(all.stream().filter(manifest -> !manifest.equals(gone)).toList());
  }

  /** The same installation with one object in place of another. */
  Manifests with(Manifest instead, Manifest of) {
    return new Manifests(
        all.stream().map(manifest -> manifest.equals(of) ? instead : manifest).toList());
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads strictly: a key that is written twice is an error. */
  private static List<JsonNode> documents(String yaml) {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    Iterable<Object> read = new Yaml(new SafeConstructor(options)).loadAll(yaml);
    return StreamSupport.stream(read.spliterator(), false)
        .<JsonNode>map(JSON::valueToTree)
        .toList();
  }
}
