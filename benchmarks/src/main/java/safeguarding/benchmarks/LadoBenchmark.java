package safeguarding.benchmarks;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import safeguarding.benchmarks.lado.Contacts;
import safeguarding.benchmarks.lado.Timing;
import safeguarding.benchmarks.matching.Generator;
import safeguarding.benchmarks.matching.Made.Kept;
import safeguarding.lado.allegation.AllegationFilter;
import safeguarding.lado.allegation.AllegationOrder;
import safeguarding.lado.allegation.AllegationReading;
import safeguarding.lado.search.AllegationSearch;
import safeguarding.lado.worklist.LadoWork;
import safeguarding.local.postgres.DatabaseAccess;
import safeguarding.local.postgres.TestDatabase;
import safeguarding.security.Caller;

/**
 * What a LADO's day costs among 200,000 contacts of one authority: whole use cases of lado-service
 * with their journal entries, on a real database, one caller.
 */
final class LadoBenchmark implements Benchmark {
  private static final int CONTACTS = Integer.getInteger("lado.contacts", 200_000);
  private static final int CALLS = 1_000;
  private static final String AUTHORITY = "E99000003";
  private static final String ACTION = "benchmark";

  @Override
  public String name() {
    return "lado";
  }

  @Override
  public String description() {
    return "among 200,000 contacts: search, list, case, work list";
  }

  @Override
  public String run(PrintStream out) throws IOException {
    DatabaseAccess access = TestDatabase.shared().database(LadoProgram.DATABASE);
    try (ApplicationContext service = LadoProgram.start(access)) {
      List<Kept> adults = Generator.second().make(CONTACTS, 10).kept();
      long begun = System.nanoTime();
      Contacts.write(access, AUTHORITY, adults);
      LadoProgram.asSuperuser("VACUUM (ANALYZE)");
      out.printf(
          Locale.ROOT,
          "%d contacts written in %.0f s%n",
          adults.size(),
          (System.nanoTime() - begun) / 1e9);
      Map<String, Timing> timings = read(service, adults);
      timings.forEach((what, timing) ->
          out.printf(
              Locale.ROOT,
              "%-26s median %6.1f ms, p95 %6.1f ms, p99 %6.1f ms%n",
              what,
              timing.percentile(50),
              timing.percentile(95),
              timing.percentile(99)));
      return "{\"benchmark\":\"lado\",\"contacts\":%d,%s}"
          .formatted(
              adults.size(),
              timings.entrySet().stream()
                  .map(each ->
                      String.format(
                          Locale.ROOT,
                          "\"%s p95Millis\":%.1f",
                          each.getKey(),
                          each.getValue().percentile(95)))
                  .collect(Collectors.joining(",")));
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static Map<String, Timing> read(ApplicationContext service, List<Kept> adults) {
    AllegationSearch search = service.getBean(AllegationSearch.class);
    AllegationReading reading = service.getBean(AllegationReading.class);
    LadoWork work = service.getBean(LadoWork.class);
    Caller caller = LadoProgram.lado(AUTHORITY);
    Map<String, Timing> timings = new LinkedHashMap<>();
    Map<String, IntFunction<String>> searches = new LinkedHashMap<>();
    searches.put("search family name", i -> adult(adults, i).telling().familyName());
    searches.put(
        "search full name",
        i ->
            adult(adults, i).telling().givenNames()
                + " "
                + adult(adults, i).telling().familyName());
    searches.put("search common words", i -> "term" + i % 5 + " term" + (i % 7 + 6));
    searches.put("search rare word", i -> "term" + (1_000 + i) + " term0");
    searches.put(
        "search setting and word", i -> adult(adults, i).telling().setting() + " term" + i % 40);
    searches.put("search nothing there", i -> "qqq" + i);
    searches.forEach((what, text) ->
        timings.put(
            what,
            Timing.of(
                CALLS,
                i -> search.find(caller, ACTION, text.apply(i), Optional.empty(), 25, false))));
    timings.put(
        "list",
        Timing.of(
            100,
            i ->
                reading.list(
                    caller,
                    ACTION,
                    AllegationFilter.none(),
                    AllegationOrder.NEWEST_FIRST,
                    Optional.empty(),
                    25,
                    false)));
    timings.put(
        "case",
        Timing.of(
            CALLS,
            i -> reading.get(caller, ACTION, adult(adults, i).id(), kept -> kept.reference())));
    timings.put("work list", Timing.of(100, i -> work.open(caller)));
    return timings;
  }

  private static Kept adult(List<Kept> adults, int nth) {
    return adults.get((int) ((nth * 7_919L) % adults.size()));
  }
}
