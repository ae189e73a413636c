package safeguarding.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {
  /** docs/architecture.md, and what each program needs besides: who may call whom. */
  static final List<Arrow> DRAWN =
      List.of(
          new Arrow("ingress", "gateway", 8080),
          new Arrow("gateway", "lado-service", 50061),
          new Arrow("gateway", "cla-review-service", 50062),
          new Arrow("gateway", "child-protection-service", 50063),
          new Arrow("lado-service", "cla-review-service", 50062),
          new Arrow("lado-service", "child-protection-service", 50063),
          new Arrow("cla-review-service", "child-protection-service", 50063),
          new Arrow("child-protection-service", "cla-review-service", 50062),
          new Arrow("gateway", "database", 5432),
          new Arrow("lado-service", "database", 5432),
          new Arrow("cla-review-service", "database", 5432),
          new Arrow("child-protection-service", "database", 5432),
          new Arrow("gateway", "identity-provider", 443),
          new Arrow("lado-service", "identity-provider", 443),
          new Arrow("cla-review-service", "identity-provider", 443),
          new Arrow("child-protection-service", "identity-provider", 443),
          new Arrow("gateway", "dns", 53),
          new Arrow("lado-service", "dns", 53),
          new Arrow("cla-review-service", "dns", 53),
          new Arrow("child-protection-service", "dns", 53));

  private final Manifests base = Manifests.ofBase();

  @Test
  void every_manifest_is_one_that_the_api_understands() {
    assertThat(base.all().stream().flatMap(Kind::misunderstandings)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_manifest_keeps_to_the(HouseRule rule) {
    assertThat(rule.findings(base)).isEmpty();
  }

  @Test
  void the_arrows_are_those_that_are_drawn() {
    assertThat(Arrow.open(base)).isEqualTo(new TreeSet<>(DRAWN));
    assertThat(Arrow.halfOpen(base)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cla-review-service", "child-protection-service"})
  void the_domain_services_differ_in_name_database_and_ports_alone(String name) {
    var twin = Program.named(name);
    var lado = Program.named("lado-service");

    String expected =
        objects("lado-service")
            .replace("lado-service", name)
            .replace("lado_", name.replaceFirst("-service$", "").replace('-', '_') + "_")
            .replace(port(lado, "http"), port(twin, "http"))
            .replace(port(lado, "grpc"), port(twin, "grpc"));

    assertThat(objects(name)).isEqualTo(expected);
  }

  @Test
  void the_readme_names_every_secret_and_its_keys() {
    String readme = Manifests.read(Manifests.FOLDER.resolve("README.md"));
    var secrets = new TreeSet<String>();
    base.of(Kind.DEPLOYMENT)
        .flatMap(deployment -> deployment.containers().stream())
        .flatMap(container -> Manifest.elements(container.path("env")))
        .map(entry -> entry.at("/valueFrom/secretKeyRef"))
        .filter(secret -> secret.isObject())
        .forEach(secret -> {
          secrets.add("`" + secret.path("name").asText() + "`");
          secrets.add("`" + secret.path("key").asText() + "`");
        });

    assertThat(secrets).isNotEmpty().allSatisfy(name -> assertThat(readme).contains(name));
  }

  @Test
  void no_file_of_the_base_is_left_out() throws IOException {
    String list = Manifests.read(Manifests.FOLDER.resolve("base/kustomization.yaml"));

    try (Stream<Path> files = Files.list(Manifests.FOLDER.resolve("base"))) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .filteredOn(file -> !file.equals("kustomization.yaml"))
          .allSatisfy(file -> assertThat(list).contains("- " + file + "\n"));
    }
  }

  private String objects(String name) {
    return String.valueOf(
        base.all().stream()
            .filter(object -> object.name().equals(name))
            .map(Manifest::tree)
            .toList());
  }

  private static String port(Program program, String name) {
    return String.valueOf(program.ports().get(name));
  }
}
