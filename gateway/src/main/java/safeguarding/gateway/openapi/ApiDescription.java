package safeguarding.gateway.openapi;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import safeguarding.gateway.view.ApiPage.Group;
import safeguarding.gateway.view.ApiPage.Shape;

/** The OpenAPI file that the build wrote from the controllers, and what it says for people. */
@Singleton
public final class ApiDescription {
  private static final String FILE = "/META-INF/swagger/openapi.yml";
  private final byte[] file;
  private final Node root;
  private final List<Group> groups;
  private final List<Shape> shapes;

  ApiDescription() {
    file = read();
    root = new Node(yaml().load(new String(file, StandardCharsets.UTF_8)));
    groups = Operations.of(root);
    shapes = Shapes.of(root);
  }

  byte[] file() {
    return file.clone();
  }

  /** What it is called. */
  public String title() {
    return root.at("info").text("title");
  }

  /** What holds for every address. */
  public String description() {
    return root.at("info").text("description");
  }

  /** The addresses by subject. */
  public List<Group> groups() {
    return groups;
  }

  /** The shapes of bodies, in alphabetical order. */
  public List<Shape> shapes() {
    return shapes;
  }

  private static byte[] read() {
    try (InputStream file = ApiDescription.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("openapi.yml is missing from this jar");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Yaml yaml() {
    var loading = new LoaderOptions();
    var dumping = new DumperOptions();
    return new Yaml(
        new SafeConstructor(loading),
        new Representer(dumping),
        dumping,
        loading,
        new DaysAsWritten());
  }

  /** Leaves a day of an example as the text that it is in JSON. */
  private static final class DaysAsWritten extends Resolver {
    @Override
    public Tag resolve(org.yaml.snakeyaml.nodes.NodeId kind, String value, boolean implicit) {
      Tag tag = super.resolve(kind, value, implicit);
      return tag.equals(Tag.TIMESTAMP) ? Tag.STR : tag;
    }
  }
}
