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
 * Whole bodies of changes, one file for each RPC beside this class: what is sent, and what is
 * answered. All people and places in them are invented.
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

  /** A problem. */
  Optional<Object> problem() {
    return Optional.ofNullable(whole("Problem"));
  }

  private Optional<Object> part(MethodDescriptor rpc, String part) {
    return whole(rpc.getName()) instanceof Map<?, ?> parts
        ? Optional.<Object>ofNullable(parts.get(part))
        : Optional.empty();
  }

  private @Nullable Object whole(String name) {
    String file = "examples/" + name + ".json";
    try (InputStream example = BodyExamples.class.getResourceAsStream(file)) {
      return example == null
          ? null
          : yaml.read(new String(example.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
