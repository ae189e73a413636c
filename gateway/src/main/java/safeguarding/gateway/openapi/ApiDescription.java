package safeguarding.gateway.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The OpenAPI file that the build wrote from the controllers. */
final class ApiDescription {
  private static final String FILE = "/META-INF/swagger/openapi.yml";
  private final String text;
  private final Map<String, Object> tree;

  private ApiDescription(String text) {
    this.text = text;
    this.tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
  }

  static ApiDescription read() {
    try (InputStream file = ApiDescription.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("openapi.yml is missing from this jar");
      }
      return new ApiDescription(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  Map<String, Object> tree() {
    return tree;
  }
}
