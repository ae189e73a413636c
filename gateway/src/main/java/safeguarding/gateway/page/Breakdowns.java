package safeguarding.gateway.page;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.gateway.calls.ServiceUnavailable;
import safeguarding.gateway.dashboard.BreakdownFigures;
import safeguarding.gateway.dashboard.Dashboard;
import safeguarding.gateway.signin.SignedIn;
import safeguarding.gateway.view.BreakdownTable;
import safeguarding.gateway.view.Measure;

/** All breakdowns of a measure, asked at once. One that does not come in time is left out. */
@Singleton
final class Breakdowns {
  private final Dashboard dashboard;

  Breakdowns(Dashboard dashboard) {
    this.dashboard = dashboard;
  }

  List<BreakdownTable> of(SignedIn who, List<Measure> measures, ReportingPeriod period) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Optional<BreakdownTable>>> asked = new ArrayList<>();
      for (Measure measure : measures) {
        for (Measure.Breakdown by : measure.breakdowns()) {
          asked.add(threads.submit(() -> one(who, measure, period, by)));
        }
      }
      List<BreakdownTable> tables = new ArrayList<>();
      for (Future<Optional<BreakdownTable>> table : asked) {
        table.get().ifPresent(tables::add);
      }
      return tables;
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

  private Optional<BreakdownTable> one(
      SignedIn who, Measure measure, ReportingPeriod period, Measure.Breakdown by) {
    try {
      BreakdownFigures found = dashboard.breakdown(who, measure.code(), period, by.key());
      return Optional.of(BreakdownTable.of(measure, by, period.title(), Measures.parts(found)));
    } catch (ServiceUnavailable silence) {
      return Optional.empty();
    }
  }
}
