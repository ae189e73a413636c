package safeguarding.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the suite is made of in a cluster, each with its type in the Kubernetes API. */
enum Kind {
  CONFIG_MAP("v1", "ConfigMap"),
  DEPLOYMENT("apps/v1", "Deployment"),
  INGRESS("networking.k8s.io/v1", "Ingress"),
  NAMESPACE("v1", "Namespace"),
  NETWORK_POLICY("networking.k8s.io/v1", "NetworkPolicy"),
  DISRUPTION_BUDGET("policy/v1", "PodDisruptionBudget"),
  SERVICE("v1", "Service"),
  SERVICE_ACCOUNT("v1", "ServiceAccount");

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The API's types say 'text' where only some words are allowed. */
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "imagePullPolicy", Set.of("IfNotPresent", "Always"),
          "pathType", Set.of("Exact", "Prefix", "ImplementationSpecific"),
          "policyTypes", Set.of("Ingress", "Egress"),
          "protocol", Set.of("TCP", "UDP"),
          "unhealthyPodEvictionPolicy", Set.of("AlwaysAllow", "IfHealthyBudget"),
          "whenUnsatisfiable", Set.of("DoNotSchedule", "ScheduleAnyway"));

  private final String apiVersion;
  private final String title;

  Kind(String apiVersion, String title) {
    this.apiVersion = apiVersion;
    this.title = title;
  }

  /**
   * What the API would not take of an object: unknown and missing fields, wrong types and words.
   * What its type does not give back as it was written, it did not understand: a number for a text.
   */
  static Stream<String> misunderstandings(Manifest manifest) {
    Stream<String> type =
        Stream.of(values())
            .filter(kind -> kind.is(manifest))
            .findFirst()
            .map(kind -> kind.read(manifest))
            .orElse(Stream.of(manifest + " is of a kind that the suite has not"));
    return Stream.concat(type, words(manifest.tree()).map(word -> manifest + ": " + word));
  }

  boolean is(Manifest manifest) {
    return manifest.kind().equals(title) && manifest.text("/apiVersion").equals(apiVersion);
  }

  private Stream<String> read(Manifest manifest) {
    try {
      JsonNode understood = JSON.readTree(through(manifest.tree().toString()));
      return holds(understood, manifest.tree())
          ? Stream.of()
          : Stream.of(manifest + " is not read as it is written: " + understood);
    } catch (IOException | RuntimeException refused) {
      return Stream.of(manifest + ": " + refused.getMessage());
    }
  }

  /** Whether everything that was written is there; the API's types add empty lists. */
  private static boolean holds(JsonNode understood, JsonNode written) {
    if (written.isObject()) {
      return understood.isObject()
          && written.properties().stream()
              .allMatch(field -> holds(understood.path(field.getKey()), field.getValue()));
    }
    if (written.isArray()) {
      return understood.size() == written.size()
          && IntStream.range(0, written.size())
              .allMatch(i -> holds(understood.path(i), written.path(i)));
    }
    return understood.equals(written);
  }

  /** Reads into the API's type and writes it again. */
  private String through(String json) throws IOException {
    return switch (this) {
      case CONFIG_MAP -> V1ConfigMap.fromJson(json).toJson();
      case DEPLOYMENT -> V1Deployment.fromJson(json).toJson();
      case INGRESS -> V1Ingress.fromJson(json).toJson();
      case NAMESPACE -> V1Namespace.fromJson(json).toJson();
      case NETWORK_POLICY -> V1NetworkPolicy.fromJson(json).toJson();
      case DISRUPTION_BUDGET -> V1PodDisruptionBudget.fromJson(json).toJson();
      case SERVICE -> V1Service.fromJson(json).toJson();
      case SERVICE_ACCOUNT -> V1ServiceAccount.fromJson(json).toJson();
    };
  }

  private static Stream<String> words(JsonNode tree) {
    Stream<String> here =
        WORDS.entrySet().stream()
            .flatMap(rule ->
                texts(tree.path(rule.getKey())).stream()
                    .filter(word -> !rule.getValue().contains(word))
                    .map(word -> rule.getKey() + " cannot be " + word));
    return Stream.concat(here, Manifest.elements(tree).flatMap(Kind::words));
  }

  private static List<String> texts(JsonNode value) {
    return value.isMissingNode()
        ? List.of()
        : value.isArray()
            ? Manifest.elements(value).map(JsonNode::asText).toList()
            : List.of(value.asText());
  }
}
