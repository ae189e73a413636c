package safeguarding.lado.retention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When somebody reaches State Pension age (Pensions Act 1995, Schedule 4, as amended in 2007, 2011
 * and 2014): the table is {@code state-pension-age.csv}. It stands for the 'normal pension age' of
 * KCSIE part 4, which is each scheme's own and no later: the schemes for teachers, local government
 * and the NHS have set theirs by it since 2014 and 2015, and had 60 or 65 before.
 */
final class StatePensionAge {
  /** In years: nobody of either sex whom a record can be about reached it younger. */
  static final int YOUNGEST = 65;

  private static final String TABLE = "state-pension-age.csv";
  private static final List<Band> BANDS = read();

  private StatePensionAge() {}

  /**
   * People born from one day to another, both included.
   *
   * @param day on which all of them reach it; null where it is an age
   */
  private record Band(
      LocalDate from, LocalDate to, int years, int months, @Nullable LocalDate day) {

    private static Band of(String line) {
      String[] cells = line.split(",", -1);
      return new Band(
          cells[0].isEmpty() ? LocalDate.MIN : LocalDate.parse(cells[0]),
          cells[1].isEmpty() ? LocalDate.MAX : LocalDate.parse(cells[1]),
          cells[2].isEmpty() ? 0 : Integer.parseInt(cells[2]),
          cells[3].isEmpty() ? 0 : Integer.parseInt(cells[3]),
          cells[4].isEmpty() ? null : LocalDate.parse(cells[4]));
    }

    private boolean holds(LocalDate born) {
      return !born.isBefore(from) && !born.isAfter(to);
    }
  }

  /** The day on which somebody born on a day reaches it. */
  static LocalDate reachedBy(LocalDate born) {
    Band band = BANDS.stream().filter(each -> each.holds(born)).findFirst().orElseThrow();
    LocalDate day = band.day();
    // The 31st of a month that has none is its last day (Pensions Act 1995, Schedule 4, paragraph
    // 1).
    return day == null ? born.plusMonths(band.years() * 12L + band.months()) : day;
  }

  private static List<Band> read() {
    try (InputStream in = StatePensionAge.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(Band::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
