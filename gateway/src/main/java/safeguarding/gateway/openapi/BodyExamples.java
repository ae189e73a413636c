package safeguarding.gateway.openapi;

import com.google.protobuf.Descriptors.MethodDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in files beside this class: whole bodies of changes, one file for each RPC with what
 * is sent and what is answered, and what a problem looks like. All people and places in them are
 * invented.
 */
final class BodyExamples {
  private final YamlText yaml;

  BodyExamples(YamlText yaml) {
    this.yaml = yaml;
  }

  /** What is sent. */
  Optional<Object> sent(MethodDescriptor rpc) {
    return part(rpc, "request");
  }

  /** What is answered. */
  Optional<Object> answered(MethodDescriptor rpc) {
    return part(rpc, "answer");
  }

  /** The shapes of a problem, by name. */
  Map<?, ?> problemSchemas() {
    return file("problem.json") instanceof Map<?, ?> parts
            && parts.get("schemas") instanceof Map<?, ?> schemas
        ? schemas
        : Map.of();
  }

  /** A problem. */
  Optional<Object> problem() {
    return file("problem.json") instanceof Map<?, ?> parts
        ? Optional.<Object>ofNullable(parts.get("example"))
        : Optional.empty();
  }

  private Optional<Object> part(MethodDescriptor rpc, String part) {
    return file("examples/" + rpc.getName() + ".json") instanceof Map<?, ?> parts
        ? Optional.<Object>ofNullable(parts.get(part))
        : Optional.empty();
  }

  private @Nullable Object file(String file) {
    try (InputStream example = BodyExamples.class.getResourceAsStream(file)) {
      return example == null
          ? null
          : yaml.read(new String(example.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
