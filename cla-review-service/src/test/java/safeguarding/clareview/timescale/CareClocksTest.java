package safeguarding.clareview.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.BankHolidays;
import safeguarding.calendar.RuleClock;
import safeguarding.calendar.RuleClocks;
import safeguarding.calendar.Timescale;
import safeguarding.calendar.WorkingDays;
import safeguarding.rulings.Violations;

class CareClocksTest {
  /** The Thursday before Easter 2018: Good Friday is the 30th, Easter Monday the 2nd. */
  private static final LocalDate MAUNDY_THURSDAY = LocalDate.of(2018, 3, 29);

  private static final LocalDate EIGHTEEN = LocalDate.of(2025, 1, 1);
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);

  private final CareClocks clocks =
      new CareClocks(
          new RuleClocks(ClaReviewTimescales::rules, new WorkingDays(BankHolidays.shipped())));

  @Test
  void the_first_review_is_due_in_twenty_working_days_over_easter_and_may_day() {
    assertThat(due(CourseKind.LOOKED_AFTER, MAUNDY_THURSDAY, List.of()))
        .isEqualTo(LocalDate.of(2018, 4, 30));
    assertThat(due(CourseKind.LOOKED_AFTER, LocalDate.of(2018, 4, 9), List.of()))
        .isEqualTo(LocalDate.of(2018, 5, 8));
  }

  @Test
  void the_second_follows_in_three_months_and_the_next_in_six_each_from_the_one_before() {
    LocalDate first = LocalDate.of(2018, 4, 18);
    LocalDate second = LocalDate.of(2018, 6, 29);

    assertThat(due(CourseKind.LOOKED_AFTER, MAUNDY_THURSDAY, List.of(first)))
        .isEqualTo(LocalDate.of(2018, 7, 18));
    assertThat(due(CourseKind.LOOKED_AFTER, MAUNDY_THURSDAY, List.of(first, second)))
        .isEqualTo(LocalDate.of(2018, 12, 29));
  }

  @Test
  void three_months_from_the_end_of_november_end_with_february() {
    assertThat(
            due(
                CourseKind.LOOKED_AFTER,
                LocalDate.of(2018, 11, 5),
                List.of(LocalDate.of(2018, 11, 30))))
        .isEqualTo(LocalDate.of(2019, 2, 28));
  }

  @Test
  void supervision_orders_keep_the_same_clock_under_rules_of_their_own() {
    assertThat(next(CourseKind.SUPERVISION_ORDER, List.of()).deadline().ruleId())
        .isEqualTo("cla.so-review.first");
    assertThat(due(CourseKind.SUPERVISION_ORDER, MAUNDY_THURSDAY, List.of()))
        .isEqualTo(LocalDate.of(2018, 4, 30));
  }

  @Test
  void short_breaks_are_reviewed_in_three_and_then_six_months() {
    LocalDate first = LocalDate.of(2018, 6, 20);

    assertThat(due(CourseKind.SHORT_BREAKS, MAUNDY_THURSDAY, List.of()))
        .isEqualTo(LocalDate.of(2018, 6, 29));
    assertThat(due(CourseKind.SHORT_BREAKS, MAUNDY_THURSDAY, List.of(first)))
        .isEqualTo(LocalDate.of(2018, 12, 20));
    assertThat(next(CourseKind.SHORT_BREAKS, List.of(first, first.plusMonths(6))).rule().source())
        .endsWith("regulation 48");
  }

  @Test
  void a_period_shows_what_was_met_and_what_runs() {
    LocalDate first = LocalDate.of(2018, 5, 1);
    CareEvents events =
        new CareEvents(
            CourseKind.LOOKED_AFTER,
            MAUNDY_THURSDAY,
            null,
            EIGHTEEN,
            LocalDate.of(2018, 4, 3),
            LocalDate.of(2018, 4, 9),
            List.of(),
            List.of(first));

    assertThat(clocks.of(events, TODAY))
        .extracting(
            clock -> clock.deadline().ruleId(),
            clock -> clock.deadline().dueOn(),
            clock -> clock.deadline().metOn())
        .containsExactly(
            tuple("cla.notified", LocalDate.of(2018, 4, 3), LocalDate.of(2018, 4, 3)),
            tuple("cla.iro-appointed", LocalDate.of(2018, 4, 9), LocalDate.of(2018, 4, 9)),
            tuple("cla.review.first", LocalDate.of(2018, 4, 30), first),
            tuple("cla.review.second", LocalDate.of(2018, 8, 1), null));
  }

  @Test
  void what_has_ended_asks_for_nothing_more() {
    LocalDate first = LocalDate.of(2018, 4, 20);

    assertThat(clocks.of(events(MAUNDY_THURSDAY.plusDays(60), false, List.of(first)), TODAY))
        .extracting(clock -> clock.deadline().metOn())
        .containsExactly(first);
    assertThat(clocks.next(List.of(events(MAUNDY_THURSDAY.plusDays(60), false, List.of())), TODAY))
        .isEmpty();
  }

  @Test
  void an_officer_and_the_notification_are_asked_for_until_they_are_known_also_after_a_booking() {
    for (CareEvents waiting :
        List.of(
            events(null, false, List.of()),
            events(null, true, List.of()),
            events(null, false, List.of(MAUNDY_THURSDAY)))) {
      assertThat(waiting.needsIro(TODAY)).isTrue();
      assertThat(waiting.needsNotification(TODAY)).isTrue();
    }
    assertThat(events(MAUNDY_THURSDAY, false, List.of()).needsIro(TODAY)).isFalse();
    assertThat(events(MAUNDY_THURSDAY, false, List.of()).needsNotification(TODAY)).isFalse();
  }

  @Test
  void under_an_order_nobody_is_asked_for_an_appointment_or_a_notification() {
    CareEvents order =
        new CareEvents(
            CourseKind.SUPERVISION_ORDER,
            MAUNDY_THURSDAY,
            null,
            EIGHTEEN,
            null,
            null,
            List.of(),
            List.of());

    assertThat(order.needsIro(TODAY)).isFalse();
    assertThat(order.needsNotification(TODAY)).isFalse();
    assertThat(clocks.of(order, TODAY))
        .extracting(clock -> clock.deadline().ruleId())
        .containsExactly("cla.so-review.first");
  }

  @Test
  void short_breaks_ask_for_an_appointment_or_a_notification_no_more_than_they_are_counted() {
    for (LocalDate known : Arrays.asList(null, MAUNDY_THURSDAY)) {
      CareEvents breaks =
          new CareEvents(
              CourseKind.SHORT_BREAKS,
              MAUNDY_THURSDAY,
              null,
              EIGHTEEN,
              known,
              known,
              List.of(),
              List.of());

      assertThat(breaks.needsIro(TODAY)).isFalse();
      assertThat(breaks.needsNotification(TODAY)).isFalse();
      assertThat(clocks.of(breaks, TODAY))
          .extracting(clock -> clock.deadline().ruleId())
          .containsExactly("cla.review.short-break.first");
    }
  }

  @Test
  void what_is_not_known_yet_of_a_period_that_runs_has_a_running_clock() {
    assertThat(clocks.of(events(null, true, List.of()), TODAY))
        .extracting(clock -> clock.deadline().ruleId(), clock -> clock.deadline().metOn())
        .containsExactly(
            tuple("cla.notified", null),
            tuple("cla.iro-appointed", null),
            tuple("cla.review.first", null));
  }

  @Test
  void the_clock_that_is_due_first_comes_first() {
    assertThat(
            clocks.next(List.of(events(null, false, List.of())), TODAY).orElseThrow().rule().id())
        .isEqualTo("cla.notified");
  }

  @Test
  void no_review_is_due_after_the_eighteenth_birthday() {
    LocalDate due = LocalDate.of(2018, 4, 30);

    assertThat(clocks.nextReview(eighteenOn(due), MAUNDY_THURSDAY)).isPresent();
    assertThat(clocks.nextReview(eighteenOn(due.minusDays(1)), MAUNDY_THURSDAY)).isEmpty();
    assertThat(clocks.needsReview(eighteenOn(due.minusDays(1)), MAUNDY_THURSDAY)).isFalse();
  }

  @Test
  void at_eighteen_the_end_is_to_be_recorded_and_nothing_else_is_asked_for() {
    LocalDate birthday = LocalDate.of(2018, 6, 3);

    assertThat(clocks.of(eighteenOn(birthday), birthday.minusDays(1)))
        .extracting(clock -> clock.deadline().ruleId())
        .containsExactly("cla.notified", "cla.iro-appointed", "cla.review.first");
    assertThat(clocks.of(eighteenOn(birthday), birthday))
        .extracting(
            clock -> clock.deadline().ruleId(),
            clock -> clock.deadline().dueOn(),
            clock -> clock.rule().kind())
        .containsExactly(tuple("cla.care-ends-at-eighteen", birthday, Timescale.Kind.STATUTORY));
  }

  @Test
  void a_concern_is_answered_in_five_working_days() {
    assertThat(clocks.alert(MAUNDY_THURSDAY, null).orElseThrow().deadline().dueOn())
        .isEqualTo(LocalDate.of(2018, 4, 9));
  }

  @Test
  void beyond_the_known_bank_holidays_nothing_is_guessed() {
    LocalDate beyond = LocalDate.of(2028, 12, 20);

    assertThat(clocks.review(CourseKind.LOOKED_AFTER, beyond, List.of(), null)).isEmpty();
    assertThat(due(CourseKind.LOOKED_AFTER, beyond, List.of(beyond)))
        .isEqualTo(LocalDate.of(2029, 3, 20));
  }

  @Test
  void every_rule_holds_from_the_first_day_that_can_be_entered() {
    for (Timescale rule : ClaReviewTimescales.rules().all()) {
      assertThat(ClaReviewTimescales.rules().inForce(rule.id(), Violations.FIRST_DAY).limit())
          .isEqualTo(rule.limit());
    }
    assertThat(
            ClaReviewTimescales.rules()
                .inForce("cla.review.first", LocalDate.of(2011, 3, 31))
                .source())
        .startsWith("our default");
  }

  private LocalDate due(CourseKind kind, LocalDate from, List<LocalDate> held) {
    return clocks.review(kind, from, held, null).orElseThrow().deadline().dueOn();
  }

  private RuleClock next(CourseKind kind, List<LocalDate> held) {
    return clocks.review(kind, MAUNDY_THURSDAY, held, null).orElseThrow();
  }

  private static CareEvents eighteenOn(LocalDate day) {
    return new CareEvents(
        CourseKind.LOOKED_AFTER, MAUNDY_THURSDAY, null, day, null, null, List.of(), List.of());
  }

  private static CareEvents events(
      @Nullable LocalDate endedOn, boolean booked, List<LocalDate> held) {
    return new CareEvents(
        CourseKind.LOOKED_AFTER,
        MAUNDY_THURSDAY,
        endedOn,
        EIGHTEEN,
        null,
        null,
        booked ? List.of(TODAY) : List.of(),
        held);
  }
}
