package safeguarding.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.childprotection.AFamily.assertRefused;
import static safeguarding.childprotection.AFamily.decision;
import static safeguarding.childprotection.AFamily.end;
import static safeguarding.childprotection.AFamily.granted;
import static safeguarding.childprotection.AFamily.holding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.childprotection.AFamily;
import safeguarding.childprotection.TestService;
import safeguarding.childprotection.child.Changed;
import safeguarding.childprotection.conference.HoldConference.ToldDecision;
import safeguarding.childprotection.conference.NewConferences.Begun;
import safeguarding.childprotection.enquiry.Enquiries;
import safeguarding.childprotection.family.FamilyClocks;
import safeguarding.childprotection.plan.EndPlan;
import safeguarding.childprotection.plan.Plan;
import safeguarding.childprotection.plan.PlanCategory;
import safeguarding.childprotection.plan.PlanEndReason;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.childprotection.plan.Plans;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/** What happened years ago is told after what came later. */
class ConferenceHistoryTest {
  private static final LocalDate BEFORE = LocalDate.of(2015, 6, 1);
  private static final LocalDate BEFORE_CONFERENCE = LocalDate.of(2015, 6, 15);
  private static final LocalDate ENDED = LocalDate.of(2016, 3, 7);
  private static final LocalDate LATER = LocalDate.of(2019, 6, 3);
  private static final LocalDate LATER_CONFERENCE = LocalDate.of(2019, 6, 17);

  private final Caller chair = TestService.aChair();
  private final Conferences conferences = TestService.bean(Conferences.class);
  private final NewConferences begun = TestService.bean(NewConferences.class);

  @BeforeEach
  void long_after() {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
  }

  @Test
  void a_plan_of_years_ago_is_told_with_its_end() {
    AFamily family = onPlanLater();
    Begun conference = requestedBefore(family);
    String etag = family.booked(conference, BEFORE_CONFERENCE);

    assertRefused(
        hold(conference, etag, AFamily.plan(family.child(0), PlanCategory.NEGLECT)),
        "plan-ending-needed",
        "decisions[0].plan_ending.ended_on");
    assertRefused(
        hold(conference, etag, told(family, BEFORE_CONFERENCE, PlanEndReason.CLOSED)),
        "ended-before-start",
        "decisions[0].plan_ending.ended_on");
    assertRefused(
        hold(conference, etag, told(family, LATER_CONFERENCE.plusDays(1), PlanEndReason.CLOSED)),
        "ended-after-later-plan",
        "decisions[0].plan_ending.ended_on");
    assertRefused(
        hold(conference, etag, told(family, ENDED, null)),
        "invalid-fields",
        "decisions[0].plan_ending.reason");
    granted(hold(conference, etag, told(family, ENDED, PlanEndReason.CHILD_IN_NEED)));

    List<PlanRecord> plans = family.record().plans();
    assertThat(plans)
        .extracting(kept -> kept.plan().course().repeat())
        .containsExactly(true, false);
    assertThat(plans.getLast().plan().endedOn()).isEqualTo(ENDED);
    assertThat(plans.getLast().endRecorded()).isNotNull();
  }

  @Test
  void an_end_is_not_told_with_the_plan_that_is_the_last() {
    AFamily family = AFamily.referred(chair, LATER, 1).discussed().atRisk(LATER);
    Begun conference = family.requested(LATER);
    String etag = family.booked(conference, LATER_CONFERENCE);

    assertRefused(
        conferences.hold(
            chair,
            "test",
            conference.conferenceId(),
            etag,
            holding(
                LATER_CONFERENCE,
                List.of(told(family, LATER_CONFERENCE.plusDays(9), PlanEndReason.MOVED)))),
        "plan-ending-not-needed",
        "decisions[0].plan_ending.ended_on");
  }

  @Test
  void the_conference_that_ended_it_is_told_afterwards() {
    AFamily family = onPlanLater();
    planBefore(family, PlanEndReason.CHILD_IN_NEED);

    assertRefused(
        review(family, ENDED.minusDays(7), end(family.child(0), "Demo Manager")),
        "plan-already-ended",
        "decisions[0].outcome");
    AFamily otherwise = onPlanLater();
    planBefore(otherwise, PlanEndReason.CLOSED);
    assertRefused(
        review(otherwise, ENDED, end(otherwise.child(0), "Demo Manager")),
        "plan-ended-otherwise",
        "decisions[0].end_reason");
    AFamily told = onPlanLater();
    planBefore(told, PlanEndReason.CHILD_IN_NEED);
    granted(review(told, ENDED, end(told.child(0), "Demo Manager")));

    Plan.Ended ended = (Plan.Ended) told.record().plans().getLast().plan();
    assertThat(ended.end().conferenceId()).isNotNull();
    assertThat(ended.course().reviewedOn()).containsExactly(ENDED);
    assertThat(told.planOf(0).plan()).as("the later plan").isInstanceOf(Plan.Open.class);
  }

  @Test
  void a_review_is_told_before_and_between_those_that_are_known() {
    AFamily family = onPlanLater();
    LocalDate second = LocalDate.of(2020, 3, 9);
    LocalDate first = LocalDate.of(2019, 9, 16);
    granted(review(family, second, decision(family.child(0), DecisionOutcome.CONTINUE)));
    assertThat(dueOn(family, second)).isEqualTo(LATER_CONFERENCE.plusMonths(3));

    granted(review(family, first, decision(family.child(0), DecisionOutcome.CONTINUE)));

    assertThat(family.planOf(0).plan().course().reviewedOn()).containsExactly(first, second);
    assertThat(dueOn(family, first)).isEqualTo(LATER_CONFERENCE.plusMonths(3));
    assertThat(dueOn(family, second)).as("counted again").isEqualTo(first.plusMonths(6));
    assertRefused(
        begun.bookReview(
            chair,
            "test",
            family.id(),
            new BookReviewConference(family.children(), AFamily.booking(first))),
        "review-on-day-of-last-conference",
        "booking.starts_at");
    assertRefused(
        review(family, first.plusDays(7), end(family.child(0), "")),
        "later-review-known",
        "decisions[0].outcome");
  }

