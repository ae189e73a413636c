package safeguarding.lado.report;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.calendar.UnreadablePeriod;
import safeguarding.contracts.lado.v1.GetRegionalReturnRequest;
import safeguarding.contracts.lado.v1.GetRegionalReturnResponse;
import safeguarding.contracts.lado.v1.GetYearlyFiguresRequest;
import safeguarding.contracts.lado.v1.GetYearlyFiguresResponse;
import safeguarding.contracts.lado.v1.ReportServiceGrpc;
import safeguarding.contracts.lado.v1.TimeToOutcome;
import safeguarding.contracts.lado.v1.YearlyRow;
import safeguarding.contracts.lado.v1.YearlyTotal;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.Wire;
import safeguarding.security.CurrentCaller;

/** Answers lado.v1.ReportService: aggregates alone, so that no look at a person is journalled. */
@Singleton
final class ReportGrpc extends ReportServiceGrpc.ReportServiceImplBase {
  private final YearlyReports reports;
  private final Clock clock;

  ReportGrpc(YearlyReports reports, Clock clock) {
    this.reports = reports;
    this.clock = clock;
  }

  @Override
  public void getYearlyFigures(
      GetYearlyFiguresRequest request, StreamObserver<GetYearlyFiguresResponse> answer) {
    FinancialYear year = year(request.getYear());
    Instant now = clock.instant();
    YearlyFigures figures = reports.figures(CurrentCaller.get().authority(), year);
    var time = TimeToOutcome.newBuilder();
    figures.medianDays().ifPresent(days -> time.setMedianDays(Wire.decimal(days)));
    figures.previousMedianDays().ifPresent(days -> time.setPreviousMedianDays(Wire.decimal(days)));
    var response =
        GetYearlyFiguresResponse.newBuilder()
            .setYear(year.format())
            .setPreviousYear(year.previous().format())
            .setTimeToOutcome(time)
            .setComputedAt(Wire.instant(now));
    figures.tables().forEach(table -> response.addTables(table(table)));
    Answers.send(answer, response.build());
  }

  @Override
  public void getRegionalReturn(
      GetRegionalReturnRequest request, StreamObserver<GetRegionalReturnResponse> answer) {
    FinancialYear year = year(request.getYear());
    Instant now = clock.instant();
    if (!year.lastDay().isBefore(LondonTime.dateOf(now))) {
      throw new InvalidRequest("year");
    }
    List<ReturnColumn> columns = reports.regionalReturn(CurrentCaller.get().authority(), year);
    var response =
        GetRegionalReturnResponse.newBuilder()
            .setYear(year.format())
            .setComputedAt(Wire.instant(now));
    for (ReturnColumn column : columns) {
      var wire =
          safeguarding.contracts.lado.v1.ReturnColumn.newBuilder()
              .setKey(column.key())
              .setTitle(column.title());
      column.value().ifPresent(value -> wire.setValue(Wire.decimal(value)));
      response.addColumns(wire);
    }
    Answers.send(answer, response.build());
  }

  private static FinancialYear year(String written) {
    try {
      if (ReportingPeriod.parse(written) instanceof FinancialYear year) {
        return year;
      }
    } catch (UnreadablePeriod e) {
      // falls through: one answer for every text that is no year
    }
    throw new InvalidRequest("year");
  }

  private static safeguarding.contracts.lado.v1.YearlyTable table(YearlyTable table) {
    var wire =
        safeguarding.contracts.lado.v1.YearlyTable.newBuilder()
            .setKey(table.key())
            .setTitle(table.title())
            .setUnit(table.unit())
            .setSource(table.source());
    table
        .rows()
        .forEach(row ->
            wire.addRows(
                YearlyRow.newBuilder()
                    .setKey(row.key())
                    .setTitle(row.title())
                    .setCount(row.count())
                    .setPrevious(row.previous())));
    if (table.sums()) {
      wire.setTotal(
          YearlyTotal.newBuilder().setCount(table.total()).setPrevious(table.previousTotal()));
    }
    return wire.build();
  }
}
