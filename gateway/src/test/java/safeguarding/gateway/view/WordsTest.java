package safeguarding.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void a_percentage_stands_with_its_fraction() {
    assertThat(Figures.percentWithFraction(BigDecimal.valueOf(19), BigDecimal.valueOf(43), 0))
        .isEqualTo("44 % (19 of 43)");
    assertThat(Figures.percent(BigDecimal.ZERO, BigDecimal.ZERO, 0)).isEqualTo("n/a");
    assertThat(Figures.number(new BigDecimal("1373.0"))).isEqualTo("1,373");
    assertThat(Figures.number(new BigDecimal("100"))).isEqualTo("100");
    assertThat(Figures.number(new BigDecimal("12.50"))).isEqualTo("12.5");
  }

  @Test
  void a_moment_is_told_in_london() {
    assertThat(Moments.dayAndTime(Instant.parse("2018-06-04T13:30:00Z")))
        .isEqualTo("4 June 2018 at 2:30pm");
    assertThat(Moments.dayAndTime(Instant.parse("2018-03-31T23:30:00Z")))
        .isEqualTo("1 April 2018 at 12:30am");
    assertThat(Moments.time(Instant.parse("2018-12-01T12:00:00Z"))).isEqualTo("midday");
  }

  @Test
  void a_clock_says_what_is_left() {
    assertThat(words(Clock.Tone.RUNNING, 2))
        .isEqualTo(new Clock.Words("2 working days left", false));
    assertThat(words(Clock.Tone.RUNNING, 1))
        .isEqualTo(new Clock.Words("1 working day left", false));
    assertThat(words(Clock.Tone.TODAY, 0)).isEqualTo(new Clock.Words("due today", false));
    assertThat(words(Clock.Tone.OVERDUE, -1))
        .isEqualTo(new Clock.Words("overdue by 1 working day", false));
  }

  @Test
  void the_change_from_the_year_before_is_said_in_words() {
    List<Measure> measures = SampleFigures.measures();

    assertThat(measures.getFirst().change()).isEqualTo("Up from 23, +87 %");
    assertThat(measures.get(1).change()).isEqualTo("Up from 35 % (8 of 23)");
    assertThat(measures.getLast().change()).isEqualTo("No figure for the year before");
  }

  @Test
  void a_share_is_compared_as_it_is_shown() {
    Measure measure =
        new Measure(
            "X",
            "Shares",
            "allegations",
            "cases",
            0,
            Measure.Polarity.LOW,
            BigDecimal.valueOf(501),
            BigDecimal.valueOf(1000),
            new Measure.Before("2016-17", BigDecimal.valueOf(504), BigDecimal.valueOf(1000)),
            List.of());

    assertThat(measure.change()).isEqualTo("The same as the year before");
    assertThat(measure.movement()).isEqualTo(Measure.Movement.HELD);
  }

  @Test
  void the_summary_is_made_from_the_figures() {
    assertThat(ScrutinySummary.of(SampleFigures.measures()))
        .isEqualTo(
            "Contacts and referrals to the LADO: 43, up from 23, +87 %. The share that moved most is"
                + " 'Contacts answered with advice', up by 9 percentage points to 44 % (19 of 43). Of"
                + " 5 measures, 4 have no good direction and 1 cannot be compared with the year"
                + " before.");
    assertThat(ScrutinySummary.of(List.of())).isEqualTo("There are no figures to show.");
  }

  @Test
  void a_councillor_finds_scrutiny_and_nothing_else() {
    assertThat(Navigation.entries(Set.of("councillor"), "/scrutiny"))
        .containsExactly(new NavigationEntry("Scrutiny", "/scrutiny", true));
    assertThat(Navigation.home(Set.of("councillor"))).isEqualTo("/scrutiny");
    assertThat(Navigation.home(Set.of("lado"))).isEqualTo("/work");
    assertThat(Navigation.home(Set.of("data-protection-officer"))).isEqualTo("/journal");
    assertThat(Navigation.home(Set.of("regional-peer"))).isEqualTo("/allegations/reports");
    assertThat(Navigation.REPORTS.opensFor(Set.of("director"))).as("from Scrutiny").isFalse();
    assertThat(Navigation.REPORTS.opensFor(Set.of("lado"))).as("from Allegations").isFalse();
  }

  @Test
  void a_cell_of_a_file_is_never_a_formula() {
    String file =
        new CsvFile()
            .line(List.of("=1+1", "a,b", "say \"no\"", "plain", "-3", "two\nlines"))
            .file();

    assertThat(file)
        .isEqualTo("\uFEFF'=1+1,\"a,b\",\"say \"\"no\"\"\",plain,'-3,\"two\nlines\"\r\n");
  }

  @Test
  void where_no_working_day_lies_between_the_due_day_is_named() {
    assertThat(words(Clock.Tone.OVERDUE, 0))
        .isEqualTo(new Clock.Words("overdue since 20 November 2026", true));
    assertThat(words(Clock.Tone.RUNNING, 0))
        .isEqualTo(new Clock.Words("due 20 November 2026", true));
  }

  private static Clock.Words words(Clock.Tone tone, int workingDays) {
    return Clock.words(tone, workingDays, "20 November 2026");
  }
}
