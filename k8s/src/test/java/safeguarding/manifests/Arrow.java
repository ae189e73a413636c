package safeguarding.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may open a connection to whom, on which port. */
record Arrow(String from, String to, int port) implements Comparable<Arrow> {
  private static final String NAME = "app.kubernetes.io/name";
  private static final String PART_OF = "app.kubernetes.io/part-of";

  /** Namespaces outside of the suite's own, by the label that opens the way. */
  private static final Map<String, String> OUTSIDE =
      Map.of(
          "{\"matchLabels\":{\"safeguarding-suite/part\":\"ingress\"}}", "ingress",
          "{\"matchLabels\":{\"safeguarding-suite/part\":\"database\"}}", "database",
          "{\"matchLabels\":{\"safeguarding-suite/part\":\"identity-provider\"}}",
              "identity-provider",
          "{\"matchLabels\":{\"kubernetes.io/metadata.name\":\"kube-system\"}}", "dns");

  private static final Set<String> SENDERS_ALONE = Set.of("database", "identity-provider", "dns");

  /**
   * The arrows that the policies leave open. Inside the namespace both ends must allow one; of an
   * end outside only this end is known.
   */
  static TreeSet<Arrow> open(Manifests manifests) {
    Set<Arrow> sent = arrows(manifests, "egress", "to");
    Set<Arrow> received = arrows(manifests, "ingress", "from");
    var open = new TreeSet<Arrow>();
    sent.stream()
        .filter(arrow -> received.contains(arrow) || SENDERS_ALONE.contains(arrow.to))
        .forEach(open::add);
    received.stream().filter(arrow -> arrow.from.equals("ingress")).forEach(open::add);
    return open;
  }

  /** Ends that allow what the other end does not: left over from an arrow that is gone. */
  static Set<Arrow> halfOpen(Manifests manifests) {
    Set<Arrow> open = open(manifests);
    return Stream.concat(
            arrows(manifests, "egress", "to").stream(),
            arrows(manifests, "ingress", "from").stream())
        .filter(arrow -> !open.contains(arrow))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Arrow> arrows(Manifests manifests, String way, String peers) {
    return manifests
        .of(Kind.NETWORK_POLICY)
        .flatMap(policy ->
            Manifest.elements(policy.at("/spec/" + way))
                .flatMap(rule ->
                    programs(policy.at("/spec/podSelector"))
                        .flatMap(here -> each(here, rule, way, peers))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Arrow> each(String here, JsonNode rule, String way, String peers) {
    if (rule.path(peers).isEmpty() || rule.path("ports").isEmpty()) {
      return Stream.of(way.equals("egress") ? new Arrow(here, "*", 0) : new Arrow("*", here, 0));
    }
    return Manifest.elements(rule.path(peers))
        .flatMap(Arrow::peer)
        .flatMap(there ->
            Manifest.elements(rule.path("ports"))
                .map(port ->
                    way.equals("egress")
                        ? new Arrow(here, there, port.path("port").asInt())
                        : new Arrow(there, here, port.path("port").asInt())));
  }

  private static Stream<String> peer(JsonNode peer) {
    return peer.has("namespaceSelector") || peer.has("ipBlock")
        ? Stream.of(
            OUTSIDE.getOrDefault(peer.path("namespaceSelector").toString(), peer.toString()))
        : programs(peer.path("podSelector"));
  }

  /** The programs that a selector chooses; one that the suite does not use chooses everything. */
  private static Stream<String> programs(JsonNode selector) {
    JsonNode labels = selector.path("matchLabels");
    boolean one = labels.size() == 1 && labels.has(NAME);
    boolean all = labels.size() == 1 && labels.has(PART_OF);
    return one
        ? Stream.of(labels.path(NAME).asText())
        : all ? Program.ALL.stream().map(Program::name) : Stream.of("*");
  }

  @Override
  public int compareTo(Arrow other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return from + " -> " + to + ":" + port;
  }
}
