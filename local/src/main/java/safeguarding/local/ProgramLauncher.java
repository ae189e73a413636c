package safeguarding.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import safeguarding.local.openid.ProviderSettings;
import safeguarding.local.postgres.DatabaseAccess;
import safeguarding.local.problem.CannotStart;
import safeguarding.local.program.SupervisedProcess;

/** Starts one of the programs with the settings that let it find the others. */
final class ProgramLauncher {
  /** Small and quick to start: one person at one machine. */
  private static final List<String> JVM =
      List.of(
          "-Xmx96m",
          "-Xss512k",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private final SuiteOptions options;
  private final ProviderSettings provider;
  private final Map<Program, DatabaseAccess> databases;

  ProgramLauncher(
      SuiteOptions options, ProviderSettings provider, Map<Program, DatabaseAccess> databases) {
    this.options = options;
    this.provider = provider;
    this.databases = Map.copyOf(databases);
  }

  /** Starts it and returns at once; it is not ready yet. */
  SupervisedProcess launch(Program program) {
    var jar = program.jar(options.root());
    if (!Files.isRegularFile(jar)) {
      throw new CannotStart(program.module() + " is not built: there is no " + jar + ".");
    }
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<String>();
    command.add(java);
    command.addAll(JVM);
    command.addAll(List.of("-jar", jar.toString()));
    return SupervisedProcess.start(program.module(), command, environment(program), options.data());
  }

  /** Where it says whether it is well. */
  URI health(Program program) {
    return URI.create("http://127.0.0.1:" + options.ports().http(program) + "/health");
  }

  private Map<String, String> environment(Program program) {
    var ports = options.ports();
    var database = databases.get(program);
    if (database == null) {
      throw new IllegalStateException("no database for " + program);
    }
    var environment = new TreeMap<String, String>();
    environment.put("HTTP_HOST", "127.0.0.1");
    environment.put("HTTP_PORT", Integer.toString(ports.http(program)));
    environment.put("DB_URL", database.url());
    environment.put("DB_USER", database.applicationUser());
    environment.put("DB_PASSWORD", database.applicationPassword());
    environment.put("DB_MIGRATOR_USER", database.migratorUser());
    environment.put("DB_MIGRATOR_PASSWORD", database.migratorPassword());
    environment.put("OIDC_ISSUER", provider.issuer().toString());
    environment.put("OIDC_JWKS_URL", provider.issuer().resolve("/jwks").toString());
    environment.put("OIDC_AUDIENCE", provider.audience());
    environment.put("LADO_TARGET", target(Program.LADO_SERVICE));
    environment.put("CLA_REVIEW_TARGET", target(Program.CLA_REVIEW_SERVICE));
    environment.put("CHILD_PROTECTION_TARGET", target(Program.CHILD_PROTECTION_SERVICE));
    if (program == Program.GATEWAY) {
      environment.put("PUBLIC_URL", "http://localhost:" + ports.http(program));
      environment.put("OIDC_CLIENT_ID", provider.clientId());
      environment.put("OIDC_CLIENT_SECRET", provider.clientSecret());
    } else {
      environment.put("GRPC_HOST", "127.0.0.1");
      environment.put("GRPC_PORT", Integer.toString(ports.grpc(program)));
    }
    return environment;
  }

  private String target(Program service) {
    return "dns:///127.0.0.1:" + options.ports().grpc(service);
  }
}
