package safeguarding.gateway.page;

import com.google.type.Decimal;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import safeguarding.contracts.lado.v1.GetRegionalReturnRequest;
import safeguarding.contracts.lado.v1.GetRegionalReturnResponse;
import safeguarding.contracts.lado.v1.GetYearlyFiguresRequest;
import safeguarding.contracts.lado.v1.GetYearlyFiguresResponse;
import safeguarding.contracts.lado.v1.ReportServiceGrpc;
import safeguarding.contracts.lado.v1.YearlyTable;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.view.CsvFile;
import safeguarding.gateway.view.Figures;
import safeguarding.gateway.view.ReportPage.NumberTable;
import safeguarding.gateway.visitor.SignedIn;

/** Reads a year as a LADO reports it, and lays out its tables. */
@Singleton
final class LadoReportGrpc {
  private final Services services;

  LadoReportGrpc(Services services) {
    this.services = services;
  }

  GetYearlyFiguresResponse yearly(SignedIn who, String year) {
    var request =
        GetYearlyFiguresRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setYear(year)
            .build();
    return services
        .lado()
        .read(who, ReportServiceGrpc::newBlockingStub, lado -> lado.getYearlyFigures(request));
  }

  GetRegionalReturnResponse regional(SignedIn who, String year) {
    var request =
        GetRegionalReturnRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setYear(year)
            .build();
    return services
        .lado()
        .read(who, ReportServiceGrpc::newBlockingStub, lado -> lado.getRegionalReturn(request));
  }

  /** The tables of a year, each with its share and the change from the year before. */
  static List<NumberTable> tables(GetYearlyFiguresResponse figures) {
    List<NumberTable> tables = new ArrayList<>();
    for (YearlyTable table : figures.getTablesList()) {
      tables.add(
          table.getKey().equals("time-to-outcome")
              ? withMedian(table(table, figures), figures)
              : table(table, figures));
    }
    return tables;
  }

  private static NumberTable table(YearlyTable table, GetYearlyFiguresResponse figures) {
    boolean sums = table.hasTotal();
    List<List<String>> rows = new ArrayList<>();
    table
        .getRowsList()
        .forEach(row ->
            rows.add(
                line(
                    row.getTitle(),
                    row.getCount(),
                    row.getPrevious(),
                    sums ? Optional.of(table.getTotal().getCount()) : Optional.empty())));
    if (sums) {
      rows.add(
          line(
              "Total",
              table.getTotal().getCount(),
              table.getTotal().getPrevious(),
              Optional.of(table.getTotal().getCount())));
    }
    List<String> heads = new ArrayList<>(List.of("", figures.getYear()));
    if (sums) {
      heads.add("Share");
    }
    heads.addAll(List.of(figures.getPreviousYear(), "Change"));
    return new NumberTable(
        table.getKey(),
        table.getTitle(),
        "Counts " + table.getUnit() + ". Source: " + table.getSource() + ".",
        heads,
        rows,
        sums);
  }

  private static List<String> line(String title, int now, int before, Optional<Integer> whole) {
    List<String> line = new ArrayList<>(List.of(title, Figures.whole(now)));
    whole.ifPresent(
        total -> line.add(Figures.percent(BigDecimal.valueOf(now), BigDecimal.valueOf(total), 0)));
    line.add(Figures.whole(before));
    line.add(change(now, before));
    return line;
  }

  /** '+87 %'; where there was nothing before, or nothing changed, in words. */
  private static String change(int now, int before) {
    if (now == before) {
      return "no change";
    }
    String change = Figures.changeOf(BigDecimal.valueOf(before), BigDecimal.valueOf(now));
    return change == null ? "n/a" : change;
  }

  private static NumberTable withMedian(NumberTable table, GetYearlyFiguresResponse figures) {
    var time = figures.getTimeToOutcome();
    String median =
        "The median is %s days (the year before: %s), counted in calendar days from the contact to the outcome; the papers define no median."
            .formatted(
                days(time.hasMedianDays(), time.getMedianDays()),
                days(time.hasPreviousMedianDays(), time.getPreviousMedianDays()));
    return new NumberTable(
        table.id(),
        table.title(),
        table.note() + " " + median,
        table.heads(),
        table.rows(),
        table.sums());
  }

  static String days(boolean there, Decimal days) {
    return there ? Figures.number(new BigDecimal(days.getValue())) : "n/a";
  }

  /** The return as a table of a page: a column a line. */
  static NumberTable returned(GetRegionalReturnResponse found) {
    return new NumberTable(
        "return",
        "Columns of the return",
        "In a file these are the columns of one line, whose heads are the keys.",
        List.of("Column", "Key", "Value"),
        found.getColumnsList().stream()
            .map(column ->
                List.of(
                    column.getTitle(), column.getKey(), days(column.hasValue(), column.getValue())))
            .toList(),
        false);
  }

  /**
   * The return as a file: one line an authority, so that the forum can put them below each other.
   */
  static CsvFile file(GetRegionalReturnResponse found, String code, String authority) {
    List<String> heads = new ArrayList<>(List.of("authority-code", "authority", "year"));
    List<String> line = new ArrayList<>(List.of(code, authority, found.getYear()));
    found
        .getColumnsList()
        .forEach(column -> {
          heads.add(column.getKey());
          line.add(column.hasValue() ? column.getValue().getValue() : "");
        });
    return new CsvFile().line(heads).line(line);
  }

  /** Tables below each other as a file, below what is to be known of them. */
  static CsvFile file(List<NumberTable> tables, List<String> notes) {
    CsvFile file = new CsvFile();
    notes.forEach(note -> file.line(List.of(note)).line(List.of()));
    for (NumberTable table : tables) {
      file.line(List.of(table.title())).line(List.of(table.note())).line(table.heads());
      table.rows().forEach(file::line);
      file.line(List.of());
    }
    return file;
  }
}
