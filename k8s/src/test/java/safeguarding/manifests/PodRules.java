package safeguarding.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What each pod and each container keeps to. */
final class PodRules {
  /** Of the JVM, not of the program. */
  private static final String JVM_OPTIONS = "JDK_JAVA_OPTIONS";

  private static final Set<String> VOLUMES = Set.of("configMap", "emptyDir");

  private PodRules() {}

  /** Probes on the addresses that the program serves; readiness of a service is its gRPC health. */
  static Stream<String> probes(Manifest deployment, JsonNode container) {
    var program = Program.named(deployment.name());
    var grpc = program.ports().get("grpc");
    return Stream.of("startupProbe", "readinessProbe", "livenessProbe")
        .filter(name -> {
          JsonNode probe = container.path(name);
          return (grpc != null && name.equals("readinessProbe"))
              ? probe.at("/grpc/port").asInt() != grpc
              : !probe.at("/httpGet/path").asText().equals(program.alive())
                  || !probe.at("/httpGet/port").asText().equals("http");
        })
        .map(name -> "no " + name + " that asks what the program serves");
  }

  static Stream<String> restricted(JsonNode container) {
    JsonNode context = container.path("securityContext");
    return broken(
        Map.of(
            "allowPrivilegeEscalation: false",
                Manifest.isFalse(context.path("allowPrivilegeEscalation")),
            "readOnlyRootFilesystem: true", context.path("readOnlyRootFilesystem").asBoolean(),
            "capabilities: drop ALL and add none",
                context.path("capabilities").toString().equals("{\"drop\":[\"ALL\"]}"),
            "privileged: false", !context.path("privileged").asBoolean(),
            "no seccompProfile, user or root of its own",
                !context.has("seccompProfile")
                    && !context.has("runAsUser")
                    && !context.has("runAsNonRoot")));
  }

  static Stream<String> restricted(Manifest deployment) {
    JsonNode pod = deployment.pod();
    JsonNode context = pod.path("securityContext");
    boolean volumesAreOurs =
        Manifest.elements(pod.path("volumes"))
            .allMatch(volume -> VOLUMES.stream().anyMatch(volume::has) && volume.size() == 2);
    boolean roomForTemporaryFiles =
        Manifest.elements(pod.path("volumes"))
            .anyMatch(volume -> volume.at("/emptyDir/sizeLimit").isTextual());
    return broken(
        Map.of(
            "runAsNonRoot: true", context.path("runAsNonRoot").asBoolean(),
            "a runAsUser that is not root", context.path("runAsUser").asInt() >= 1000,
            "seccompProfile: RuntimeDefault",
                context.at("/seccompProfile/type").asText().equals("RuntimeDefault"),
            "automountServiceAccountToken: false",
                Manifest.isFalse(pod.path("automountServiceAccountToken")),
            "enableServiceLinks: false", Manifest.isFalse(pod.path("enableServiceLinks")),
            "nothing of the node's",
                Stream.of("hostNetwork", "hostPID", "hostIPC").noneMatch(pod::has),
            "no volume but configMap and emptyDir", volumesAreOurs,
            "an emptyDir with a sizeLimit", roomForTemporaryFiles,
            "its own serviceAccountName",
                pod.path("serviceAccountName").asText().equals(deployment.name())));
  }

  /** Names that the program reads, and none left as on a laptop; passwords only from a Secret. */
  static Stream<String> settings(Manifest deployment, JsonNode container) {
    var program = Program.named(deployment.name());
    var set = new TreeMap<String, JsonNode>();
    Manifest.elements(container.path("env")).forEach(entry -> set.put(name(entry), entry));
    var unread = new TreeSet<>(set.keySet());
    unread.removeAll(program.defaults().keySet());
    unread.remove(JVM_OPTIONS);
    var left = program.neededInACluster();
    left.removeAll(set.keySet());
    return Stream.of(
            unread.stream().map(name -> name + " is not read by the program"),
            left.stream().map(name -> name + " stays as on a laptop"),
            set.values().stream()
                .filter(entry -> name(entry).matches(".*(PASSWORD|SECRET|KEY|TOKEN)"))
                .filter(entry -> !entry.at("/valueFrom/secretKeyRef").isObject())
                .map(entry -> name(entry) + " does not come from a Secret"),
            container.has("envFrom")
                ? Stream.of("envFrom hides which settings there are")
                : Stream.<String>of())
        .flatMap(findings -> findings);
  }

  /** The ports that the program listens on by its own settings, under their names. */
  static Stream<String> ports(Manifest deployment, JsonNode container) {
    var program = Program.named(deployment.name());
    var named = new TreeMap<String, Integer>();
    Manifest.elements(container.path("ports"))
        .forEach(port -> named.put(name(port), port.path("containerPort").asInt()));
    boolean changed =
        Manifest.elements(container.path("env")).anyMatch(entry -> name(entry).endsWith("_PORT"));
    return named.equals(program.ports()) && !changed
        ? Stream.of()
        : Stream.of("ports " + named + " are not the program's " + program.ports());
  }

  /** An image says where the jar is; which jar, the manifest says. */
  static Stream<String> command(Manifest deployment, JsonNode container) {
    String expected = "[\"java\",\"-jar\",\"/app/%s.jar\"]".formatted(deployment.name());
    String image = container.path("image").asText();
    return broken(
        Map.of(
            "command " + expected,
            container.path("command").toString().equals(expected),
            "an image of its own name",
            image.replaceFirst("[:@].*$", "").endsWith("/" + deployment.name()),
            "no image that changes under its name",
            !image.endsWith(":latest")));
  }

  /** Nobody new, then the calls in hand, then the end: the node waits for all three. */
  static Stream<String> timeToDrain(Manifest deployment) {
    int given = deployment.pod().path("terminationGracePeriodSeconds").asInt();
    int sleep =
        deployment.containers().stream()
            .mapToInt(container -> container.at("/lifecycle/preStop/sleep/seconds").asInt())
            .max()
            .orElse(0);
    int drain = Program.named(deployment.name()).drainSeconds();
    return sleep > 0 && given >= sleep + drain + 5
        ? Stream.of()
        : Stream.of(
            "%d s to end, for %d s of waiting and %d s of draining".formatted(given, sleep, drain));
  }

  static Stream<String> spread(Manifest deployment) {
    JsonNode constraints = deployment.pod().path("topologySpreadConstraints");
    boolean overNodes =
        Manifest.elements(constraints)
            .anyMatch(constraint ->
                constraint.path("topologyKey").asText().equals("kubernetes.io/hostname")
                    && constraint
                        .at("/labelSelector/matchLabels/app.kubernetes.io~1name")
                        .asText()
                        .equals(deployment.name()));
    return broken(
        Map.of(
            "two replicas",
            deployment.at("/spec/replicas").asInt() >= 2,
            "spread over nodes",
            overNodes,
            "none gone before the next is there",
            deployment.text("/spec/strategy/rollingUpdate/maxUnavailable").equals("0")));
  }

  private static String name(JsonNode entry) {
    return entry.path("name").asText();
  }

  private static Stream<String> broken(Map<String, Boolean> rules) {
    return rules.entrySet().stream()
        .filter(rule -> !rule.getValue())
        .map(rule -> "not kept: " + rule.getKey());
  }
}
