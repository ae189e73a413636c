package safeguarding.gateway.openapi;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.view.ApiPage.Group;
import safeguarding.gateway.view.ApiPage.Shape;

/**
 * The description of the API, for programs and for people: of the addresses that are RPCs from
 * their contracts, of all others from the file that the build wrote from their controllers.
 */
@Singleton
public final class ApiDescription {
  private static final String FILE = "/META-INF/swagger/openapi.yml";
  private static final String PATHS = "paths";
  private final byte[] file;
  private final Node root;
  private final List<Group> groups;
  private final List<Shape> shapes;

  ApiDescription(ContractRoutes routes) {
    var yaml = new YamlText();
    Map<String, Object> whole = object(yaml.read(written()));
    add(whole, routes.described(yaml), new BodyExamples(yaml));
    file = yaml.write(whole).getBytes(StandardCharsets.UTF_8);
    root = new Node(whole);
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

  private static void add(
      Map<String, Object> whole, ContractRoutes.Described contracts, BodyExamples examples) {
    var problems = new ProblemResponses(examples);
    Map<String, Object> paths = new LinkedHashMap<>(contracts.paths());
    object(whole.get(PATHS))
        .forEach((path, operations) ->
            paths.put(
                path, path.startsWith("/api/") ? withProblems(operations, problems) : operations));
    whole.put(PATHS, paths);
    Map<String, Object> components = object(whole.get("components"));
    Map<String, Object> schemas = object(components.get("schemas"));
    schemas.putAll(contracts.schemas());
    schemas.putAll(object(examples.problemSchemas()));
    components.put("schemas", schemas);
    whole.put("components", components);
  }

  /** The addresses that the build described are questions. */
  private static Map<String, Object> withProblems(
      @Nullable Object operations, ProblemResponses problems) {
    Map<String, Object> all = object(operations);
    all.replaceAll((method, operation) -> {
      Map<String, Object> complete = object(operation);
      Map<String, Object> responses = object(complete.get("responses"));
      responses.putAll(problems.ofQuestion());
      complete.put("responses", responses);
      return complete;
    });
    return all;
  }

  /** A copy of what is an object in the file. */
  private static Map<String, Object> object(@Nullable Object value) {
    Map<String, Object> copy = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, field) -> copy.put(String.valueOf(name), field));
    }
    return copy;
  }

  private static String written() {
    try (InputStream file = ApiDescription.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("openapi.yml is missing from this jar");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
