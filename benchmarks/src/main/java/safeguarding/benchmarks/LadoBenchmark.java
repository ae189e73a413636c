package safeguarding.benchmarks;

import io.grpc.ManagedChannel;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import safeguarding.benchmarks.lado.Callers;
import safeguarding.benchmarks.lado.Contacts;
import safeguarding.benchmarks.lado.OwnJvm;
import safeguarding.benchmarks.lado.Pgbench;
import safeguarding.benchmarks.lado.Reading;
import safeguarding.benchmarks.lado.SignedInBrowser;
import safeguarding.benchmarks.lado.Timing;
import safeguarding.benchmarks.matching.Generator;
import safeguarding.benchmarks.matching.Made.Kept;
import safeguarding.local.openid.DemoPeople;
import safeguarding.local.openid.OpenIdProvider;
import safeguarding.local.openid.Person;
import safeguarding.local.postgres.DatabaseAccess;
import safeguarding.local.postgres.Ports;
import safeguarding.local.postgres.TestDatabase;

/**
 * What a LADO's day costs among 200,000 contacts of one authority, another of a fifth of that
 * beside it: lado-service in a JVM of its own with production's options, called over gRPC.
 */
final class LadoBenchmark implements Benchmark {
  private static final int CONTACTS = Integer.getInteger("lado.contacts", 200_000);
  private static final String AUTHORITY = "E10000018";
  private static final String ANOTHER = "E06000016";

  /**
   * Where the programs are that run in JVMs of their own.
   *
   * @param root of the project
   * @param door the gateway's address
   * @param port where lado-service takes calls
   */
  private record Programs(Path root, Path logs, OpenIdProvider provider, URI door, int port) {
    OwnJvm lado(DatabaseAccess access) throws IOException {
      return OwnJvm.lado(root, access, provider.issuer(), port, logs);
    }

    OwnJvm gateway(DatabaseAccess access) throws IOException {
      return OwnJvm.gateway(root, access, provider, port, door, logs);
    }
  }

  @Override
  public String name() {
    return "lado";
  }

  @Override
  public String description() {
    return "among 200,000 contacts: log one (against pgbench), search, list, case, work list";
  }

  @Override
  public String run(PrintStream out) throws IOException, InterruptedException {
    DatabaseAccess access = TestDatabase.shared().database(LadoProgram.DATABASE);
    Path logs = Files.createDirectories(Path.of("target", "benchmark-lado").toAbsolutePath());
    URI door = URI.create("http://localhost:" + Ports.free());
    try (OpenIdProvider provider = OpenIdProvider.startOnFreePort(logs, door, "secret")) {
      ContactRates rates = new ContactRates(out, provider);
      double roundTrips;
      try (ApplicationContext service = LadoProgram.start(access, provider)) {
        roundTrips = rates.countOne(service);
      }
      Optional<Pgbench> pgbench = Pgbench.find(access, logs);
      if (pgbench.isPresent()) {
        rates.requireSameEffects(pgbench.orElseThrow());
      }
      List<Kept> adults = load(out);
      Programs programs =
          new Programs(
              Path.of(System.getProperty("suite.root")), logs, provider, door, Ports.free());
      try (OwnJvm service = programs.lado(access)) {
        String read = read(out, programs, adults);
        String logged =
            pgbench.isPresent()
                ? rates
                    .measure(service, programs.port(), pgbench.orElseThrow(), AUTHORITY)
                    .json(roundTrips)
                : withoutPgbench(out, roundTrips);
        return String.format(
            Locale.ROOT,
            "{\"benchmark\":\"lado\",\"contacts\":%d,%s,%s}",
            adults.size(),
            read,
            logged);
      }
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static String withoutPgbench(PrintStream out, double roundTrips) {
    out.println(
        "There is no pgbench in the PATH (Debian: postgresql-contrib), so no ratio is taken.");
    return String.format(Locale.ROOT, "\"roundTrips\":%.1f,\"ratio\":null", roundTrips);
  }

  private static List<Kept> load(PrintStream out) throws SQLException {
    List<Kept> adults = Generator.second().make(CONTACTS, 10).kept();
    long begun = System.nanoTime();
    try (Connection superuser = LadoProgram.superuser()) {
      Contacts.write(
          superuser,
          Map.of(AUTHORITY, adults, ANOTHER, Generator.first().make(CONTACTS / 5, 10).kept()));
      out.printf(
          Locale.ROOT,
          "%d contacts and %d of another authority written in %.0f s; %s%n",
          adults.size(),
          CONTACTS / 5,
          (System.nanoTime() - begun) / 1e9,
          settings(superuser));
    }
    return adults;
  }

  /** What durability costs is paid by both sides of the ratio. */
  private static String settings(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                SELECT string_agg(name || ' ' || setting || coalesce(' ' || unit, ''), ', ' ORDER BY name)
                FROM pg_settings
                WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers', 'server_version')
                """)) {
      row.next();
      return row.getString(1);
    }
  }

  private static String read(PrintStream out, Programs programs, List<Kept> adults)
      throws IOException {
    Person lado = DemoPeople.with("lado", AUTHORITY).orElseThrow();
    DatabaseAccess access = TestDatabase.shared().database("gateway");
    ManagedChannel channel = ContactRates.channel(programs.port());
    try (OwnJvm _ = programs.gateway(access);
        SignedInBrowser browser = new SignedInBrowser(programs.door(), programs.provider(), lado)) {
      Map<String, Timing> timings =
          new Reading(
                  channel,
                  Callers.credentials(programs.provider(), lado),
                  browser,
                  AUTHORITY,
                  adults)
              .all();
      timings.forEach((what, timing) ->
          out.printf(
              Locale.ROOT,
              "%-26s median %6.1f ms, p95 %6.1f ms, p99 %6.1f ms%n",
              what,
              timing.percentile(50),
              timing.percentile(95),
              timing.percentile(99)));
      return timings.entrySet().stream()
          .map(each ->
              String.format(
                  Locale.ROOT,
                  "\"%s p95Millis\":%.1f",
                  each.getKey(),
                  each.getValue().percentile(95)))
          .collect(Collectors.joining(","));
    } finally {
      channel.shutdownNow();
    }
  }
}
