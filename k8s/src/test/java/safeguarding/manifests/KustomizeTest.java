package safeguarding.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code kubectl kustomize} makes of the base and of an overlay; skipped where there is no
 * kubectl.
 */
class KustomizeTest {
  @TempDir private Path home = Path.of("");

  @Test
  void the_base_is_made_of_its_files_as_they_are() throws Exception {
    Manifests made = kustomize("base");

    assertThat(names(made)).containsExactlyInAnyOrderElementsOf(names(Manifests.ofBase()));
    assertSound(made);
    assertThat(Arrow.open(made)).isEqualTo(Arrow.open(Manifests.ofBase()));
  }

  @Test
  void the_example_keeps_to_every_rule_and_gives_every_setting() throws Exception {
    Manifests made = kustomize("overlays/example");

    assertSound(made);
    assertThat(containers(made))
        .allSatisfy(container ->
            assertThat(container.path("image").asText())
                .matches("images\\.council\\.example/safeguarding/[a-z-]+:[0-9.]+"));
    assertThat(
            containers(made)
                .flatMap(container -> Manifest.elements(container.path("env")))
                .map(entry -> entry.at("/valueFrom/configMapKeyRef"))
                .filter(JsonNode::isObject))
        .isNotEmpty()
        .allSatisfy(setting ->
            assertThat(made.find(Kind.CONFIG_MAP, setting.path("name").asText()))
                .as(setting.toString())
                .hasValueSatisfying(
                    map -> assertThat(map.at("/data").has(setting.path("key").asText())).isTrue()));
    assertThat(containers(made).map(JsonNode::toString))
        .filteredOn(container -> container.contains("\"safeguarding-client\""))
        .hasSize(1);
    assertThat(made.of(Kind.NETWORK_POLICY).map(Manifest::tree).map(JsonNode::toString))
        .noneMatch(policy -> policy.contains("0.0.0.0/0"));
  }

  private static void assertSound(Manifests made) {
    assertThat(made.all().stream().flatMap(Kind::misunderstandings)).isEmpty();
    for (HouseRule rule : HouseRule.values()) {
      assertThat(rule.findings(made)).isEmpty();
    }
  }

  private static List<String> names(Manifests manifests) {
    return manifests.all().stream().map(Manifest::toString).toList();
  }

  private static Stream<JsonNode> containers(Manifests manifests) {
    return manifests.of(Kind.DEPLOYMENT).flatMap(deployment -> deployment.containers().stream());
  }

  /** A warning is a fault too: there shall be none. */
  private Manifests kustomize(String folder) throws IOException, InterruptedException {
    assumeTrue(hasKubectl(), "there is no kubectl");
    Path warnings = home.resolve("warnings");
    var kubectl =
        new ProcessBuilder("kubectl", "kustomize", folder)
            .directory(Manifests.FOLDER.toFile())
            .redirectError(warnings.toFile())
            .start();
    String made = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    boolean ended = kubectl.waitFor(60, TimeUnit.SECONDS);

    assertThat(Manifests.read(warnings)).isEmpty();
    assertThat(ended && kubectl.exitValue() == 0).isTrue();
    return Manifests.of(made);
  }

  private static boolean hasKubectl() throws InterruptedException {
    try {
      return new ProcessBuilder("kubectl", "version", "--client")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException notThere) {
      return false;
    }
  }
}