  @Test
  void a_review_of_years_ago_is_told_while_the_next_is_booked() {
    TestService.itIs(Instant.parse("2020-01-06T09:00:00Z"));
    AFamily family = onPlanLater();
    ToldOutOfTime why = new ToldOutOfTime(DelayReason.NOT_KNOWN, "Demo Manager");
    LocalDate next = LocalDate.of(2020, 3, 9);
    Begun booked =
        granted(
            begun.bookReview(
                chair,
                "test",
                family.id(),
                new BookReviewConference(
                    family.children(),
                    new BookConference(AFamily.at(next), "Demo Chair", "", why))));

    granted(
        review(
            family,
            LocalDate.of(2019, 9, 16),
            decision(family.child(0), DecisionOutcome.CONTINUE)));

    assertThat(dueOn(family, next)).isEqualTo(LocalDate.of(2020, 3, 16));
    assertRefused(
        begun.bookReview(
            chair,
            "test",
            family.id(),
            new BookReviewConference(family.children(), AFamily.booking(next.minusDays(7)))),
        "review-already-booked",
        "child_ids");
    assertThat(booked.etag()).isEqualTo("1");
  }

  @Test
  void a_plan_that_has_ended_since_takes_reviews_that_continued_it() {
    AFamily family = onPlanLater();
    PlanRecord plan = family.planOf(0);
    granted(
        TestService.bean(Plans.class)
            .end(
                chair,
                "test",
                plan.plan().id(),
                plan.etag(),
                new EndPlan(LocalDate.of(2020, 5, 4), PlanEndReason.MOVED, "Told.")));
    LocalDate day = LocalDate.of(2019, 9, 16);

    granted(review(family, day, decision(family.child(0), DecisionOutcome.CONTINUE)));
    assertRefused(
        begun.bookReview(
            chair,
            "test",
            family.id(),
            new BookReviewConference(family.children(), AFamily.booking(LocalDate.of(2020, 5, 5)))),
        "no-open-plan",
        "child_ids");

    assertThat(family.planOf(0).plan().course().reviewedOn()).containsExactly(day);
  }

  @Test
  void a_strategy_discussion_of_years_ago_does_not_wait_for_the_enquiry_of_today() {
    AFamily family = AFamily.referred(chair, LATER, 1).discussed();

    AFamily before = family.referredAgain(BEFORE).discussed();

    assertThat(before.record().enquiries()).hasSize(2);
    AFamily after = family.referredAgain(LATER.plusDays(7));
    assertThat(
            AFamily.refused(
                    TestService.bean(Enquiries.class)
                        .discuss(
                            chair,
                            "test",
                            after.enquiryId(),
                            "1",
                            AFamily.discussion(LATER.plusDays(7))))
                .code())
        .isEqualTo("enquiry-already-open");
  }

  private AFamily onPlanLater() {
    return AFamily.referred(chair, LATER, 1).onPlan(LATER, LATER_CONFERENCE);
  }

  private static Begun requestedBefore(AFamily family) {
    return family.referredAgain(BEFORE).discussed().atRisk(BEFORE).requested(BEFORE);
  }

  private void planBefore(AFamily family, PlanEndReason reason) {
    Begun conference = requestedBefore(family);
    String etag = family.booked(conference, BEFORE_CONFERENCE);
    granted(hold(conference, etag, told(family, ENDED, reason)));
  }

  private Ruling<Changed> hold(Begun conference, String etag, ToldDecision decision) {
    return conferences.hold(
        chair,
        "test",
        conference.conferenceId(),
        etag,
        holding(BEFORE_CONFERENCE, List.of(decision)));
  }

  private static ToldDecision told(
      AFamily family, LocalDate endedOn, @Nullable PlanEndReason reason) {
    return new ToldDecision(
        family.child(0),
        DecisionOutcome.PLAN,
        PlanCategory.NEGLECT,
        "",
        null,
        "",
        new EndPlan(endedOn, reason, "It is in the old system."));
  }

  /** Books a review for a past day, with a reason where it is out of time, and holds it. */
  private Ruling<Changed> review(AFamily family, LocalDate day, ToldDecision decision) {
    Ruling<Begun> booked = book(family, day, null);
    if (booked instanceof Ruling.Refused) {
      booked = book(family, day, new ToldOutOfTime(DelayReason.NOT_KNOWN, "Demo Manager"));
    }
    Begun review = granted(booked);
    return conferences.hold(
        chair, "test", review.conferenceId(), review.etag(), holding(day, List.of(decision)));
  }

  private Ruling<Begun> book(AFamily family, LocalDate day, @Nullable ToldOutOfTime why) {
    return begun.bookReview(
        chair,
        "test",
        family.id(),
        new BookReviewConference(
            family.children(), new BookConference(AFamily.at(day), "Demo Chair", "", why)));
  }

  private static LocalDate dueOn(AFamily family, LocalDate day) {
    return family.record().conferences().stream()
        .filter(kept -> kept.conference().day().stream().allMatch(day::equals))
        .findAny()
        .flatMap(
            kept -> TestService.bean(FamilyClocks.class).conferenceDueOn(kept, family.record()))
        .orElseThrow();
  }
}
