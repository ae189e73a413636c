package safeguarding.manifests;

import static safeguarding.manifests.Kind.DEPLOYMENT;
import static safeguarding.manifests.Kind.DISRUPTION_BUDGET;
import static safeguarding.manifests.Kind.NETWORK_POLICY;
import static safeguarding.manifests.Kind.SERVICE;
import static safeguarding.manifests.Kind.SERVICE_ACCOUNT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the suite asks of its manifests beyond the API's types. */
enum HouseRule {
  /** One Deployment a program; no other kind of object makes pods. */
  FOUR_PROGRAMS,
  PROBES,
  RESOURCES,
  RESTRICTED,
  SETTINGS,
  PORTS,
  STARTED_AS_BUILT,
  TIME_TO_DRAIN,
  SPREAD,
  /** Each Deployment with what belongs to it, all choosing its pods by the same label. */
  COMPANIONS,
  /** Nothing gets in or out of a pod unless a policy names it. */
  DENIED_BY_DEFAULT,
  /** Rules for a way that policyTypes leaves out have no effect. */
  POLICIES_SAY_THEIR_WAY;

  private static final String DENY_ALL =
      "{\"podSelector\":{},\"policyTypes\":[\"Ingress\",\"Egress\"]}";

  /** Where it is broken, in words; empty when it is kept. */
  List<String> findings(Manifests manifests) {
    return broken(manifests).map(finding -> name() + ": " + finding).toList();
  }

  private Stream<String> broken(Manifests manifests) {
    return switch (this) {
      case FOUR_PROGRAMS -> otherPrograms(manifests);
      case PROBES -> eachContainer(manifests, PodRules::probes);
      case RESOURCES -> eachContainer(manifests, (of, container) -> MemoryRules.broken(container));
      case RESTRICTED ->
          Stream.concat(
              eachContainer(manifests, (of, container) -> PodRules.restricted(container)),
              eachDeployment(manifests, PodRules::restricted));
      case SETTINGS -> eachContainer(manifests, PodRules::settings);
      case PORTS -> eachContainer(manifests, PodRules::ports);
      case STARTED_AS_BUILT -> eachContainer(manifests, PodRules::command);
      case TIME_TO_DRAIN -> eachDeployment(manifests, PodRules::timeToDrain);
      case SPREAD -> eachDeployment(manifests, PodRules::spread);
      case COMPANIONS ->
          eachDeployment(manifests, deployment -> missingCompanions(manifests, deployment));
      case DENIED_BY_DEFAULT ->
          manifests.of(NETWORK_POLICY).anyMatch(policy -> policy.reads("/spec", DENY_ALL))
              ? Stream.of()
              : Stream.of("no policy that denies everything to every pod");
      case POLICIES_SAY_THEIR_WAY ->
          manifests.of(NETWORK_POLICY).filter(HouseRule::hidesAWay).map(Manifest::toString);
    };
  }

  private static Stream<String> otherPrograms(Manifests manifests) {
    Set<String> there = names(manifests.of(DEPLOYMENT).map(Manifest::name));
    Set<String> drawn = names(Program.ALL.stream().map(Program::name));
    return there.equals(drawn) ? Stream.of() : Stream.of(there + " instead of " + drawn);
  }

  private static boolean hidesAWay(Manifest policy) {
    String types = policy.at("/spec/policyTypes").toString();
    JsonNode rules = policy.at("/spec");
    return (rules.has("ingress") && !types.contains("\"Ingress\""))
        || (rules.has("egress") && !types.contains("\"Egress\""));
  }

  private static Stream<String> missingCompanions(Manifests manifests, Manifest deployment) {
    String name = deployment.name();
    String label = "{\"app.kubernetes.io/name\":\"" + name + "\"}";
    boolean budget =
        manifests.find(DISRUPTION_BUDGET, name).stream()
            .filter(found -> found.at("/spec/minAvailable").asInt() >= 1)
            .anyMatch(found -> found.reads("/spec/selector/matchLabels", label));
    boolean service =
        manifests.find(SERVICE, name).stream()
            .anyMatch(found -> found.reads("/spec/selector", label));
    boolean account =
        manifests.find(SERVICE_ACCOUNT, name).stream()
            .anyMatch(found -> found.isFalse("/automountServiceAccountToken"));
    boolean policies =
        Stream.of("ingress", "egress")
            .allMatch(way ->
                manifests
                    .of(NETWORK_POLICY)
                    .filter(policy -> policy.at("/spec").has(way))
                    .anyMatch(policy -> policy.reads("/spec/podSelector/matchLabels", label)));
    return Stream.of(
            budget ? "" : "no PodDisruptionBudget that keeps one",
            service ? "" : "no Service that leads to it",
            account ? "" : "no ServiceAccount without a token",
            policies ? "" : "no NetworkPolicy of its own for each way",
            labelled(deployment, label) ? "" : "not the labels that the others choose by")
        .filter(finding -> !finding.isEmpty());
  }

  private static boolean labelled(Manifest deployment, String label) {
    JsonNode labels = deployment.at("/spec/template/metadata/labels");
    return deployment.reads("/spec/selector/matchLabels", label)
        && labels.path("app.kubernetes.io/name").asText().equals(deployment.name())
        && labels.path("app.kubernetes.io/part-of").asText().equals("safeguarding-suite");
  }

  private static Stream<String> eachDeployment(
      Manifests manifests, Function<Manifest, Stream<String>> rule) {
    return manifests
        .of(DEPLOYMENT)
        .flatMap(deployment -> rule.apply(deployment).map(finding -> deployment + ": " + finding));
  }

  /** A pod without a container breaks each rule about containers. */
  private static Stream<String> eachContainer(
      Manifests manifests, BiFunction<Manifest, JsonNode, Stream<String>> rule) {
    return eachDeployment(
        manifests,
        deployment ->
            deployment.containers().isEmpty()
                ? Stream.of("no container")
                : deployment.containers().stream()
                    .flatMap(container -> rule.apply(deployment, container)));
  }

  private static Set<String> names(Stream<String> names) {
    return names.collect(Collectors.toCollection(TreeSet::new));
  }
}
