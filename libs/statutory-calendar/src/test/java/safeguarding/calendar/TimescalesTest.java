package safeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimescalesTest {
  private static final WorkingDays WORKING_DAYS = new WorkingDays(BankHolidays.shipped());
  private static final LocalDate BEGINNING = LocalDate.of(1995, 1, 1);
  private static final LocalDate REVISION = LocalDate.of(2018, 7, 1);

  private final Timescales timescales =
      new Timescales(
          List.of(
              rule("meeting", new Limit.WorkingDays(15), BEGINNING),
              rule("report", new Limit.WorkingDaysBefore(3), BEGINNING),
              rule("review", new Limit.Months(3), BEGINNING),
              rule("visit", new Limit.Weeks(6), BEGINNING),
              rule("letter", new Limit.Days(10), BEGINNING),
              rule("record", new Limit.ClockHours(24), BEGINNING),
              rule("decision", new Limit.WorkingDays(3), REVISION),
              rule("decision", new Limit.WorkingDays(5), BEGINNING.plusYears(10))));

  @Test
  void each_limit_counts_in_its_own_way() {
    LocalDate friday = LocalDate.of(2018, 5, 25);

    assertThat(dueOn("meeting", friday)).isEqualTo("2018-06-18");
    assertThat(dueOn("report", LocalDate.of(2018, 5, 30))).isEqualTo("2018-05-24");
    assertThat(dueOn("review", LocalDate.of(2018, 11, 30))).isEqualTo("2019-02-28");
    assertThat(dueOn("visit", friday)).isEqualTo("2018-07-06");
    assertThat(dueOn("letter", friday)).isEqualTo("2018-06-04");
  }

  @Test
  void a_case_is_judged_by_the_version_in_force_on_the_day_its_clock_started() {
    assertThat(dueOn("decision", LocalDate.of(2018, 6, 29))).isEqualTo("2018-07-06");
    assertThat(dueOn("decision", REVISION)).isEqualTo("2018-07-04");
    assertThat(timescales.inForce("decision", REVISION.minusDays(1)).limit())
        .isEqualTo(new Limit.WorkingDays(5));
    assertThat(timescales.inForce("decision", REVISION).limit())
        .isEqualTo(new Limit.WorkingDays(3));
  }

  @Test
  void a_limit_of_an_authority_holds_from_its_day_until_the_next_version_of_either() {
    Timescales own =
        timescales.with(
            List.of(
                rule("decision", new Limit.WorkingDays(4), LocalDate.of(2010, 1, 1)),
                rule("meeting", new Limit.WorkingDays(10), BEGINNING)));

    assertThat(own.inForce("decision", LocalDate.of(2009, 12, 31)).limit())
        .isEqualTo(new Limit.WorkingDays(5));
    assertThat(own.inForce("decision", LocalDate.of(2010, 1, 1)).limit())
        .isEqualTo(new Limit.WorkingDays(4));
    assertThat(own.inForce("decision", REVISION).limit()).isEqualTo(new Limit.WorkingDays(3));
    assertThat(own.inForce("meeting", REVISION).limit()).isEqualTo(new Limit.WorkingDays(10));
    assertThat(own.inForce("review", REVISION)).isEqualTo(timescales.inForce("review", REVISION));
    assertThat(own.all()).hasSize(timescales.all().size() + 1);
    assertThat(timescales.inForce("meeting", REVISION).limit())
        .isEqualTo(new Limit.WorkingDays(15));
  }

  @ParameterizedTest
  @CsvSource({
    // A month has 28 days at least; Easter, a royal wedding and May Day of 2011 made 17 working
    // days longer.
    "4 weeks, 1 month, true",
    "5 weeks, 1 month, false",
    "16 working days, 1 month, true",
    "17 working days, 1 month, false",
    "1 month, 1 month, true",
    "2 working days, 1 week, true",
    "5 working days, 1 week, false",
    "3 working days, 3 working days, true",
    "4 working days, 3 working days, false",
    "1 week, 1 working day, false"
  })
  void a_limit_is_tighter_when_it_is_due_no_later_whichever_day_it_starts(
      String limit, String other, boolean tighter) {
    assertThat(limit(limit).neverLaterThan(limit(other), WORKING_DAYS)).isEqualTo(tighter);
  }

  private static Limit.InDays limit(String words) {
    int count = Integer.parseInt(words.substring(0, words.indexOf(' ')));
    if (words.contains("working day")) {
      return new Limit.WorkingDays(count);
    }
    return words.contains("week") ? new Limit.Weeks(count) : new Limit.Months(count);
  }

  @Test
  void the_limit_in_words_is_that_of_the_newest_version() {
    assertThat(timescales.limitInWords("decision")).isEqualTo("3 working days");
    assertThat(timescales.limitInWords("record")).isEqualTo("24 hours");
    assertThatThrownBy(() -> timescales.limitInWords("picnic"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_rule_that_did_not_hold_yet_is_refused() {
    assertThatThrownBy(() -> timescales.inForce("decision", LocalDate.of(2004, 12, 31)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Timescale decision holds only from 1 January 2005.");
  }

  @Test
  void an_unknown_rule_is_refused() {
    assertThatThrownBy(() -> timescales.inForce("picnic", REVISION))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no timescale picnic.");
  }

  @Test
  void two_versions_from_the_same_day_are_refused() {
    List<Timescale> twice =
        List.of(
            rule("review", new Limit.Months(3), REVISION),
            rule("review", new Limit.Months(6), REVISION));

    assertThatThrownBy(() -> new Timescales(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Timescale review is there twice from 1 July 2018.");
  }

  @Test
  void a_rule_without_a_source_is_refused() {
    assertThatThrownBy(() ->
            new Timescale(
                "review", "Review", new Limit.Days(1), Timescale.Kind.LOCAL, " ", BEGINNING))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_limit_below_one_is_refused() {
    assertThatThrownBy(() -> new Limit.WorkingDays(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Limit.Months(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_limit_in_hours_has_an_instant_and_a_limit_in_days_a_day() {
    Instant start = Instant.parse("2018-03-24T12:00:00Z");

    assertThat(timescales.hourDeadline("record", start, null).dueAt())
        .isEqualTo("2018-03-25T12:00:00Z");
    assertThatThrownBy(() -> timescales.hourDeadline("review", start, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> dueOn("record", REVISION))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_working_day_limit_that_runs_beyond_the_known_calendar_is_refused() {
    assertThatThrownBy(() -> dueOn("meeting", LocalDate.of(2028, 12, 20)))
        .isInstanceOf(BeyondKnownCalendar.class);
    assertThat(dueOn("review", LocalDate.of(2028, 12, 20))).isEqualTo("2029-03-20");
  }

  @Test
  void limits_and_kinds_have_words_for_a_page() {
    assertThat(timescales.all())
        .extracting(timescale -> timescale.limit().inWords())
        .containsExactly(
            "15 working days",
            "3 working days before",
            "3 months",
            "6 weeks",
            "10 days",
            "24 hours",
            "3 working days",
            "5 working days");
    assertThat(new Limit.WorkingDays(1).inWords()).isEqualTo("1 working day");
    assertThat(Timescale.Kind.STATUTORY_GUIDANCE.inWords()).isEqualTo("statutory guidance");
  }

  private LocalDate dueOn(String id, LocalDate startedOn) {
    return timescales.deadline(id, startedOn, null, WORKING_DAYS).dueOn();
  }

  private static Timescale rule(String id, Limit limit, LocalDate holdsFrom) {
    return new Timescale(id, "Title", limit, Timescale.Kind.LOCAL, "Source", holdsFrom);
  }
}
