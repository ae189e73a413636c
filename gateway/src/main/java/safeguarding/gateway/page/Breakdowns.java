package safeguarding.gateway.page;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.gateway.calls.ServiceUnavailable;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.dashboard.BreakdownFigures;
import safeguarding.gateway.dashboard.Dashboard;
import safeguarding.gateway.dashboard.IndicatorDefinition;
import safeguarding.gateway.dashboard.IndicatorDefinition.BreakdownChoice;
import safeguarding.gateway.view.BreakdownTable;
import safeguarding.gateway.view.Measure;
import safeguarding.gateway.visitor.SignedIn;

/** All breakdowns of measures, asked at once. One that does not come in time is said so. */
@Singleton
final class Breakdowns {
  private final Dashboard dashboard;
  private final Services services;

  Breakdowns(Dashboard dashboard, Services services) {
    this.dashboard = dashboard;
    this.services = services;
  }

  /** A measure with the definition that its service gave. */
  record Broken(Measure measure, IndicatorDefinition definition) {}

  /**
   * What came.
   *
   * @param unavailable one sentence for each service that did not give all of its breakdowns
   */
  record Found(List<BreakdownTable> tables, List<String> unavailable) {}

  private sealed interface Part {
    record Given(BreakdownTable table) implements Part {}

    record Missing(String sentence) implements Part {}
  }

  Found of(SignedIn who, List<Broken> measures, ReportingPeriod period) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Part>> asked = new ArrayList<>();
      for (Broken broken : measures) {
        for (BreakdownChoice by : broken.definition().breakdowns()) {
          asked.add(threads.submit(() -> one(who, broken, period, by)));
        }
      }
      List<BreakdownTable> tables = new ArrayList<>();
      Set<String> missing = new LinkedHashSet<>();
      for (Future<Part> part : asked) {
        switch (part.get()) {
          case Part.Given(BreakdownTable table) -> tables.add(table);
          case Part.Missing(String sentence) -> missing.add(sentence);
        }
      }
      return new Found(tables, List.copyOf(missing));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while breakdowns were asked for", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("a breakdown failed", e);
    }
  }

  private Part one(SignedIn who, Broken broken, ReportingPeriod period, BreakdownChoice by) {
    try {
      BreakdownFigures found = dashboard.breakdown(who, broken.definition(), period, by);
      return new Part.Given(
          BreakdownTable.of(
              broken.measure(),
              new Measure.Breakdown(by.key(), by.title()),
              period.title(),
              Measures.parts(found)));
    } catch (ServiceUnavailable silence) {
      String title = services.named(silence.service()).title();
      return new Part.Missing(Unavailable.sentence(title + ", in detail", silence.since()));
    }
  }
}
