package safeguarding.lado.freedomofinformation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Lays out what was published of some years as the tables of an answer. */
final class InformationTables {
  private InformationTables() {}

  /** What is known of one year, and what of it was published. */
  record YearPublished(YearCounts counts, Published published) {
    OptionalInt show(Cell cell) {
      return published.shows(cell) ? OptionalInt.of(counts.of(cell)) : OptionalInt.empty();
    }

    OptionalInt total() {
      int total = counts.total();
      return DisclosureControl.showsTotal(total) ? OptionalInt.of(total) : OptionalInt.empty();
    }
  }

  /** The tables of an answer, by year. */
  static List<InformationTable> of(InformationQuestion question, List<YearPublished> years) {
    if (question.rows() == Dimension.YEAR) {
      return List.of(yearsDown(question, years));
    }
    return question.columns() == Dimension.YEAR
        ? List.of(yearsAcross(question, years))
        : years.stream().map(year -> ofYear(question, year)).toList();
  }

  private static InformationTable ofYear(InformationQuestion question, YearPublished year) {
    Dimension down = question.rows();
    Dimension across = question.columns();
    List<InformationTable.Row> rows = new ArrayList<>();
    for (Dimension.Value row : down.list()) {
      List<OptionalInt> cells =
          across.list().stream()
              .map(column -> year.show(Cell.of(down, row.key(), across, column.key())))
              .toList();
      rows.add(
          new InformationTable.Row(row, cells, Optional.of(year.show(Cell.sum(down, row.key())))));
    }
    List<OptionalInt> totals = new ArrayList<>();
    across.list().forEach(column -> totals.add(year.show(Cell.sum(across, column.key()))));
    totals.add(year.total());
    return new InformationTable(
        title(question) + ", " + year.counts().year(),
        counted(List.of(year)),
        across.list(),
        rows,
        totals);
  }

  private static InformationTable yearsAcross(
      InformationQuestion question, List<YearPublished> years) {
    Dimension down = question.rows();
    List<InformationTable.Row> rows =
        down.list().stream()
            .map(row ->
                new InformationTable.Row(
                    row,
                    years.stream().map(year -> year.show(Cell.sum(down, row.key()))).toList(),
                    Optional.empty()))
            .toList();
    return new InformationTable(
        title(question),
        counted(years),
        years.stream().map(InformationTables::head).toList(),
        rows,
        years.stream().map(YearPublished::total).toList());
  }

  /** Without a last line: a sum over years would be one more figure to subtract from. */
  private static InformationTable yearsDown(
      InformationQuestion question, List<YearPublished> years) {
    Dimension across = question.columns();
    List<InformationTable.Row> rows =
        years.stream()
            .map(year ->
                new InformationTable.Row(
                    head(year),
                    across.list().stream()
                        .map(column -> year.show(Cell.sum(across, column.key())))
                        .toList(),
                    Optional.of(year.total())))
            .toList();
    return new InformationTable(title(question), counted(years), across.list(), rows, List.of());
  }

  private static Dimension.Value head(YearPublished year) {
    return new Dimension.Value(year.counts().year(), year.counts().year());
  }

  private static String title(InformationQuestion question) {
    return question.rows().title() + " by " + lower(question.columns().title());
  }

  private static String lower(String title) {
    return Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }

  private static Map<String, Instant> counted(List<YearPublished> years) {
    Map<String, Instant> counted = new LinkedHashMap<>();
    years.forEach(year -> counted.put(year.counts().year(), year.counts().countedAt()));
    return counted;
  }
}
