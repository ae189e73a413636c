package safeguarding.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
  private final Surroundings surroundings;
  private final ProgramCopies copies;

  ProgramLauncher(SuiteOptions options, Surroundings surroundings, ProgramCopies copies) {
    this.options = options;
    this.surroundings = surroundings;
    this.copies = copies;
  }

  /** Starts it and returns at once; it is not ready yet. */
  SupervisedProcess launch(Program program) {
    var copy = copies.of(program);
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM);
    command.add(copy.mainClass());
    // Not as an option: that would make the process's line in a list of processes unreadable.
    var environment = environment(program);
    environment.put("CLASSPATH", copy.classPath());
    return SupervisedProcess.start(program.module(), command, environment, options.data());
  }

  /** Where it says whether it is well. */
  URI health(Program program) {
    return URI.create("http://127.0.0.1:" + options.ports().http(program) + "/health");
  }

  private Map<String, String> environment(Program program) {
    var ports = options.ports();
    var database = surroundings.database(program);
    var provider = surroundings.provider().settings();
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
    if (program == Program.LADO_SERVICE) {
      environment.put("OUTBOX_SMTP_HOST", "127.0.0.1");
      environment.put("OUTBOX_SMTP_PORT", Integer.toString(surroundings.mailbox().smtpPort()));
      environment.put("OUTBOX_SMTP_STARTTLS", "false");
      environment.put("OUTBOX_FROM", "lado@example.org");
      environment.put("OUTBOX_EVERY", "1s");
    }
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
