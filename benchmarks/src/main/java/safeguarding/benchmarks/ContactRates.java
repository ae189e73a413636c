package safeguarding.benchmarks;

import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.micronaut.context.ApplicationContext;
import io.micronaut.grpc.server.GrpcEmbeddedServer;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import safeguarding.benchmarks.lado.Callers;
import safeguarding.benchmarks.lado.Effects;
import safeguarding.benchmarks.lado.OwnJvm;
import safeguarding.benchmarks.lado.Pgbench;
import safeguarding.benchmarks.lado.Rate;
import safeguarding.benchmarks.lado.RoundTrips;
import safeguarding.local.openid.OpenIdProvider;

/**
 * How fast contacts are logged, held against the fewest statements that leave the same rows:
 * lado-service over gRPC by 16 callers, and pgbench by 16 clients, in turns, on one database.
 */
final class ContactRates {
  private static final int CALLERS = 16;
  private static final int RUNS = Integer.getInteger("lado.runs", 5);
  private static final int SECONDS = Integer.getInteger("lado.seconds", 15);
  private static final int COUNTED = 50;
  private static final int WARM_UP = 4_000;
  private static final String OF_THE_SERVICE = "E99000008";
  private static final String OF_PGBENCH = "E99000009";

  private final PrintStream out;
  private final OpenIdProvider provider;

  ContactRates(PrintStream out, OpenIdProvider provider) {
    this.out = out;
    this.provider = provider;
  }

  /**
   * What the service in this program does for one contact: its rows and its round trips.
   *
   * @param service not yet listening
   * @return round trips for a contact
   */
  double countOne(ApplicationContext service) throws SQLException {
    GrpcEmbeddedServer server = service.getBean(GrpcEmbeddedServer.class);
    server.start();
    ManagedChannel channel = channel(server.getPort());
    try {
      new Callers(OF_THE_SERVICE, 1, channel, provider).log(1);
      Callers others = new Callers("E99000007", 1, channel, provider);
      others.log(COUNTED);
      double each = (double) RoundTrips.during(() -> others.log(COUNTED)) / COUNTED;
      out.printf(Locale.ROOT, "a contact is logged in %.1f round trips to the database%n", each);
      return each;
    } finally {
      channel.shutdownNow();
    }
  }

  /**
   * Whether one contact of the script leaves what one of the service left.
   *
   * @throws IOException when it does not: then no ratio would mean anything
   */
  void requireSameEffects(Pgbench pgbench) throws IOException, InterruptedException, SQLException {
    pgbench.once(OF_PGBENCH);
    try (Connection superuser = LadoProgram.superuser()) {
      Effects service = Effects.of(superuser, OF_THE_SERVICE);
      Effects script = Effects.of(superuser, OF_PGBENCH);
      out.printf("one contact of the service:  %s%n", service.text());
      out.printf("one contact of pgbench:      %s%n", script.text());
      if (!service.isLike(script)) {
        throw new IOException(
            "pgbench/log-contact.sql does not leave the rows of lado-service: no ratio is taken");
      }
    }
  }

  /** What both came to, run after run. */
  record Measured(List<Rate> pgbench, List<Rate> service, OwnJvm.Heap heap) {
    double ratio(ToDoubleFunction<Rate> figure) {
      return Rate.median(service, figure) / Rate.median(pgbench, figure);
    }

    String json(double roundTrips) {
      return String.format(
          Locale.ROOT,
          "\"logPerSecond\":%.1f,\"pgbenchPerSecond\":%.1f,\"ratio\":%.3f,\"ratioAim\":0.5,"
              + "\"roundTrips\":%.1f,\"roundTripsAim\":8,\"log p99Millis\":%.1f,\"p99Ratio\":%.2f,"
              + "\"p99RatioAim\":3,\"heapMiB\":%d,\"heapAimMiB\":256",
          Rate.median(service, Rate::perSecond),
          Rate.median(pgbench, Rate::perSecond),
          ratio(Rate::perSecond),
          roundTrips,
          Rate.median(service, each -> each.times().percentile(99)),
          ratio(each -> each.times().percentile(99)),
          heap.most());
    }
  }

  /** Runs both in turns among the contacts of an authority. */
  Measured measure(OwnJvm service, int port, Pgbench pgbench, String authority)
      throws IOException, InterruptedException, SQLException {
    ManagedChannel channel = channel(port);
    try {
      Callers callers = new Callers(authority, CALLERS, channel, provider);
      warmUp(callers);
      pgbench.run(authority, CALLERS, Math.min(5, SECONDS));
      List<Rate> script = new ArrayList<>();
      List<Rate> program = new ArrayList<>();
      for (int i = 0; i < RUNS; i++) {
        script.add(say("pgbench", () -> pgbench.run(authority, CALLERS, SECONDS)));
        program.add(say("service", () -> callers.run(Duration.ofSeconds(SECONDS))));
      }
      Measured measured = new Measured(script, program, service.heap());
      out.printf(
          Locale.ROOT,
          "medians of %d: service %.0f of pgbench's %.0f a second = %.2f; p99 %.1f of %.1f ms = %.2f times; heap at most %d MiB, %d MiB after a collection (%s)%n",
          RUNS,
          Rate.median(program, Rate::perSecond),
          Rate.median(script, Rate::perSecond),
          measured.ratio(Rate::perSecond),
          Rate.median(program, each -> each.times().percentile(99)),
          Rate.median(script, each -> each.times().percentile(99)),
          measured.ratio(each -> each.times().percentile(99)),
          measured.heap().most(),
          measured.heap().mostKept(),
          service.options());
      return measured;
    } finally {
      channel.shutdownNow();
    }
  }

  private static void warmUp(Callers callers) throws InterruptedException {
    callers.log(COUNTED);
    int done = 0;
    while (done < WARM_UP) {
      done += callers.run(Duration.ofSeconds(Math.min(5, SECONDS))).times().millis().size();
    }
  }

  /** A run of one of the two. */
  private interface Run {
    Rate once() throws IOException, InterruptedException;
  }

  private Rate say(String what, Run run) throws IOException, InterruptedException, SQLException {
    long before = written();
    Rate rate = run.once();
    out.printf(
        Locale.ROOT,
        "%s %7.1f a second; median %5.1f ms, p95 %5.1f ms, p99 %6.1f ms; %.1f kB of log each; load %.1f%n",
        what,
        rate.perSecond(),
        rate.times().percentile(50),
        rate.times().percentile(95),
        rate.times().percentile(99),
        (written() - before) / 1e3 / rate.times().millis().size(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    return rate;
  }

  /** How many bytes the server has written to its log. */
  private static long written() throws SQLException {
    try (Connection connection = LadoProgram.superuser();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT pg_current_wal_lsn() - '0/0'")) {
      row.next();
      return row.getLong(1);
    }
  }

  static ManagedChannel channel(int port) {
    return ManagedChannelBuilder.forAddress("127.0.0.1", port).usePlaintext().build();
  }
}
