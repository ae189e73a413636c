package safeguarding.lado.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.BankHolidays;
import safeguarding.calendar.DeadlineState;
import safeguarding.calendar.RuleClock;
import safeguarding.calendar.RuleClocks;
import safeguarding.calendar.Timescale;
import safeguarding.calendar.WorkingDays;

class CaseClocksTest {
  /** The Thursday before Easter 2018: Good Friday is the 30th, Easter Monday the 2nd. */
  private static final LocalDate MAUNDY_THURSDAY = LocalDate.of(2018, 3, 29);

  private static final LocalDate AFTER_EASTER = LocalDate.of(2018, 4, 3);

  private final CaseClocks clocks =
      new CaseClocks(
          new RuleClocks(LadoTimescales::rules, new WorkingDays(BankHolidays.shipped())));

  @Test
  void a_contact_before_easter_is_to_be_decided_after_it() {
    RuleClock next = clocks.next(received(MAUNDY_THURSDAY), MAUNDY_THURSDAY).orElseThrow();

    assertThat(next.deadline().ruleId()).isEqualTo("lado.initial-consideration");
    assertThat(next.deadline().dueOn()).isEqualTo(AFTER_EASTER);
  }

  @Test
  void what_the_employer_knew_before_easter_is_in_time_after_it() {
    CaseEvents events = new CaseEvents(MAUNDY_THURSDAY, AFTER_EASTER, null, false, null, null);

    assertThat(clocks.of(events).getFirst().deadline().state(AFTER_EASTER))
        .isEqualTo(DeadlineState.MET);
  }

  @Test
  void without_the_day_the_employer_knew_nothing_is_said_about_the_referral() {
    assertThat(clocks.of(received(AFTER_EASTER)))
        .extracting(clock -> clock.deadline().ruleId())
        .containsExactly("lado.initial-consideration");
  }

  @Test
  void what_was_known_before_the_calendar_begins_starts_no_clock() {
    CaseEvents events =
        new CaseEvents(LocalDate.of(1985, 1, 1), AFTER_EASTER, null, false, null, null);

    assertThat(clocks.of(events)).hasSize(1);
  }

  @Test
  void a_clock_that_ends_beyond_the_known_calendar_is_left_out_and_the_others_stay() {
    LocalDate lastKnownDay = LocalDate.of(2028, 12, 31);
    LocalDate beyond = LocalDate.of(2029, 2, 1);

    assertThat(clocks.of(received(lastKnownDay))).isEmpty();
    assertThat(clocks.next(received(beyond), beyond)).isEmpty();
    assertThat(clocks.of(new CaseEvents(beyond, beyond, null, false, null, null))).isEmpty();
    assertThat(clocks.of(underEnquiry(beyond)))
        .extracting(clock -> clock.deadline().dueOn())
        .containsExactly(
            LocalDate.of(2029, 3, 1), LocalDate.of(2029, 5, 1), LocalDate.of(2030, 2, 1));
  }

  @Test
  void an_enquiry_runs_against_one_three_and_twelve_months_from_the_contact() {
    LocalDate received = LocalDate.of(2018, 11, 30);

    assertThat(clocks.of(underEnquiry(received)))
        .filteredOn(clock -> clock.deadline().ruleId().startsWith("lado.resolution"))
        .extracting(clock -> clock.deadline().dueOn())
        .containsExactly(
            LocalDate.of(2018, 12, 30), LocalDate.of(2019, 2, 28), LocalDate.of(2019, 11, 30));
  }

  @Test
  void an_enquiry_past_its_first_month_works_towards_the_third() {
    CaseEvents events = underEnquiry(LocalDate.of(2018, 6, 4));

    assertThat(nextRule(events, LocalDate.of(2018, 7, 4))).contains("lado.resolution.1cm");
    assertThat(nextRule(events, LocalDate.of(2018, 7, 5))).contains("lado.resolution.3cm");
    assertThat(nextRule(events, LocalDate.of(2018, 9, 5))).contains("lado.resolution.12cm");
    assertThat(nextRule(events, LocalDate.of(2020, 1, 1))).contains("lado.resolution.12cm");
  }

  @Test
  void a_closed_or_concluded_case_asks_for_nothing() {
    LocalDate received = LocalDate.of(2018, 6, 4);
    LocalDate decided = LocalDate.of(2018, 6, 5);

    assertThat(nextRule(new CaseEvents(null, received, decided, false, null, null), decided))
        .isEmpty();
    assertThat(
            nextRule(
                new CaseEvents(null, received, decided, true, decided.plusDays(9), null),
                decided.plusDays(9)))
        .isEmpty();
  }

  @Test
  void a_clear_cut_case_has_a_week_from_the_day_on_which_that_was_said() {
    LocalDate received = LocalDate.of(2018, 6, 4);
    LocalDate decided = LocalDate.of(2018, 6, 6);
    CaseEvents running = new CaseEvents(null, received, decided, true, null, decided);
    CaseEvents late =
        new CaseEvents(null, received, decided, true, LocalDate.of(2018, 6, 14), decided);

    assertThat(nextRule(running, decided)).contains("lado.clear-cut");
    RuleClock week = clocks.of(late).getLast();
    assertThat(week.deadline().ruleId()).isEqualTo("lado.clear-cut");
    assertThat(week.deadline().dueOn()).isEqualTo(LocalDate.of(2018, 6, 13));
    assertThat(week.deadline().state(LocalDate.of(2018, 6, 15))).isEqualTo(DeadlineState.MET_LATE);
    assertThat(nextRule(running, LocalDate.of(2018, 6, 14))).contains("lado.clear-cut");
  }

  @Test
  void every_rule_holds_from_the_first_contact_and_says_what_is_only_our_default() {
    LocalDate first = LocalDate.of(1995, 1, 1);

    for (Timescale rule : LadoTimescales.rules().all()) {
      Timescale earliest = LadoTimescales.rules().inForce(rule.id(), first);
      assertThat(earliest.limit()).isEqualTo(rule.limit());
      assertThat(earliest.kind()).isEqualTo(Timescale.Kind.LOCAL);
    }
    assertThat(LadoTimescales.rules().inForce("lado.referral", LocalDate.of(2013, 4, 14)).source())
        .startsWith("our default");
    assertThat(LadoTimescales.rules().inForce("lado.referral", LocalDate.of(2013, 4, 15)).kind())
        .isEqualTo(Timescale.Kind.STATUTORY);
  }

  private Optional<String> nextRule(CaseEvents events, LocalDate today) {
    return clocks.next(events, today).map(clock -> clock.deadline().ruleId());
  }

  private static CaseEvents received(LocalDate on) {
    return events(on, null);
  }

  private static CaseEvents underEnquiry(LocalDate received) {
    return events(received, received.plusDays(1));
  }

  private static CaseEvents events(LocalDate received, @Nullable LocalDate decided) {
    return new CaseEvents(null, received, decided, decided != null, null, null);
  }
}
