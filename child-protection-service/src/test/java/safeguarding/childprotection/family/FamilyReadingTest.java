package safeguarding.childprotection.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.Outcome;
import safeguarding.audit.ShownRecords;
import safeguarding.childprotection.AFamily;
import safeguarding.childprotection.TestService;
import safeguarding.childprotection.family.FamilyOrder.Place;
import safeguarding.childprotection.plan.EndPlan;
import safeguarding.childprotection.plan.PlanEndReason;
import safeguarding.childprotection.plan.Plans;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.security.Caller;
import safeguarding.tenancy.Page;

class FamilyReadingTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 4);
  private static final LocalDate CONFERENCE = LocalDate.of(2018, 6, 18);
  private static final LocalDate REVIEW = LocalDate.of(2018, 9, 17);

  private final Caller chair = TestService.aChair();
  private final FamilyReading reading = TestService.bean(FamilyReading.class);

  @BeforeEach
  void long_after() {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
  }

  @Test
  void the_timeline_has_every_event_the_newest_first_with_both_times() {
    AFamily family = AFamily.referred(chair, DAY, 1).onPlan(DAY, CONFERENCE);
    family.reviewed(REVIEW, List.of(AFamily.end(family.child(0), "Demo Manager")));

    List<TimelineEvent> timeline = FamilyTimeline.of(family.record());

    assertThat(timeline)
        .extracting(TimelineEvent::kind)
        .containsExactly(
            "plan-ended",
            "conference-held",
            "plan-started",
            "conference-held",
            "strategy-discussion-held",
            "conference-requested",
            "section-47-concluded",
            "referral-received");
    assertThat(timeline)
        .extracting(event -> event.recorded().at())
        .containsOnly(Instant.parse("2026-06-01T09:00:00Z"));
  }

  @Test
  void a_list_filters_by_the_states_that_a_record_says_of_itself() {
    List<AFamily> families = inEveryState();

    for (FamilyState state : FamilyState.values()) {
      List<UUID> wanted =
          families.stream()
              .filter(family -> family.record().states().contains(state))
              .map(AFamily::id)
              .toList();
      Page<FamilyRecord, FamilyOrder.Place> page =
          list(List.of(state), FamilyOrder.NEWEST_FIRST, Optional.empty(), 100);

      assertThat(wanted).as("%s", state).isNotEmpty();
      assertThat(ids(page)).as("%s", state).containsExactlyInAnyOrderElementsOf(wanted);
      assertThat(page.total()).as("%s", state).isEqualTo(wanted.size());
    }
    assertThat(
            list(
                    List.of(FamilyState.CLOSED, FamilyState.REFERRED),
                    FamilyOrder.NEWEST_FIRST,
                    Optional.empty(),
                    100)
                .total())
        .isEqualTo(
            families.stream()
                .filter(family ->
                    family.record().states().contains(FamilyState.CLOSED)
                        || family.record().states().contains(FamilyState.REFERRED))
                .count());
  }

  @Test
  void a_list_pages_through_every_family_once_in_both_orders() {
    List<AFamily> families = inEveryState();

    for (FamilyOrder order : FamilyOrder.values()) {
      List<UUID> seen = new ArrayList<>();
      Optional<Place> after = Optional.empty();
      do {
        Page<FamilyRecord, FamilyOrder.Place> page = list(List.of(), order, after, 2);
        seen.addAll(ids(page));
        after = page.end();
      } while (after.isPresent());

      assertThat(seen)
          .containsExactlyInAnyOrderElementsOf(families.stream().map(AFamily::id).toList());
    }
  }

  @Test
  void a_family_is_listed_by_its_latest_referral() {
    AFamily early = AFamily.referred(chair, DAY, 1);
    AFamily late = AFamily.referred(chair, DAY.plusDays(1), 1);
    early.referredAgain(DAY.plusDays(2));
    early.referredAgain(DAY.minusDays(2));

    assertThat(ids(list(List.of(), FamilyOrder.NEWEST_FIRST, Optional.empty(), 10)))
        .containsExactly(early.id(), late.id());
  }

  @Test
  void every_look_is_in_the_journal() {
    AFamily family = AFamily.referred(chair, DAY, 1);
    reading.get(chair, "the family", family.id());
    reading.getChild(chair, "the child", family.child(0));
    list(List.of(), FamilyOrder.NEWEST_FIRST, Optional.empty(), 10);

    List<JournalEntry> journal = TestService.journal(chair.authority());

    assertThat(journal.getFirst().shown())
        .isEqualTo(new ShownRecords("family", List.of(family.id()), true));
    assertThat(journal.subList(1, 3))
        .extracting(
            JournalEntry::action,
            JournalEntry::outcome,
            entry -> Objects.requireNonNull(entry.about()).kind(),
            entry -> Objects.requireNonNull(entry.about()).id())
        .containsExactly(
            tuple("the child", Outcome.READ, "child", family.child(0)),
            tuple("the family", Outcome.READ, "family", family.id()));
  }

  @Test
  void a_look_at_what_is_not_there_or_not_theirs_is_in_the_journal() {
    AFamily theirs = AFamily.referred(TestService.aChair(), DAY, 1);

    assertThatThrownBy(() -> reading.get(chair, "the family", theirs.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> reading.getChild(chair, "the child", UUID.randomUUID()))
        .isInstanceOf(NotFound.class);
    assertThat(TestService.journal(chair.authority()))
        .extracting(JournalEntry::reasonCode)
        .containsExactly("not-found", "not-found");
  }

  private List<AFamily> inEveryState() {
    AFamily stoodDown = AFamily.referred(chair, DAY, 1).discussed().atRisk(DAY);
    stoodDown.requested(DAY);
    AFamily booked = AFamily.referred(chair, DAY, 1).discussed().atRisk(DAY);
    booked.booked(booked.requested(DAY), CONFERENCE);
    AFamily reviewBooked = AFamily.referred(chair, DAY, 2).onPlan(DAY, CONFERENCE);
    reviewBooked.reviewBooked(REVIEW);
    AFamily moved = AFamily.referred(chair, DAY, 1).onPlan(DAY, CONFERENCE);
    moved.reviewBooked(REVIEW);
    var plan = moved.planOf(0);
    AFamily.granted(
        TestService.bean(Plans.class)
            .end(
                chair,
                "test",
                plan.plan().id(),
                plan.etag(),
                new EndPlan(REVIEW.minusDays(1), PlanEndReason.MOVED, "Told.")));
    AFamily riskOnPlan = AFamily.referred(chair, DAY, 1).onPlan(DAY, CONFERENCE);
    riskOnPlan.referredAgain(REVIEW).discussed(REVIEW).atRisk(REVIEW);
    return List.of(
        AFamily.referred(chair, DAY, 1),
        AFamily.referred(chair, DAY.plusDays(1), 3).discussed(),
        AFamily.referred(chair, DAY.plusDays(2), 1)
            .discussed(DAY.plusDays(2))
            .atRisk(DAY.plusDays(2)),
        stoodDown,
        booked,
        reviewBooked,
        moved,
        riskOnPlan);
  }

  private Page<FamilyRecord, FamilyOrder.Place> list(
      List<FamilyState> states, FamilyOrder order, Optional<Place> after, int size) {
    return reading.list(chair, "the list", states, order, after, size, true);
  }

  private static List<UUID> ids(Page<FamilyRecord, FamilyOrder.Place> page) {
    return page.rows().stream().map(row -> row.group().id()).toList();
  }
}
