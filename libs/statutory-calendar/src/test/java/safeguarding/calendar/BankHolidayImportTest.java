package safeguarding.calendar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidayImportTest {
  private static final LocalDate A_NEW_HOLIDAY = LocalDate.of(2028, 6, 7);

  @Test
  void an_official_file_replaces_the_years_it_covers_and_adds_later_ones() throws IOException {
    BankHolidays known = imported(file(events(2028, 8), events(2029, 8)));

    assertThat(known.lastDay()).isEqualTo("2029-12-31");
    assertThat(known.on(A_NEW_HOLIDAY)).isPresent();
    assertThat(known.on(LocalDate.of(2028, 12, 25))).isEmpty();
    assertThat(known.on(LocalDate.of(2027, 12, 27))).isPresent();
    assertThat(BankHolidays.shipped().on(A_NEW_HOLIDAY)).isEmpty();
  }

  @Test
  void a_clock_runs_on_into_an_imported_year() throws IOException {
    WorkingDays workingDays = new WorkingDays(imported(file(events(2029, 8))));

    // 30 December 2028 to 5 January 2029 holds a weekend at each end and no day of the file's.
    assertThat(workingDays.addWorkingDays(LocalDate.of(2028, 12, 29), 5)).isEqualTo("2029-01-05");
  }

  @Test
  void an_incomplete_last_year_does_not_count_as_known() throws IOException {
    assertThat(imported(file(events(2029, 8), events(2030, 7))).lastDay()).isEqualTo("2029-12-31");
  }

  @Test
  void an_incomplete_first_year_leaves_the_shipped_one_as_it_is() throws IOException {
    BankHolidays known = imported(file(events(2028, 7), events(2029, 8)));

    assertThat(known.on(A_NEW_HOLIDAY)).isEmpty();
    assertThat(known.on(LocalDate.of(2028, 12, 25))).isPresent();
  }

  @Test
  void an_incomplete_year_between_two_others_is_refused() {
    assertRefused(
        file(events(2028, 8), events(2029, 7), events(2030, 8)),
        "The bank holiday file has only 7 bank holidays in 2029; a year has at least 8.");
  }

  @Test
  void a_file_without_a_complete_year_is_refused() {
    assertRefused(
        file(events(2029, 3)),
        "The bank holiday file holds no complete year of England and Wales.");
  }

  @Test
  void a_file_that_leaves_a_year_unknown_is_refused() {
    assertRefused(file(events(2030, 8)), "The bank holiday file leaves the year 2029 unknown.");
    assertRefused(
        file(events(2027, 8), events(2030, 8)),
        "The bank holiday file leaves the year 2029 unknown.");
  }

  @Test
  void the_other_divisions_may_be_there_and_are_not_used() throws IOException {
    String scotland =
        division("scotland", event("2029-01-02", "2nd January", "")).replace("true", "false");
    String file = file(events(2029, 8));

    BankHolidays known = imported(file.substring(0, file.length() - 1) + "," + scotland + "}");

    assertThat(known.on(LocalDate.of(2029, 1, 2))).isEmpty();
  }

  @Test
  void a_title_may_hold_every_escape_of_json() throws IOException {
    BankHolidays known =
        imported(
            file(events(2029, 8).replaceFirst("Day", "New Year\\\\u2019s\\\\t\\\\\"Day\\\\\"")));

    assertThat(known.on(LocalDate.of(2029, 6, 5)).orElseThrow().title())
        .startsWith("New Year’s\t\"Day\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2028-06-05                     | 2028-02-30   | a date is not a day of the calendar written like 2018-12-25 (line 4).
          2028-06-05                     | 5 June 2028  | a date is not a day of the calendar written like 2018-12-25 (line 4).
          2028-06-05                     | 2028-06-04   | 2028-06-04 is on a weekend, where its substitute day should be (line 4).
          2028-06-05                     | 2028-06-06   | 2028-06-06 is listed twice (line 5).
          "notes": "", "bunting"         | "bunting"    | notes is missing (line 4).
          "notes": "", "bunting"         | "notes": "", "notes": "", "bunting" | notes is there twice (line 4).
          "notes"                        | "note"       | a field is there that the format does not have (line 4).
          "bunting": true                | "bunting": 1 | bunting is neither true nor false (line 4).
          "bunting": true                | "bunting": true, | '"' was expected (line 4).
          "title": "Day"                 | "title": null | '"' was expected (line 4).
          "title": "Day"                 | "title": " " | a bank holiday has no title (line 4).
          "title": "Day"                 | "title": "\\x" | a text has an escape that JSON does not have (line 4).
          "title": "Day"                 | "title": "\\u12g4" | a text has an escape that JSON does not have (line 4).
          "division": "england-and-wales" | "division": "wales" | the division is not named england-and-wales (line 2).
          "division": "england-and-wales", | `` | division is missing (line 12).
          {"england-and-wales"           | {"cornwall"  | a field is there that the format does not have (line 1).
          {"england-and-wales"           | [{"england-and-wales" | '{' was expected (line 1).
          ]}}                            | ]}}}         | something follows the end of the list (line 12).
          ]}}                            | ]}           | '}' was expected (line 12).
          """)
  void a_malformed_file_is_refused_with_the_line(String right, String wrong, String reason) {
    String file = file(events(2028, 8));
    int at = file.indexOf(right);
    assertThat(at).isNotNegative();

    assertRefused(
        file.substring(0, at) + wrong + file.substring(at + right.length()),
        "The bank holiday file cannot be read: " + reason);
  }

  @Test
  void a_file_without_england_and_wales_is_refused() {
    assertRefused(
        "{" + division("scotland", event("2029-01-02", "2nd January", "")) + "}",
        "The bank holiday file has no England and Wales.");
  }

  @Test
  void a_text_that_runs_over_its_line_is_refused() {
    assertRefused(
        "{\"england\n",
        "The bank holiday file cannot be read: a text runs over the end of its line (line 2).");
  }

  @Test
  void a_file_that_is_not_utf_8_is_refused() {
    byte[] latin = file(events(2029, 8)).replace("Day", "Dág").getBytes(ISO_8859_1);

    assertThatThrownBy(() -> BankHolidays.importedFrom(new ByteArrayInputStream(latin)))
        .isInstanceOf(BankHolidayFileRefused.class)
        .hasMessage("The bank holiday file is not text in UTF-8.");
  }

  @Test
  void a_file_of_more_than_one_mebibyte_is_refused() {
    assertRefused(" ".repeat((1 << 20) + 1), "The bank holiday file is larger than 1 MiB.");
  }

  @Test
  void a_file_cut_short_anywhere_is_refused() {
    String file = file(events(2028, 8));
    for (int length = 0; length < file.length(); length++) {
      String cut = file.substring(0, length);
      assertThatExceptionOfType(BankHolidayFileRefused.class).isThrownBy(() -> imported(cut));
    }
  }

  @Test
  void a_damaged_file_is_read_or_refused_but_never_breaks_the_reader() throws IOException {
    Random random = new Random(20180604);
    byte[] good = file(events(2028, 8), events(2029, 8)).getBytes(UTF_8);
    int read = 0;
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] damaged = good.clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(128);
      try {
        BankHolidays known = BankHolidays.importedFrom(new ByteArrayInputStream(damaged));
        assertThat(known.all()).noneMatch(holiday -> WorkingDays.isWeekend(holiday.date()));
        read++;
      } catch (BankHolidayFileRefused expected) {
        assertThat(expected.getMessage()).startsWith("The bank holiday file ");
        refused++;
      }
    }
    assertThat(read).isPositive();
    assertThat(refused).isPositive();
  }

  private static BankHolidays imported(String file) throws IOException {
    return BankHolidays.importedFrom(new ByteArrayInputStream(file.getBytes(UTF_8)));
  }

  private static void assertRefused(String file, String message) {
    assertThatThrownBy(() -> imported(file))
        .isInstanceOf(BankHolidayFileRefused.class)
        .hasMessage(message);
  }

  private static String file(String... events) {
    return "{" + division("england-and-wales", Stream.of(events).collect(joining(",\n"))) + "}";
  }

  private static String division(String name, String events) {
    return "\""
        + name
        + "\": {\n\"division\": \""
        + name
        + "\",\n\"events\": [\n"
        + events
        + "\n]}";
  }

  /** So many weekdays in a row from the first Monday from 5 June, one event a line. */
  private static String events(int year, int count) {
    return IntStream.range(0, 30)
        .mapToObj(i -> LocalDate.of(year, 6, 5).plusDays(i))
        .filter(day -> !WorkingDays.isWeekend(day))
        .limit(count)
        .map(day -> event(day.toString(), "Day", ""))
        .collect(joining(",\n"));
  }

  private static String event(String date, String title, String notes) {
    return "{\"title\": \"%s\", \"date\": \"%s\", \"notes\": \"%s\", \"bunting\": true}"
        .formatted(title, date, notes);
  }
}
