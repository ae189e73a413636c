package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import safeguarding.contracts.lado.v1.FreedomOfInformationServiceGrpc;
import safeguarding.contracts.lado.v1.GetInformationAnswerRequest;
import safeguarding.contracts.lado.v1.GetInformationAnswerResponse;
import safeguarding.contracts.lado.v1.InformationAnswer;
import safeguarding.contracts.lado.v1.InformationCell;
import safeguarding.contracts.lado.v1.InformationQuestion;
import safeguarding.contracts.lado.v1.InformationRow;
import safeguarding.contracts.lado.v1.InformationTable;
import safeguarding.contracts.lado.v1.ListInformationAnswersRequest;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Figures;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.ReportChoices;
import safeguarding.gateway.view.ReportPage.NumberTable;
import safeguarding.gateway.visitor.SignedIn;

/** Reads answers under the Freedom of Information Act, and lays out their tables. */
@Singleton
final class InformationPageGrpc {
  private static final String WITHHELD = "c";
  private final Services services;

  InformationPageGrpc(Services services) {
    this.services = services;
  }

  GetInformationAnswerResponse answer(SignedIn who, UUID id) {
    var request =
        GetInformationAnswerRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setAnswerId(id.toString())
            .build();
    return services
        .lado()
        .read(
            who,
            FreedomOfInformationServiceGrpc::newBlockingStub,
            lado -> lado.getInformationAnswer(request));
  }

  ListSlice list(SignedIn who, ListWanted wanted) {
    var request =
        ListInformationAnswersRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setPageSize(wanted.pageSize())
            .setPageToken(wanted.pageToken())
            .build();
    var found =
        services
            .lado()
            .read(
                who,
                FreedomOfInformationServiceGrpc::newBlockingStub,
                lado -> lado.listInformationAnswers(request));
    return new ListSlice(
        found.getRowsList().stream().map(InformationPageGrpc::cells).toList(),
        found.getRowsList().stream().map(InformationPageGrpc::line).toList(),
        found.getNextPageToken(),
        found.getTotal());
  }

  /** The columns of the list: answered, request, tables, years, by. */
  private static List<Cell> cells(InformationAnswer answer) {
    return List.of(
        Cell.whole(Moments.day(ProtoTimes.instant(answer.getAnsweredAt()))),
        Cell.of(answer.getQuestion().getRequestReference())
            .to(InformationChanges.LIST + "/" + answer.getAnswerId()),
        Cell.of(asked(answer.getQuestion())),
        Cell.of(years(answer.getQuestion())),
        Cell.of(answer.getAnsweredBy()));
  }

  private static List<String> line(InformationAnswer answer) {
    return cells(answer).stream().map(Cell::plain).toList();
  }

  static String asked(InformationQuestion question) {
    return label(ContractKeys.keyOf(question.getRows()))
        + " by "
        + label(ContractKeys.keyOf(question.getColumns())).toLowerCase(Locale.UK);
  }

  private static String label(String key) {
    return Choices.label(ReportChoices.DIMENSIONS, key);
  }

  private static String years(InformationQuestion question) {
    return question.getFirstYear().equals(question.getLastYear())
        ? question.getFirstYear()
        : question.getFirstYear() + " to " + question.getLastYear();
  }

  static List<Fact> facts(InformationAnswer answer) {
    InformationQuestion question = answer.getQuestion();
    return List.of(
        new Fact("Request", question.getRequestReference()),
        new Fact("Received", day(question.getReceivedOn())),
        new Fact("Years", years(question)),
        new Fact(
            "Answered",
            Moments.dayAndTime(ProtoTimes.instant(answer.getAnsweredAt()))
                + " by "
                + answer.getAnsweredBy()));
  }

  /** The tables as they are sent. */
  static List<NumberTable> tables(GetInformationAnswerResponse found) {
    List<NumberTable> tables = new ArrayList<>();
    for (InformationTable table : found.getTablesList()) {
      tables.add(table("table-" + (tables.size() + 1), table, all(table)));
    }
    return tables;
  }

  /** The same for the screen, without columns and rows in which nothing was counted. */
  static List<NumberTable> shortened(GetInformationAnswerResponse found) {
    List<NumberTable> tables = new ArrayList<>();
    for (InformationTable table : found.getTablesList()) {
      List<Integer> columns =
          all(table).stream()
              .filter(column ->
                  table.getRowsList().stream().anyMatch(row -> counts(row.getCells(column))))
              .toList();
      NumberTable shorter =
          table(
              "table-" + (tables.size() + 1),
              table.toBuilder()
                  .clearRows()
                  .addAllRows(
                      table.getRowsList().stream()
                          .filter(row ->
                              row.getCellsList().stream().anyMatch(InformationPageGrpc::counts))
                          .toList())
                  .build(),
              columns);
      tables.add(shorter);
    }
    return tables;
  }

  /** Whether anything stands there: a number, or that it is withheld. */
  private static boolean counts(InformationCell cell) {
    return !cell.hasCount() || cell.getCount() > 0;
  }

  private static List<Integer> all(InformationTable table) {
    return IntStream.range(0, table.getColumnsCount()).boxed().toList();
  }

  private static NumberTable table(String id, InformationTable table, List<Integer> columns) {
    boolean sums = table.getRowsList().stream().anyMatch(InformationRow::hasTotal);
    List<String> heads = new ArrayList<>(List.of(""));
    columns.forEach(column -> heads.add(table.getColumns(column).getTitle()));
    if (sums) {
      heads.add("Total");
    }
    List<List<String>> rows = new ArrayList<>();
    for (InformationRow row : table.getRowsList()) {
      List<String> line = new ArrayList<>(List.of(row.getTitle()));
      columns.forEach(column -> line.add(words(row.getCells(column))));
      if (sums) {
        line.add(words(row.getTotal()));
      }
      rows.add(line);
    }
    if (table.getTotalsCount() > 0) {
      List<String> line = new ArrayList<>(List.of("Total"));
      columns.forEach(column -> line.add(words(table.getTotals(column))));
      if (sums) {
        line.add(words(table.getTotals(table.getTotalsCount() - 1)));
      }
      rows.add(line);
    }
    return new NumberTable(id, table.getTitle(), "", heads, rows, table.getTotalsCount() > 0);
  }

  private static String words(InformationCell cell) {
    return cell.hasCount() ? Figures.whole(cell.getCount()) : WITHHELD;
  }
}
