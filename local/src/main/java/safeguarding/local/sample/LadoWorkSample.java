package safeguarding.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import safeguarding.calendar.ReportingPeriod.FinancialYear;

/**
 * What else the LADO did in the printed years: training given, public protection meetings, and
 * liaison (report 205/2018 §3.4 and §5 name the kinds, and no numbers; these are plausible).
 */
final class LadoWorkSample {
  private static final List<String> TRAINED =
      List.of("Designated leads of schools", "Foster carers", "Managers of nurseries", "Coaches");
  private static final List<String> TOPICS =
      List.of("When to tell the LADO", "Safer recruitment", "Codes of conduct");

  private final OfficeTimes office = new OfficeTimes();
  private final Drawing draw;

  private LadoWorkSample(long seed) {
    this.draw = new Drawing(new Random(seed));
  }

  /** What was done. */
  enum Kind implements Coded {
    MAPPA,
    PROBATION_LIAISON,
    CONSULTANCY,
    TRAINING,
    REGIONAL_GROUP
  }

  /** An entry as the gateway's API takes it. */
  record Work(
      Kind kind,
      LocalDate happenedOn,
      String with,
      String topic,
      int people,
      int mappaLevel,
      int mappaCases) {}

  /** Year by year, entries in no order. */
  static List<Story> stories(long seed) {
    var sample = new LadoWorkSample(seed);
    return List.of(sample.year(2016, 3), sample.year(2017, 5), sample.year(2018, 6));
  }

  private Story year(int start, int trainings) {
    var year = new FinancialYear(start);
    var done = new ArrayList<Work>();
    IntStream.range(0, trainings).forEach(_ -> done.add(training(year)));
    IntStream.range(0, 4).forEach(_ -> done.add(mappa(year)));
    IntStream.range(0, 2).forEach(_ -> done.add(with(year, Kind.REGIONAL_GROUP, "The region")));
    IntStream.range(0, 3).forEach(_ -> done.add(with(year, Kind.CONSULTANCY, "Example Diocese")));
    done.add(with(year, Kind.PROBATION_LIAISON, "Example Probation"));
    String key = "rutland/lado-work/" + year.format();
    var steps = new ArrayList<Step>();
    done.forEach(
        work -> steps.add(Step.making(key + "/" + steps.size(), "/lado-work", "work", work)));
    return new Story(key, steps);
  }

  private Work training(FinancialYear year) {
    return new Work(
        Kind.TRAINING,
        day(year),
        draw.oneOf(TRAINED),
        draw.oneOf(TOPICS),
        draw.between(6, 28),
        0,
        0);
  }

  private Work mappa(FinancialYear year) {
    return new Work(Kind.MAPPA, day(year), "", "", 0, draw.between(2, 3), draw.between(1, 3));
  }

  private Work with(FinancialYear year, Kind kind, String with) {
    return new Work(kind, day(year), with, "", 0, 0, 0);
  }

  private LocalDate day(FinancialYear year) {
    return office.someWorkingDay(year.firstDay(), year.lastDay(), draw);
  }
}
