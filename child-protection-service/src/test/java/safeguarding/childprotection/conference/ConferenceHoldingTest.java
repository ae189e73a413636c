package safeguarding.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.childprotection.AFamily.assertRefused;
import static safeguarding.childprotection.AFamily.booking;
import static safeguarding.childprotection.AFamily.decision;
import static safeguarding.childprotection.AFamily.end;
import static safeguarding.childprotection.AFamily.holding;
import static safeguarding.childprotection.AFamily.plan;
import static safeguarding.childprotection.AFamily.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.childprotection.AFamily;
import safeguarding.childprotection.TestService;
import safeguarding.childprotection.child.Changed;
import safeguarding.childprotection.conference.NewConferences.Begun;
import safeguarding.childprotection.family.FamilyState;
import safeguarding.childprotection.plan.Plan;
import safeguarding.childprotection.plan.PlanCategory;
import safeguarding.childprotection.plan.PlanEndReason;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.grpcedge.NotFound;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/** The strategy discussion is on Friday 3 May 2019, before a bank-holiday weekend. */
class ConferenceHoldingTest {
  private static final LocalDate FRIDAY = LocalDate.of(2019, 5, 3);

  /** Fifteen working days after the Friday, without 6 May. */
  private static final LocalDate LAST_IN_TIME = LocalDate.of(2019, 5, 28);

  private static final LocalDate FIRST_LATE = LocalDate.of(2019, 5, 29);

  private final Caller chair = TestService.aChair();
  private final Conferences conferences = TestService.bean(Conferences.class);
  private final NewConferences begun = TestService.bean(NewConferences.class);

  @BeforeEach
  void long_after() {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
  }

  @Test
  void holding_what_has_no_date_is_refused() {
    AFamily family = atRisk(1);
    Begun conference = family.requested(FRIDAY);

    assertThat(refused(hold(conference.conferenceId(), "1", family.initial(LAST_IN_TIME))).code())
        .isEqualTo("conference-not-booked");
  }

  @Test
  void each_child_has_their_own_decision_and_plan() {
    AFamily family = atRisk(3);
    Begun conference = family.requested(FRIDAY);
    String etag = family.booked(conference, LAST_IN_TIME);

    family.hold(
        conference.conferenceId(),
        etag,
        holding(
            LAST_IN_TIME,
            List.of(
                plan(family.child(0), PlanCategory.EMOTIONAL),
                decision(family.child(1), DecisionOutcome.CHILD_IN_NEED),
                decision(family.child(2), DecisionOutcome.NO_PLAN))));

    assertThat(family.record().plans())
        .extracting(
            kept -> kept.plan().childId(),
            kept -> kept.plan().course().startedOn(),
            kept -> kept.plan().course().category(),
            kept -> kept.plan().course().repeat())
        .containsExactly(tuple(family.child(0), LAST_IN_TIME, PlanCategory.EMOTIONAL, false));
    assertThat(family.record().states()).containsExactly(FamilyState.ON_PLAN);
  }

  @Test
  void a_decision_is_needed_for_each_child_once() {
    AFamily family = atRisk(2);
    Begun conference = family.requested(FRIDAY);
    String etag = family.booked(conference, LAST_IN_TIME);
    UUID id = conference.conferenceId();
    var first = plan(family.child(0), PlanCategory.NEGLECT);

    assertRefused(
        hold(id, etag, holding(LAST_IN_TIME, List.of(first))),
        "decision-for-each-child",
        "decisions");
    assertThat(refused(hold(id, etag, holding(LAST_IN_TIME, List.of(first, first)))).code())
        .isEqualTo("decision-for-each-child");
    assertThat(
            refused(
                    hold(
                        id,
                        etag,
                        holding(
                            LAST_IN_TIME,
                            List.of(
                                first,
                                plan(family.child(1), PlanCategory.NEGLECT),
                                plan(UUID.randomUUID(), PlanCategory.NEGLECT)))))
                .code())
        .isEqualTo("child-not-in-conference");
  }

  @Test
  void an_initial_conference_neither_continues_nor_ends_a_plan() {
    AFamily family = atRisk(1);
    Begun conference = family.requested(FRIDAY);
    String etag = family.booked(conference, LAST_IN_TIME);

    assertRefused(
        hold(
            conference.conferenceId(),
            etag,
            holding(LAST_IN_TIME, family.forEach(DecisionOutcome.CONTINUE))),
        "decision-of-other-kind",
        "decisions[0].outcome");
  }

  @Test
  void more_than_one_category_needs_a_reason() {
    AFamily family = atRisk(1);
    Begun conference = family.requested(FRIDAY);
    String etag = family.booked(conference, LAST_IN_TIME);

    assertRefused(
        hold(
            conference.conferenceId(),
            etag,
            holding(LAST_IN_TIME, List.of(plan(family.child(0), PlanCategory.MULTIPLE)))),
        "multiple-without-reason",
        "decisions[0].multiple_reason");
  }

  @Test
  void an_inquorate_conference_needs_the_chairs_reason() {
    AFamily family = atRisk(1);
    Begun conference = family.requested(FRIDAY);
    String etag = family.booked(conference, LAST_IN_TIME);
    HoldConference quorate = family.initial(LAST_IN_TIME);

    assertRefused(
        hold(
            conference.conferenceId(),
            etag,
            new HoldConference(
                LAST_IN_TIME,
                "Demo Chair",
                quorate.agenciesPresent().subList(0, 2),
                "",
                false,
                null,
                quorate.decisions(),
                "Why.")),
        "inquorate-without-reason",
        "inquorate_reason");
  }

