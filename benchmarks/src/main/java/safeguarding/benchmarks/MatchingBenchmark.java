package safeguarding.benchmarks;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import safeguarding.benchmarks.matching.Figures;
import safeguarding.benchmarks.matching.Generator;
import safeguarding.benchmarks.matching.Made;
import safeguarding.benchmarks.matching.Made.Asked;
import safeguarding.benchmarks.matching.Outcome;
import safeguarding.benchmarks.matching.Records;
import safeguarding.benchmarks.matching.Trap;
import safeguarding.lado.adult.AdultReading;
import safeguarding.lado.adult.OfferedAdult;
import safeguarding.local.postgres.DatabaseAccess;
import safeguarding.local.postgres.TestDatabase;
import safeguarding.security.Caller;

/**
 * Whom matching finds and how fast: the whole use case of lado-service with its journal entry, on a
 * real database, one caller. Two authorities of 200,000 adults by two generators: thresholds were
 * fitted on the first and are reported on the second.
 */
final class MatchingBenchmark implements Benchmark {
  private static final int ADULTS = Integer.getInteger("matching.adults", 200_000);
  private static final int PAIRS = 2_000;
  private static final int WARM_UP = 300;

  @Override
  public String name() {
    return "matching";
  }

  @Override
  public String description() {
    return "adults found again among 200,000: recall, precision of the strong band, time of a match";
  }

  @Override
  public String run(PrintStream out) throws IOException {
    DatabaseAccess access = TestDatabase.shared().database(LadoProgram.DATABASE);
    try (ApplicationContext service = LadoProgram.start(access)) {
      Figures fitted = figures(out, service, access, Generator.first(), "E99000001");
      fitted.fit(out);
      Figures reported = figures(out, service, access, Generator.second(), "E99000002");
      trap(out, access, reported);
      return json(reported, keysForEach());
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static Figures figures(
      PrintStream out,
      ApplicationContext service,
      DatabaseAccess access,
      Generator generator,
      String authority)
      throws SQLException {
    Made made = generator.make(ADULTS, PAIRS);
    AdultReading reading = service.getBean(AdultReading.class);
    Caller caller = LadoProgram.lado(authority);
    long begun = System.nanoTime();
    Records.write(access, authority, made.kept());
    double written = (System.nanoTime() - begun) / 1e9;
    match(reading, caller, made.asked().getFirst());
    double keyed = (System.nanoTime() - begun) / 1e9 - written;
    LadoProgram.asSuperuser(
        "VACUUM (ANALYZE) adult_key", "VACUUM (ANALYZE) allegation", "VACUUM (ANALYZE) adult");
    for (Asked asked : made.asked().subList(0, WARM_UP)) {
      match(reading, caller, asked);
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Asked asked : made.asked()) {
      outcomes.add(match(reading, caller, asked));
    }
    Figures figures = new Figures(outcomes);
    out.printf(
        Locale.ROOT,
        "generator %s: %d adults written in %.0f s, their keys by the service in %.0f s, %.1f keys each%n"
            + "  recall at 1 %.4f, at 5 %.4f, at 10 %.4f; strong: precision %.4f, share of those on record %.3f%n"
            + "  a match: median %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
        generator.name(),
        made.kept().size(),
        written,
        keyed,
        keysForEach(),
        figures.recallAt(1),
        figures.recallAt(5),
        figures.recallAt(10),
        figures.precision(),
        figures.strong(),
        figures.millis(50),
        figures.millis(95),
        figures.millis(99));
    figures.print(out);
    return figures;
  }

  private static Outcome match(AdultReading reading, Caller caller, Asked asked) {
    long begun = System.nanoTime();
    List<OfferedAdult> offered =
        reading.match(caller, "benchmark", asked.telling(), Optional.empty(), List.of()).adults();
    return new Outcome(
        asked, offered.stream().map(OfferedAdult::candidate).toList(), System.nanoTime() - begun);
  }

  private static void trap(PrintStream out, DatabaseAccess access, Figures figures)
      throws SQLException {
    List<String> names =
        figures.outcomes().stream()
            .map(outcome -> outcome.asked().telling().familyName())
            .limit(100)
            .toList();
    try (Connection superuser = LadoProgram.superuser()) {
      Trap.measure(out, superuser, access, "E99000002", names);
    }
  }

  private static double keysForEach() throws SQLException {
    try (Connection connection = LadoProgram.superuser();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT (SELECT count(*) FROM adult_key)::float8 / (SELECT count(*) FROM allegation)")) {
      row.next();
      return row.getDouble(1);
    }
  }

  private static String json(Figures figures, double keys) {
    return String.format(
        Locale.ROOT,
        "{\"benchmark\":\"matching\",\"adults\":%d,\"pairs\":%d,\"recallAt5\":%.4f,\"recallAim\":0.97,\"strongPrecision\":%.4f,\"precisionAim\":0.95,\"p95Millis\":%.1f,\"p95AimMillis\":50,\"keysEach\":%.1f}",
        ADULTS,
        PAIRS,
        figures.recallAt(5),
        figures.precision(),
        figures.millis(95),
        keys);
  }
}
