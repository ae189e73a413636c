package safeguarding.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check that nothing can fail checks nothing: each is shown a manifest that breaks it. */
class BrokenManifestsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Manifests base = Manifests.ofBase();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          PROBES           | gateway      | /spec/template/spec/containers/0 | livenessProbe |
          PROBES           | gateway      | /spec/template/spec/containers/0/readinessProbe/httpGet | path | "/health"
          PROBES           | lado-service | /spec/template/spec/containers/0 | startupProbe |
          PROBES           | lado-service | /spec/template/spec/containers/0/readinessProbe/grpc | port | 50062
          PROBES           | lado-service | /spec/template/spec | initContainers | [{"name":"first"}]
          RESOURCES        | lado-service | /spec/template/spec/containers/0/resources | limits |
          RESOURCES        | lado-service | /spec/template/spec/containers/0/resources/requests | cpu |
          RESOURCES        | lado-service | /spec/template/spec/containers/0/resources/limits | memory | "256Mi"
          RESOURCES        | lado-service | /spec/template/spec/containers/0 | env | []
          RESTRICTED       | gateway      | /spec/template/spec/containers/0 | securityContext |
          RESTRICTED       | gateway      | /spec/template/spec/containers/0/securityContext | readOnlyRootFilesystem | false
          RESTRICTED       | gateway      | /spec/template/spec/containers/0/securityContext/capabilities | add | ["NET_ADMIN"]
          RESTRICTED       | gateway      | /spec/template/spec/containers/0/securityContext | allowPrivilegeEscalation |
          RESTRICTED       | gateway      | /spec/template/spec/securityContext | runAsNonRoot |
          RESTRICTED       | gateway      | /spec/template/spec/securityContext | seccompProfile |
          RESTRICTED       | gateway      | /spec/template/spec | enableServiceLinks |
          RESTRICTED       | gateway      | /spec/template/spec | automountServiceAccountToken | true
          RESTRICTED       | gateway      | /spec/template/spec | hostNetwork | true
          RESTRICTED       | gateway      | /spec/template/spec | volumes | [{"name":"tmp","hostPath":{"path":"/"}}]
          SETTINGS         | lado-service | /spec/template/spec/containers/0/env/0 | name | "HTTP_HOSTS"
          SETTINGS         | lado-service | /spec/template/spec/containers/0 | env | [{"name":"HTTP_HOST","value":"0.0.0.0"}]
          SETTINGS         | lado-service | /spec/template/spec/containers/0/env/7 | valueFrom | {"configMapKeyRef":{"name":"a","key":"b"}}
          SETTINGS         | gateway      | /spec/template/spec/containers/0/env/2 | name | "LADO_ADDRESS"
          PORTS            | lado-service | /spec/template/spec/containers/0/ports/1 | containerPort | 50060
          PORTS            | gateway      | /spec/template/spec/containers/0 | ports |
          STARTED_AS_BUILT | gateway      | /spec/template/spec/containers/0 | command | ["java","-jar","/app/lado-service.jar"]
          STARTED_AS_BUILT | gateway      | /spec/template/spec/containers/0 | image | "safeguarding-suite/gateway:latest"
          TIME_TO_DRAIN    | lado-service | /spec/template/spec | terminationGracePeriodSeconds | 20
          TIME_TO_DRAIN    | gateway      | /spec/template/spec/containers/0 | lifecycle |
          SPREAD           | lado-service | /spec | replicas | 1
          SPREAD           | lado-service | /spec/template/spec | topologySpreadConstraints |
          COMPANIONS       | lado-service | /spec/template/metadata/labels | app.kubernetes.io/part-of |
          """)
  void a_deployment_that_breaks_the(
      HouseRule rule, String name, String pointer, String field, @Nullable String value) {
    Manifest deployment = base.find(Kind.DEPLOYMENT, name).orElseThrow();

    Manifests broken = base.with(changed(deployment, pointer, field, value), deployment);

    assertThat(rule.findings(broken)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FOUR_PROGRAMS, DEPLOYMENT, gateway",
    "COMPANIONS, DISRUPTION_BUDGET, gateway",
    "COMPANIONS, SERVICE, lado-service",
    "COMPANIONS, SERVICE_ACCOUNT, lado-service",
    "COMPANIONS, NETWORK_POLICY, ingress-to-gateway",
    "DENIED_BY_DEFAULT, NETWORK_POLICY, default-deny"
  })
  void an_object_that_is_missing_breaks_the(HouseRule rule, Kind kind, String name) {
    Manifest gone = base.find(kind, name).orElseThrow();

    assertThat(rule.findings(base.without(gone))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          DEPLOYMENT        | gateway         | /spec/template/spec/containers/0/readinessProbe | failureTreshold | 3
          DEPLOYMENT        | gateway         | /spec/template/spec/containers/0/env/0 | value | 8080
          DEPLOYMENT        | gateway         | /spec/template/spec/containers/0 | imagePullPolicy | "Sometimes"
          DEPLOYMENT        | gateway         | /spec | selector |
          DEPLOYMENT        | gateway         | /spec | replicas | "two"
          DEPLOYMENT        | gateway         | /spec/template/spec/containers/0/ports/0 | containerPort |
          DEPLOYMENT        | gateway         |  | apiVersion | "apps/v1beta1"
          DEPLOYMENT        | gateway         |  | kind | "DaemonSet"
          SERVICE           | gateway         | /spec/ports/0 | protocol | "HTTP"
          NETWORK_POLICY    | to-dns          | /spec | policyTypes | ["Outgress"]
          NETWORK_POLICY    | to-dns          | /spec/egress/0/to/0 | namespaceSelectors | {}
          DISRUPTION_BUDGET | gateway         | /spec | minAvalable | 1
          """)
  void a_manifest_that_the_api_does_not_understand_is_found(
      Kind kind, String name, @Nullable String pointer, String field, @Nullable String value) {
    Manifest manifest = base.find(kind, name).orElseThrow();

    Manifest broken = changed(manifest, pointer == null ? "" : pointer, field, value);

    assertThat(Kind.misunderstandings(broken)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          gateway-to-lado-service   | /spec/egress/0/ports/0          | port        | 50062
          gateway-to-lado-service   | /spec/egress/0                  | ports       |
          gateway-to-lado-service   | /spec/egress/0                  | to          |
          gateway-to-lado-service   | /spec/egress/0/to/0             | podSelector | {}
          gateway-to-lado-service   | /spec                           | podSelector | {}
          lado-service-from-gateway | /spec/ingress/0/from/0          | podSelector | {"matchLabels":{"app.kubernetes.io/name":"cla-review-service"}}
          ingress-to-gateway        | /spec/ingress/0/from/0          | namespaceSelector | {}
          to-database               | /spec/egress/0                  | to          | [{"ipBlock":{"cidr":"0.0.0.0/0"}}]
          """)
  void an_arrow_that_is_not_drawn_is_found(
      String name, String pointer, String field, @Nullable String value) {
    Manifest policy = base.find(Kind.NETWORK_POLICY, name).orElseThrow();

    Manifests broken = base.with(changed(policy, pointer, field, value), policy);

    assertThat(Arrow.open(broken).equals(Arrow.open(base)) && Arrow.halfOpen(broken).isEmpty())
        .isFalse();
  }

  @Test
  void a_policy_with_rules_for_a_way_it_does_not_name_is_found() {
    Manifest policy = base.find(Kind.NETWORK_POLICY, "to-dns").orElseThrow();

    Manifests broken = base.with(changed(policy, "/spec", "policyTypes", "[\"Ingress\"]"), policy);

    assertThat(HouseRule.POLICIES_SAY_THEIR_WAY.findings(broken)).isNotEmpty();
  }

  /** A copy with another value in a field, or without the field when there is none. */
  private static Manifest changed(
      Manifest manifest, String pointer, String field, @Nullable String value) {
    JsonNode copy = manifest.tree().deepCopy();
    var parent = (ObjectNode) copy.at(pointer);
    if (value == null) {
      assertThat(parent.remove(field)).as(field).isNotNull();
    } else {
      parent.set(field, read(value));
    }
    return new Manifest(copy);
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