  @Test
  void held_later_than_booked_and_out_of_time_needs_the_reason_then() {
    AFamily family = atRisk(1);
    Begun conference = family.requested(FRIDAY);
    String etag = family.booked(conference, LAST_IN_TIME);

    assertRefused(
        hold(conference.conferenceId(), etag, family.initial(FIRST_LATE)),
        "out-of-time-reason-needed",
        "out_of_time.reason");
  }

  @Test
  void a_child_with_an_open_plan_gets_no_second() {
    AFamily family = atRisk(1);
    Begun first = family.requested(FRIDAY);
    LocalDate later = LocalDate.of(2019, 7, 1);
    AFamily again = family.referredAgain(later).discussed(later).atRisk(later);
    Begun conference = again.requested(later);
    family.hold(
        first.conferenceId(), family.booked(first, LAST_IN_TIME), family.initial(LAST_IN_TIME));
    String etag = again.booked(conference, later);

    assertRefused(
        hold(conference.conferenceId(), etag, again.initial(later)),
        "plan-already-open",
        "decisions[0].outcome");
  }

  @Test
  void ending_a_plan_at_the_first_review_needs_a_service_manager() {
    AFamily family = AFamily.referred(chair, FRIDAY, 1).onPlan(FRIDAY, LAST_IN_TIME);
    LocalDate day = LocalDate.of(2019, 8, 27);
    Begun review = family.reviewBooked(day);

    assertRefused(
        hold(review.conferenceId(), review.etag(), holding(day, List.of(end(family.child(0), "")))),
        "first-review-ending-not-agreed",
        "decisions[0].service_manager");
    family.hold(
        review.conferenceId(),
        review.etag(),
        holding(day, List.of(end(family.child(0), "Demo Service Manager"))));

    PlanRecord plan = family.planOf(0);
    assertThat(plan.plan()).isInstanceOf(Plan.Ended.class);
    assertThat(((Plan.Ended) plan.plan()).end().reason()).isEqualTo(PlanEndReason.CHILD_IN_NEED);
    assertThat(plan.plan().course().reviewedOn()).hasSize(1);
    assertThat(family.record().states()).containsExactly(FamilyState.CLOSED);
  }

  @Test
  void a_plan_after_an_earlier_one_is_a_repeat() {
    AFamily family = AFamily.referred(chair, FRIDAY, 1).onPlan(FRIDAY, LAST_IN_TIME);
    family.reviewed(
        LocalDate.of(2019, 8, 27), List.of(end(family.child(0), "Demo Service Manager")));
    LocalDate later = LocalDate.of(2020, 1, 6);

    AFamily again = family.referredAgain(later).onPlan(later, later.plusDays(14));

    assertThat(again.planOf(0).plan().course().repeat()).isTrue();
    assertThat(again.record().plans()).hasSize(2);
  }

  @Test
  void a_conference_of_nobody_is_not_found() {
    assertThatThrownBy(() -> hold(UUID.randomUUID(), "1", holding(FRIDAY, List.of())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            begun.bookReview(
                chair,
                "test",
                UUID.randomUUID(),
                new BookReviewConference(List.of(), booking(FRIDAY))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_conference_held_before_its_request_is_refused() {
    AFamily family = atRisk(1);
    Begun conference = family.requested(FRIDAY.plusDays(10));
    String etag = family.booked(conference, LAST_IN_TIME);

    assertRefused(
        hold(conference.conferenceId(), etag, family.initial(FRIDAY.plusDays(7))),
        "conference-before-request",
        "held_on");
  }

  @Test
  void a_review_held_on_the_day_of_the_last_conference_is_refused() {
    AFamily family = AFamily.referred(chair, FRIDAY, 1).onPlan(FRIDAY, LAST_IN_TIME);
    Begun review = family.reviewBooked(LocalDate.of(2019, 8, 27));

    assertRefused(
        hold(
            review.conferenceId(),
            review.etag(),
            holding(LAST_IN_TIME, family.forEach(DecisionOutcome.CONTINUE))),
        "review-on-day-of-last-conference",
        "held_on");
  }

  @Test
  void no_plan_begins_on_the_eighteenth_birthday_or_later() {
    AFamily family =
        AFamily.referred(chair, FRIDAY, 1, LAST_IN_TIME.minusYears(18))
            .discussed()
            .atRisk(FRIDAY.plusDays(4));
    Begun conference = family.requested(FRIDAY.plusDays(4));
    String etag = family.booked(conference, LAST_IN_TIME);

    assertRefused(
        hold(conference.conferenceId(), etag, family.initial(LAST_IN_TIME)),
        "eighteen-or-over",
        "decisions[0].outcome");
  }

  private AFamily atRisk(int children) {
    return AFamily.referred(chair, FRIDAY, children).discussed().atRisk(FRIDAY.plusDays(4));
  }

  private Ruling<Changed> hold(UUID id, String etag, HoldConference holding) {
    return conferences.hold(chair, "test", id, etag, holding);
  }
}
