package safeguarding.childprotection.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.childprotection.AFamily.assertRefused;
import static safeguarding.childprotection.AFamily.granted;
import static safeguarding.childprotection.AFamily.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.childprotection.AFamily;
import safeguarding.childprotection.TestService;
import safeguarding.childprotection.child.Changed;
import safeguarding.childprotection.conference.Conferences;
import safeguarding.childprotection.conference.DecisionOutcome;
import safeguarding.childprotection.conference.NewConferences.Begun;
import safeguarding.childprotection.family.FamilyState;
import safeguarding.grpcedge.NotFound;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/** The plan began on Monday 18 June 2018. */
class PlansTest {
  private static final LocalDate DISCUSSED = LocalDate.of(2018, 6, 4);
  private static final LocalDate START = LocalDate.of(2018, 6, 18);
  private static final LocalDate REVIEW = LocalDate.of(2018, 9, 17);

  private final Caller chair = TestService.aChair();
  private final Plans plans = TestService.bean(Plans.class);

  @BeforeEach
  void long_after() {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
  }

  @Test
  void a_plan_ends_outside_a_conference_when_the_child_has_moved() {
    AFamily family = onPlan(1);

    granted(end(family, START.plusDays(30), PlanEndReason.MOVED));

    assertThat(family.planOf(0).plan()).isInstanceOf(Plan.Ended.class);
    assertThat(family.record().states()).containsExactly(FamilyState.CLOSED);
  }

  @Test
  void ending_a_plan_twice_is_refused() {
    AFamily family = onPlan(1);
    granted(end(family, START.plusDays(30), PlanEndReason.MOVED));

    assertThat(refused(end(family, START.plusDays(31), PlanEndReason.DIED)).code())
        .isEqualTo("plan-already-ended");
  }

  @Test
  void ending_a_plan_before_it_began_is_refused() {
    assertRefused(
        end(onPlan(1), START.minusDays(1), PlanEndReason.MOVED), "ended-before-start", "ended_on");
  }

  @Test
  void ending_a_plan_before_the_conference_that_continued_it_is_refused() {
    AFamily family = onPlan(1);
    family.reviewed(REVIEW, family.forEach(DecisionOutcome.CONTINUE));

    assertRefused(
        end(family, REVIEW.minusDays(1), PlanEndReason.DIED),
        "ended-before-last-conference",
        "ended_on");
  }

  @Test
  void ending_a_plan_in_the_future_is_refused() {
    assertRefused(
        end(onPlan(1), LocalDate.of(2026, 6, 2), PlanEndReason.MOVED),
        "invalid-fields",
        "ended_on");
  }

  @Test
  void only_a_conference_steps_a_plan_down() {
    assertRefused(
        end(onPlan(1), START.plusDays(1), PlanEndReason.CHILD_IN_NEED),
        "ends-in-a-conference",
        "reason");
  }

  @Test
  void a_plan_ends_at_eighteen_from_the_birthday_on() {
    LocalDate eighteenOn = START.plusMonths(2);
    AFamily family =
        AFamily.referred(chair, DISCUSSED, 1, eighteenOn.minusYears(18)).onPlan(DISCUSSED, START);

    assertRefused(
        end(family, eighteenOn.minusDays(1), PlanEndReason.EIGHTEEN),
        "end-reason-needs-eighteen",
        "reason");
    granted(end(family, eighteenOn, PlanEndReason.EIGHTEEN));
  }

  @Test
  void a_plan_of_nobody_is_not_found() {
    assertThatThrownBy(() ->
            plans.end(
                chair,
                "test",
                UUID.randomUUID(),
                "1",
                new EndPlan(START, PlanEndReason.MOVED, "Told by the new council.")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_review_goes_on_for_the_sibling_whose_plan_is_open() {
    AFamily family = onPlan(2);
    Begun review = family.reviewBooked(REVIEW);
    granted(end(family, START.plusDays(30), PlanEndReason.MOVED));

    family.hold(
        review.conferenceId(),
        review.etag(),
        AFamily.holding(
            REVIEW, List.of(AFamily.decision(family.child(1), DecisionOutcome.CONTINUE))));

    assertThat(family.planOf(1).plan().course().lastReviewedOn()).isEqualTo(REVIEW);
  }

  @Test
  void a_decision_for_a_child_whose_plan_has_ended_is_refused() {
    AFamily family = onPlan(2);
    Begun review = family.reviewBooked(REVIEW);
    granted(end(family, START.plusDays(30), PlanEndReason.MOVED));

    assertRefused(
        TestService.bean(Conferences.class)
            .hold(
                chair,
                "test",
                review.conferenceId(),
                review.etag(),
                AFamily.holding(REVIEW, family.forEach(DecisionOutcome.CONTINUE))),
        "plan-already-ended",
        "decisions[0].child_id");
  }

  @Test
  void a_review_of_which_no_plan_is_left_is_not_held_and_nothing_waits_for_it() {
    AFamily family = onPlan(1);
    Begun review = family.reviewBooked(REVIEW);
    granted(end(family, START.plusDays(30), PlanEndReason.MOVED));

    assertThat(
            refused(
                    TestService.bean(Conferences.class)
                        .hold(
                            chair,
                            "test",
                            review.conferenceId(),
                            "2",
                            AFamily.holding(REVIEW, List.of())))
                .code())
        .isEqualTo("conference-withdrawn");
    assertThat(family.record().states()).containsExactly(FamilyState.CLOSED);
  }

  private AFamily onPlan(int children) {
    return AFamily.referred(chair, DISCUSSED, children).onPlan(DISCUSSED, START);
  }

  private Ruling<Changed> end(AFamily family, LocalDate day, @Nullable PlanEndReason reason) {
    PlanRecord plan = family.planOf(0);
    return plans.end(
        chair, "test", plan.plan().id(), plan.etag(), new EndPlan(day, reason, "We were told."));
  }
}
