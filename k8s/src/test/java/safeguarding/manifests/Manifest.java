package safeguarding.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One object as it is said to Kubernetes.
 *
 * @param tree the whole of it; a part that is not there is a missing node and never null
 */
record Manifest(JsonNode tree) {
  String kind() {
    return text("/kind");
  }

  String name() {
    return text("/metadata/name");
  }

  String text(String pointer) {
    return at(pointer).asText();
  }

  JsonNode at(String pointer) {
    return tree.at(pointer);
  }

  /** Whether something stands there that is written so. */
  boolean reads(String pointer, String json) {
    return at(pointer).toString().equals(json);
  }

  boolean isFalse(String pointer) {
    return isFalse(at(pointer));
  }

  /** What is not there is not false. */
  static boolean isFalse(JsonNode value) {
    return value.isBoolean() && !value.asBoolean();
  }

  /** The pod that a Deployment makes. */
  JsonNode pod() {
    return at("/spec/template/spec");
  }

  /** Every container of the pod: those that prepare it too. */
  List<JsonNode> containers() {
    return Stream.of("containers", "initContainers")
        .flatMap(kind -> elements(pod().path(kind)))
        .toList();
  }

  static Stream<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  @Override
  public String toString() {
    return kind() + "/" + name();
  }
}
