package safeguarding.gateway.page;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import safeguarding.contracts.lado.v1.DecidingRole;
import safeguarding.contracts.lado.v1.StaffRow;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.CsvText;
import safeguarding.gateway.view.ReaderChoices;
import safeguarding.gateway.view.StaffListPage.Row;
import safeguarding.gateway.view.WrittenDate;

/**
 * A list of who works where as somebody pasted it. What cannot be read is named row by row.
 *
 * @param rows as read, in the order of {@link #COLUMNS}
 * @param staff the same for the service; only complete where there are no errors
 * @param errors what to do, by {@link Row#id} of the row, or of the whole list
 */
record StaffListText(List<Row> rows, List<StaffRow> staff, Map<String, String> errors) {
  static final String LIST = "list";
  private static final String NAME = "Name";
  private static final String WORKS_IN = "Works in";
  private static final String SINCE = "Since";
  static final List<String> COLUMNS =
      List.of(NAME, "Sign-in name", "Payroll number", WORKS_IN, "Manages", "Decides as", SINCE);
  private static final List<String> NEEDED = List.of(NAME, WORKS_IN, SINCE);

  StaffListText {
    rows = List.copyOf(rows);
    staff = List.copyOf(staff);
    errors = new LinkedHashMap<>(errors);
  }

  /** Reads a list with its headings, on the London day {@code today}. */
  static StaffListText read(String text, LocalDate today) {
    CsvText table = CsvText.read(text);
    List<CsvText.Line> lines = table.lines();
    if (table.broken() > 0) {
      return wrong(
          "Row %d has a quotation mark (\") that does not end with its cell. Close it, or take it out"
              .formatted(table.broken()));
    }
    if (lines.isEmpty()) {
      return wrong("Paste the list with its headings");
    }
    List<String> heads = lines.getFirst().cells();
    String missing = NEEDED.stream().filter(head -> place(heads, head) < 0).collect(joining(", "));
    if (!missing.isEmpty()) {
      return wrong("The first row must have the headings of the columns. Missing: " + missing);
    }
    Optional<String> unknown =
        heads.stream().filter(head -> !head.isEmpty() && place(COLUMNS, head) < 0).findFirst();
    if (unknown.isPresent()) {
      return wrong(
          "There is no column '%s'. The columns are: %s"
              .formatted(unknown.get(), String.join(", ", COLUMNS)));
    }
    return lines.size() == 1
        ? wrong("Paste at least one person below the headings")
        : read(heads, lines.subList(1, lines.size()), today);
  }

  private static StaffListText read(List<String> heads, List<CsvText.Line> lines, LocalDate today) {
    List<Row> rows = new ArrayList<>();
    List<StaffRow> staff = new ArrayList<>();
    Map<String, String> errors = new LinkedHashMap<>();
    for (CsvText.Line line : lines) {
      Row row =
          new Row(
              line.number(),
              COLUMNS.stream().map(column -> cell(line.cells(), place(heads, column))).toList());
      rows.add(row);
      staff.add(row(row, errors, today));
    }
    return new StaffListText(rows, staff, errors);
  }

  private static StaffRow row(Row row, Map<String, String> errors, LocalDate today) {
    List<String> cells = row.cells();
    StaffRow.Builder told =
        StaffRow.newBuilder()
            .setName(cells.get(0))
            .setSubject(cells.get(1))
            .setPayrollNumber(cells.get(2))
            .setWorksIn(cells.get(3))
            .setManages(cells.get(4));
    Optional<DecidingRole> role = role(cells.get(5));
    if (role.isPresent()) {
      told.setDecidingRole(role.get());
    } else {
      add(errors, row, "'Decides as' must be LADO, Covering LADO or empty");
    }
    switch (WrittenDate.read(cells.get(6), today)) {
      case WrittenDate.Day(LocalDate day) -> told.setSince(ProtoTimes.date(day));
      case WrittenDate.Unreadable(String why) -> add(errors, row, "'Since' " + why);
      case WrittenDate.Empty() -> {}
    }
    return told.build();
  }

  private static Optional<DecidingRole> role(String written) {
    if (written.isEmpty()) {
      return Optional.of(DecidingRole.DECIDING_ROLE_UNSPECIFIED);
    }
    String plain = written.toLowerCase(Locale.UK).replace('-', ' ');
    return ReaderChoices.DECIDING_ROLES.stream()
        .filter(choice ->
            plain.equals(choice.label().toLowerCase(Locale.UK))
                || plain.equals(choice.value().replace('-', ' ')))
        .map(choice -> ContractKeys.value(DecidingRole.class, choice.value()))
        .findFirst();
  }

  /** Says one more thing about a row. */
  static void add(Map<String, String> errors, Row row, String what) {
    errors.merge(
        row.id(), "Row " + row.number() + ": " + what, (before, _) -> before + ". " + what);
  }

  private static int place(List<String> heads, String head) {
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i).equalsIgnoreCase(head)) {
        return i;
      }
    }
    return -1;
  }

  private static String cell(List<String> line, int place) {
    return place >= 0 && place < line.size() ? line.get(place) : "";
  }

  private static StaffListText wrong(String what) {
    return new StaffListText(List.of(), List.of(), Map.of(LIST, what));
  }
}
