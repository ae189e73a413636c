package safeguarding.childprotection.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.childprotection.AFamily;
import safeguarding.childprotection.TestService;
import safeguarding.childprotection.child.Changed;
import safeguarding.childprotection.conference.BookConference;
import safeguarding.childprotection.conference.BookReviewConference;
import safeguarding.childprotection.conference.Conferences;
import safeguarding.childprotection.conference.DecisionOutcome;
import safeguarding.childprotection.conference.DelayReason;
import safeguarding.childprotection.conference.HoldConference;
import safeguarding.childprotection.conference.NewConferences;
import safeguarding.childprotection.conference.NewConferences.Begun;
import safeguarding.childprotection.conference.ToldOutOfTime;
import safeguarding.childprotection.enquiry.Enquiries;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.security.Caller;

/**
 * Whatever is entered, in whatever order, and refused or not: on every day a child has one plan at
 * most, and none of them ends before it begins.
 */
class OnePlanAtATimeTest {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 5);
  private static final ToldOutOfTime WHY = new ToldOutOfTime(DelayReason.NOT_KNOWN, "Demo Manager");

  private final Caller chair = TestService.aChair();

  @Test
  void on_every_day_of_every_history_a_child_has_one_plan_at_most() {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
    int plans = 0;
    for (int seed = 0; seed < 12; seed++) {
      Random random = new Random(seed);
      AFamily family = AFamily.referred(chair, FIRST, 2);
      for (int step = 0; step < 8; step++) {
        step(family, random);
      }
      List<Plan> made = family.record().plans().stream().map(PlanRecord::plan).toList();
      plans += made.size();
      made.forEach(plan ->
          assertThat(plan.endedOn())
              .satisfiesAnyOf(
                  ended -> assertThat(ended).isNull(),
                  ended -> assertThat(ended).isAfterOrEqualTo(plan.course().startedOn())));
      for (UUID child : family.children()) {
        assertOnePlanAtMost(
            made.stream().filter(plan -> plan.childId().equals(child)).toList(), seed);
      }
    }
    assertThat(plans).as("the histories have plans to speak of").isGreaterThan(12);
  }

  private static void assertOnePlanAtMost(List<Plan> ofChild, int seed) {
    for (LocalDate day = FIRST; day.isBefore(FIRST.plusYears(6)); day = day.plusDays(1)) {
      LocalDate on = day;
      long open =
          ofChild.stream()
              .filter(plan -> !plan.course().startedOn().isAfter(on) && plan.isOpenAfter(on))
              .count();
      assertThat(open).as("seed %s, %s", seed, on).isLessThanOrEqualTo(1);
    }
  }

  /** A Wednesday in five years: worked, but for two at Christmas, on which all is refused. */
  private static LocalDate aDay(Random random) {
    return FIRST.plusDays(2).plusWeeks(random.nextInt(250));
  }

  private void step(AFamily family, Random random) {
    LocalDate day = aDay(random);
    switch (random.nextInt(4)) {
      case 0, 1 -> conference(family.referredAgain(day), day);
      case 2 -> review(family, day, random);
      default -> end(family, day);
    }
  }

  private void conference(AFamily again, LocalDate day) {
    Enquiries enquiries = TestService.bean(Enquiries.class);
    if (enquiries.discuss(chair, "test", again.enquiryId(), "1", AFamily.discussion(day))
            instanceof Granted
        && enquiries.conclude(chair, "test", again.enquiryId(), "2", again.risk(day))
            instanceof Granted
        && TestService.bean(NewConferences.class)
                .request(chair, "test", again.enquiryId(), "3", again.request(day))
            instanceof Granted<Begun>(Begun begun)
        && book(begun.conferenceId(), begun.etag(), AFamily.booking(day))
            instanceof Granted<Changed>(Changed booked)) {
      hold(begun.conferenceId(), booked.etag(), again.initial(day));
    }
  }

  private void review(AFamily family, LocalDate day, Random random) {
    List<UUID> onPlan =
        family.children().stream().filter(child -> family.record().isOnPlan(child)).toList();
    boolean ends = random.nextBoolean();
    for (@Nullable ToldOutOfTime why : new @Nullable ToldOutOfTime[] {null, WHY}) {
      var command =
          new BookReviewConference(
              onPlan, new BookConference(AFamily.at(day), "Demo Chair", "", why));
      if (TestService.bean(NewConferences.class).bookReview(chair, "test", family.id(), command)
          instanceof Granted<Begun>(Begun begun)) {
        hold(
            begun.conferenceId(),
            begun.etag(),
            AFamily.holding(
                day,
                onPlan.stream()
                    .map(child ->
                        ends
                            ? AFamily.end(child, firstReview(family, child) ? "Demo Manager" : "")
                            : AFamily.decision(child, DecisionOutcome.CONTINUE))
                    .toList()));
        return;
      }
    }
  }

  private static boolean firstReview(AFamily family, UUID child) {
    return family.record().plans().stream()
        .map(PlanRecord::plan)
        .anyMatch(plan ->
            plan.childId().equals(child)
                && plan instanceof Plan.Open
                && plan.course().reviewedOn().isEmpty());
  }

  private void end(AFamily family, LocalDate day) {
    for (PlanRecord kept : family.record().plans()) {
      TestService.bean(Plans.class)
          .end(
              chair,
              "test",
              kept.plan().id(),
              kept.etag(),
              new EndPlan(day, PlanEndReason.MOVED, "Told."));
    }
  }

  private Ruling<Changed> book(UUID id, String etag, BookConference command) {
    return TestService.bean(Conferences.class).book(chair, "test", id, etag, command);
  }

  private void hold(UUID id, String etag, HoldConference command) {
    Ruling<Changed> ruling =
        TestService.bean(Conferences.class).hold(chair, "test", id, etag, command);
    assertThat(ruling).isNotNull();
  }
}
