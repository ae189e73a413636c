package safeguarding.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import safeguarding.local.mailbox.Mailbox;
import safeguarding.local.openid.OpenIdProvider;
import safeguarding.local.openid.ProviderSettings;
import safeguarding.local.postgres.DatabaseAccess;
import safeguarding.local.postgres.LocalPostgres;
import safeguarding.local.postgres.Secrets;
import safeguarding.local.postgres.SuiteDatabases;

/**
 * What the programs find around them: their databases, the sign-in provider and a mail server.
 *
 * @param databases how each program reaches its own
 */
record Surroundings(
    LocalPostgres postgres,
    Map<Program, DatabaseAccess> databases,
    OpenIdProvider provider,
    Mailbox mailbox) {
  Surroundings {
    databases = Map.copyOf(databases);
  }

  /** Starts them, and leaves their stopping to {@code opened}. */
  static Surroundings start(SuiteOptions options, URI gateway, Opened opened) {
    var secrets = options.data().resolve("secrets.properties");
    var watch = new Stopwatch();
    var postgres =
        LocalPostgres.start(options.data().resolve("postgres"), options.ports().postgres());
    opened.push(postgres::close);
    var databases = databases(new SuiteDatabases(postgres, secrets));
    watch.report(options.progress(), "PostgreSQL");
    var mailbox =
        Mailbox.start(options.ports().smtp(), options.ports().mailbox(), Clock.systemUTC());
    opened.push(mailbox::close);
    return new Surroundings(
        postgres, databases, startProvider(options, gateway, secrets, opened), mailbox);
  }

  DatabaseAccess database(Program program) {
    var access = databases.get(program);
    if (access == null) {
      throw new IllegalStateException(program.module() + " has no database");
    }
    return access;
  }

  private static Map<Program, DatabaseAccess> databases(SuiteDatabases all) {
    var databases = new EnumMap<Program, DatabaseAccess>(Program.class);
    for (var program : Program.values()) {
      databases.put(program, all.create(program.database()));
    }
    return databases;
  }

  private static OpenIdProvider startProvider(
      SuiteOptions options, URI gateway, Path secrets, Opened opened) {
    var watch = new Stopwatch();
    var issuer = URI.create("http://localhost:" + options.ports().provider());
    var started =
        OpenIdProvider.start(
            ProviderSettings.forGateway(issuer, gateway, Secrets.in(secrets).get("openid.client")),
            options.data().resolve("openid-keys.json"),
            Clock.systemUTC());
    opened.push(started::close);
    watch.report(options.progress(), "sign-in provider");
    return started;
  }
}
