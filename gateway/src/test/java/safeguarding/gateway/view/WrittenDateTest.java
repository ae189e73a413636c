package safeguarding.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WrittenDateTest {
  private static final LocalDate TODAY = LocalDate.of(2019, 6, 4);
  private static final List<String> WAYS =
      List.of(
          "d/M/uuuu",
          "dd/MM/uuuu",
          "d M uuuu",
          "d.M.uuuu",
          "d-M-uuuu",
          "d MMM uuuu",
          "d MMMM uuuu",
          "uuuu-MM-dd",
          "dMMMuuuu");

  @Test
  void every_usual_way_of_writing_third_of_june_is_read() {
    for (String written :
        List.of(
            "3/6/19",
            "3/6/2019",
            "03.06.2019",
            "3 6 2019",
            "3-6-19",
            "3 jun 2019",
            "3 June 2019",
            "3rd June 2019",
            "3 JUNE 19",
            " 3  jun  2019 ",
            "2019-06-03",
            "3june2019",
            "yesterday")) {
      assertThat(WrittenDate.read(written, TODAY))
          .as(written)
          .isEqualTo(new WrittenDate.Day(LocalDate.of(2019, 6, 3)));
    }
  }

  @Test
  void today_is_the_day_it_is_written_on() {
    assertThat(WrittenDate.read("Today", TODAY)).isEqualTo(new WrittenDate.Day(TODAY));
  }

  @Test
  void nothing_is_nothing() {
    assertThat(WrittenDate.read("  ", TODAY)).isEqualTo(new WrittenDate.Empty());
  }

  @Test
  void any_day_of_two_centuries_is_read_however_it_is_written() {
    Random random = new Random(20180604);
    for (int i = 0; i < 20_000; i++) {
      LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(365 * 220));
      String way = WAYS.get(random.nextInt(WAYS.size()));
      String written = DateTimeFormatter.ofPattern(way, Locale.ENGLISH).format(day);

      assertThat(WrittenDate.read(written, TODAY)).as(written).isEqualTo(new WrittenDate.Day(day));
    }
  }

  @Test
  void whatever_is_typed_gets_an_answer() {
    Random random = new Random(42);
    String signs = "0123456789/.- abcdefghijklmnopqrstuvwxyzé\t";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder written = new StringBuilder();
      int length = random.nextInt(14);
      for (int j = 0; j < length; j++) {
        written.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertThat(WrittenDate.read(written.toString(), TODAY)).isNotNull();
    }
  }

  @Test
  void a_year_of_two_digits_is_never_later_than_next_year() {
    assertThat(WrittenDate.read("29/2/80", TODAY))
        .isEqualTo(new WrittenDate.Day(LocalDate.of(1980, 2, 29)));
    assertThat(WrittenDate.read("1/1/20", TODAY))
        .isEqualTo(new WrittenDate.Day(LocalDate.of(2020, 1, 1)));
    assertThat(WrittenDate.read("1/1/21", TODAY))
        .isEqualTo(new WrittenDate.Day(LocalDate.of(1921, 1, 1)));
  }

  @Test
  void an_impossible_date_is_named() {
    assertThat(why("30/2/2019")).isEqualTo("must be a real date: February 2019 has 28 days");
    assertThat(why("31 sept 2019")).contains("September 2019 has 30 days");
    assertThat(why("6/13/2019")).contains("12 months, and the day comes first");
    assertThat(why("0/1/2019")).contains("January 2019 has 31 days");
    assertThat(why("3/6")).contains("must include a year");
    assertThat(why("3 june")).contains("must include a year");
    assertThat(why("3 juno 2019")).contains("must name a month");
    assertThat(why("soon")).isEqualTo("must be a date, like 3 6 2019");
    assertThat(why("1/1/1066")).contains("from 1900");
  }

  private static String why(String written) {
    return WrittenDate.read(written, TODAY) instanceof WrittenDate.Unreadable(String why)
        ? why
        : "read";
  }
}
