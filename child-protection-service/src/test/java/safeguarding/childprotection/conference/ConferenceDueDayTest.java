package safeguarding.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.childprotection.AFamily.assertRefused;
import static safeguarding.childprotection.AFamily.decision;
import static safeguarding.childprotection.AFamily.granted;
import static safeguarding.childprotection.AFamily.holding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.childprotection.AFamily;
import safeguarding.childprotection.TestService;
import safeguarding.childprotection.conference.HoldConference.ToldDecision;
import safeguarding.childprotection.conference.NewConferences.Begun;
import safeguarding.childprotection.family.FamilyClocks;
import safeguarding.childprotection.family.FamilyReading;
import safeguarding.childprotection.family.FamilyRecord;
import safeguarding.childprotection.plan.EndPlan;
import safeguarding.childprotection.plan.PlanCategory;
import safeguarding.childprotection.plan.PlanEndReason;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.childprotection.plan.Plans;
import safeguarding.security.Caller;

/** Two siblings are on plans from Monday 4 March 2019 on; each first review is due on 4 June. */
class ConferenceDueDayTest {
  private static final LocalDate DAY = LocalDate.of(2019, 2, 18);
  private static final LocalDate CONFERENCE = LocalDate.of(2019, 3, 4);
  private static final LocalDate FIRST_REVIEW = LocalDate.of(2019, 5, 13);
  private static final LocalDate MOVED = LocalDate.of(2019, 5, 20);
  private static final LocalDate FIRST_DUE = LocalDate.of(2019, 6, 4);
  private static final LocalDate NEXT_DUE = LocalDate.of(2019, 11, 13);

  private final Caller chair = TestService.aChair();
  private final NewConferences begun = TestService.bean(NewConferences.class);

  @BeforeEach
  void long_after() {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
  }

  @Test
  void the_end_of_a_siblings_plan_moves_the_last_day_of_a_booked_review() {
    AFamily family = onPlan();
    Begun first = booked(family, FIRST_REVIEW, family.child(0));
    hold(family, first, FIRST_REVIEW, decision(family.child(0), DecisionOutcome.CONTINUE));
    Begun review = booked(family, FIRST_DUE.minusDays(1), family.child(0), family.child(1));
    assertThat(review.dueOn()).isEqualTo(FIRST_DUE);
    assertThat(dueOn(family.record(), review)).contains(FIRST_DUE);
    assertThat(
            dueOn(
                TestService.bean(FamilyReading.class).getChild(chair, "test", family.child(0)),
                review))
        .as("also on one child's page")
        .contains(FIRST_DUE);

    end(family.planOf(1), MOVED);

    assertThat(dueOn(family.record(), review)).contains(NEXT_DUE);
  }

  @Test
  void a_later_plan_of_a_sibling_about_whom_nothing_was_decided_makes_no_review_late() {
    AFamily family = onPlan();
    family.reviewed(FIRST_REVIEW, family.forEach(DecisionOutcome.CONTINUE));
    LocalDate day = LocalDate.of(2019, 11, 11);
    Begun review = booked(family, day, family.child(0), family.child(1));
    end(family.planOf(1), MOVED);
    hold(family, review, day, decision(family.child(0), DecisionOutcome.CONTINUE));

    LocalDate again = LocalDate.of(2019, 6, 3);
    LocalDate conference = LocalDate.of(2019, 6, 17);
    AFamily referred = family.referredAgain(again).discussed().atRisk(again);
    Begun initial =
        granted(
            begun.request(
                chair,
                "test",
                referred.enquiryId(),
                referred.enquiryEtag(),
                new RequestConference(again, List.of(family.child(1)), "Demo Manager", again, "")));
    family.hold(
        initial.conferenceId(),
        family.booked(initial, conference),
        holding(conference, List.of(AFamily.plan(family.child(1), PlanCategory.NEGLECT))));

    assertThat(family.planOf(1).plan().course().startedOn()).isEqualTo(conference);
    assertThat(dueOn(family.record(), review)).contains(NEXT_DUE);
  }

  @Test
  void what_was_withdrawn_keeps_the_last_day_that_it_had() {
    AFamily family = AFamily.referred(chair, DAY, 1).onPlan(DAY, CONFERENCE);
    Begun review = family.reviewBooked(FIRST_DUE.minusDays(1));

    end(family.planOf(0), MOVED);

    assertThat(family.record().conferences().getFirst().conference())
        .isInstanceOf(Conference.Withdrawn.class);
    assertThat(dueOn(family.record(), review)).contains(FIRST_DUE);
  }

  @Test
  void a_plan_that_a_review_ended_on_the_day_was_not_continued_by_it() {
    LocalDate before = LocalDate.of(2016, 6, 6);
    LocalDate beforeConference = LocalDate.of(2016, 6, 20);
    AFamily family = AFamily.referred(chair, DAY, 1).onPlan(DAY, CONFERENCE);
    AFamily referred = family.referredAgain(before).discussed().atRisk(before);
    Begun initial = referred.requested(before);
    LocalDate ended = LocalDate.of(2016, 9, 19);
    family.hold(
        initial.conferenceId(),
        family.booked(initial, beforeConference),
        holding(
            beforeConference,
            List.of(
                new ToldDecision(
                    family.child(0),
                    DecisionOutcome.PLAN,
                    PlanCategory.NEGLECT,
                    "",
                    null,
                    "",
                    new EndPlan(ended, PlanEndReason.CLOSED, "It is in the old system.")))));
    Begun review = booked(family, ended, family.child(0));

    assertRefused(
        TestService.bean(Conferences.class)
            .hold(
                chair,
                "test",
                review.conferenceId(),
                review.etag(),
                holding(ended, family.forEach(DecisionOutcome.CONTINUE))),
        "plan-ended-otherwise",
        "decisions[0].outcome");
  }

  @Test
  void a_plan_that_ended_without_a_conference_on_the_day_may_have_been_continued_that_morning() {
    AFamily family = AFamily.referred(chair, DAY, 1).onPlan(DAY, CONFERENCE);
    Begun review = family.reviewBooked(MOVED);

    end(family.planOf(0), MOVED);
    hold(family, review, MOVED, decision(family.child(0), DecisionOutcome.CONTINUE));

    assertThat(family.planOf(0).plan().course().reviewedOn()).containsExactly(MOVED);
  }

  private AFamily onPlan() {
    return AFamily.referred(chair, DAY, 2).onPlan(DAY, CONFERENCE);
  }

  private Begun booked(AFamily family, LocalDate day, UUID... children) {
    return granted(
        begun.bookReview(
            chair,
            "test",
            family.id(),
            new BookReviewConference(List.of(children), AFamily.booking(day))));
  }

  private static void hold(AFamily family, Begun review, LocalDate day, ToldDecision decision) {
    family.hold(review.conferenceId(), review.etag(), holding(day, List.of(decision)));
  }

  private void end(PlanRecord plan, LocalDate day) {
    granted(
        TestService.bean(Plans.class)
            .end(
                chair,
                "test",
                plan.plan().id(),
                plan.etag(),
                new EndPlan(day, PlanEndReason.MOVED, "Told.")));
  }

  private static Optional<LocalDate> dueOn(FamilyRecord family, Begun conference) {
    return family.conferences().stream()
        .filter(kept -> kept.conference().id().equals(conference.conferenceId()))
        .findAny()
        .flatMap(kept -> TestService.bean(FamilyClocks.class).conferenceDueOn(kept, family));
  }
}
