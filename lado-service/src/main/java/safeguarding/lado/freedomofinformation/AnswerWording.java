package safeguarding.lado.freedomofinformation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.LongDate;
import safeguarding.lado.freedomofinformation.InformationAnswers.Answered;

/** The words that go with the tables of an answer. */
final class AnswerWording {
  private AnswerWording() {}

  /** One paragraph each. */
  static List<String> of(Answered answered) {
    List<String> words = new ArrayList<>();
    words.add(
        "The figures count contacts with the council's designated officer (LADO): one for each"
            + " contact about one adult who works with children, in the financial year, April to"
            + " March, in which it was received. A contact is counted also where it went no"
            + " further. The counts are of records as they stood on "
            + countedOn(answered.tables())
            + ".");
    if (answered.tables().stream().anyMatch(AnswerWording::withholds)) {
      words.add(
          "'c' stands where the count is withheld: because it is between one and %d, or because"
                  .formatted(answered.answer().threshold() - 1)
              + " it would let such a count be worked out, from this answer or from another. So few"
              + " people could be identified by those who know of the circumstances. The council"
              + " relies on section 40(2) of the Freedom of Information Act 2000 (personal"
              + " information).");
    }
    if (answered.tables().stream().anyMatch(AnswerWording::withholdsTheInside)) {
      words.add(
          "Where a table shows only its sums, the figures inside it would, together with figures"
              + " published before, show what was withheld there.");
    }
    return words;
  }

  private static String countedOn(List<InformationTable> tables) {
    return tables.stream()
        .flatMap(table -> table.counted().values().stream())
        .map(AnswerWording::day)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(LongDate::inWords)
        .collect(Collectors.joining(" and "));
  }

  private static LocalDate day(Instant counted) {
    return LondonTime.dateOf(counted);
  }

  private static boolean withholds(InformationTable table) {
    return table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(OptionalInt::isEmpty)
        || table.totals().stream().anyMatch(OptionalInt::isEmpty);
  }

  private static boolean withholdsTheInside(InformationTable table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .allMatch(OptionalInt::isEmpty);
  }
}
