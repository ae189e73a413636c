package safeguarding.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.childprotection.AFamily.assertRefused;
import static safeguarding.childprotection.AFamily.granted;
import static safeguarding.childprotection.AFamily.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.childprotection.AFamily;
import safeguarding.childprotection.TestService;
import safeguarding.childprotection.child.Changed;
import safeguarding.childprotection.conference.NewConferences.Begun;
import safeguarding.childprotection.family.FamilyState;
import safeguarding.childprotection.plan.EndPlan;
import safeguarding.childprotection.plan.PlanEndReason;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.childprotection.plan.Plans;
import safeguarding.grpcedge.indicators.IndicatorSource;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/** The strategy discussion is on Monday 4 June 2018, the conference on the 18th. */
class WithdrawalTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 4);
  private static final LocalDate CONFERENCE = LocalDate.of(2018, 6, 18);
  private static final LocalDate REVIEW = LocalDate.of(2018, 9, 17);

  private final Caller chair = TestService.aChair();
  private final Conferences conferences = TestService.bean(Conferences.class);

  @BeforeEach
  void long_after() {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
  }

  @ParameterizedTest
  @EnumSource(names = {"MOVED", "DIED", "NO_CONTINUING_RISK"})
  void after_a_withdrawal_nothing_waits_and_the_conference_may_be_asked_for_again(
      WithdrawalReason reason) {
    AFamily family = atRisk();
    granted(withdraw(family.requested(DAY).conferenceId(), "1", DAY.plusDays(2), reason));

    assertThat(family.record().states()).containsExactly(FamilyState.CLOSED);
    assertThat(family.record().conferencesNeeded()).isEmpty();
    assertThat(requests()).isEqualTo(1);
    family.requested(DAY.plusDays(3));
    assertThat(family.record().states()).containsExactly(FamilyState.CONFERENCE_TO_BOOK);
  }

  @Test
  void a_request_in_error_was_never_made_and_the_conference_is_still_needed() {
    AFamily family = atRisk();
    granted(withdraw(family.requested(DAY).conferenceId(), "1", DAY, WithdrawalReason.IN_ERROR));

    assertThat(family.record().states()).containsExactly(FamilyState.CONFERENCE_TO_BOOK);
    assertThat(family.record().conferencesNeeded()).hasSize(1);
    assertThat(requests()).isZero();
  }

  @Test
  void a_booked_conference_is_stood_down_before_it_is_withdrawn() {
    AFamily family = atRisk();
    Begun conference = family.requested(DAY);
    String booked = family.booked(conference, CONFERENCE);
    UUID id = conference.conferenceId();

    assertThat(refused(withdraw(id, booked, DAY, WithdrawalReason.MOVED)).code())
        .isEqualTo("conference-booked");
    String down = standDown(id, booked, DAY.plusDays(3)).etag();
    assertRefused(
        withdraw(id, down, DAY.plusDays(2), WithdrawalReason.MOVED),
        "withdrawn-before-stood-down",
        "withdrawn_on");
    String withdrawn = granted(withdraw(id, down, DAY.plusDays(3), WithdrawalReason.MOVED)).etag();
    assertThat(refused(withdraw(id, withdrawn, DAY, WithdrawalReason.MOVED)).code())
        .isEqualTo("conference-withdrawn");
    assertThat(refused(conferences.book(chair, "t", id, withdrawn, AFamily.booking(DAY))).code())
        .isEqualTo("conference-withdrawn");
  }

  @Test
  void a_held_conference_is_not_withdrawn() {
    AFamily family = AFamily.referred(chair, DAY, 1).onPlan(DAY, CONFERENCE);
    UUID held = family.record().conferences().getFirst().conference().id();

    assertThat(refused(withdraw(held, "3", DAY, WithdrawalReason.IN_ERROR)).code())
        .isEqualTo("conference-already-held");
  }

  @Test
  void a_withdrawal_says_when_why_and_who_agreed() {
    UUID id = atRisk().requested(DAY).conferenceId();

    assertThat(refused(conferences.withdraw(chair, "t", id, "1", told(null, null))).violations())
        .extracting(violation -> violation.field())
        .containsExactly("withdrawn_on", "reason", "agreed_by", "reasons");
    assertRefused(
        withdraw(id, "1", DAY.minusDays(1), WithdrawalReason.MOVED),
        "withdrawn-before-request",
        "withdrawn_on");
    assertRefused(
        withdraw(id, "1", LocalDate.of(2026, 6, 2), WithdrawalReason.MOVED),
        "invalid-fields",
        "withdrawn_on");
    assertRefused(
        withdraw(id, "1", DAY, WithdrawalReason.PLANS_ENDED), "withdrawal-of-other-kind", "reason");
  }

  @Test
  void a_person_is_withdrawn_for_being_18_from_the_birthday_on() {
    AFamily family =
        AFamily.referred(chair, DAY, 2, DAY.minusYears(18).plusDays(2)).discussed().atRisk(DAY);
    UUID id = family.requested(DAY).conferenceId();

    assertRefused(
        withdraw(id, "1", DAY.plusDays(1), WithdrawalReason.EIGHTEEN),
        "withdrawal-needs-eighteen",
        "reason");
    granted(withdraw(id, "1", DAY.plusDays(2), WithdrawalReason.EIGHTEEN));
  }

  @Test
  void a_review_is_not_withdrawn_while_a_child_of_it_has_an_open_plan() {
    AFamily family = AFamily.referred(chair, DAY, 2).onPlan(DAY, CONFERENCE);
    Begun review = family.reviewBooked(REVIEW);
    String down = standDown(review.conferenceId(), review.etag(), REVIEW).etag();

    assertRefused(
        withdraw(review.conferenceId(), down, REVIEW, WithdrawalReason.MOVED),
        "plan-still-open",
        "reason");
    end(family.planOf(0), REVIEW.plusDays(1));
    assertRefused(
        withdraw(review.conferenceId(), down, REVIEW, WithdrawalReason.PLANS_ENDED),
        "plan-still-open",
        "reason");
    assertThat(family.record().states())
        .containsExactlyInAnyOrder(FamilyState.CONFERENCE_TO_BOOK, FamilyState.ON_PLAN);
  }

  @Test
  void with_its_last_plan_a_booked_review_falls_away_and_the_journal_says_so() {
    AFamily family = AFamily.referred(chair, DAY, 2).onPlan(DAY, CONFERENCE);
    Begun review = family.reviewBooked(REVIEW);
    LocalDate moved = CONFERENCE.plusDays(9);
    end(family.planOf(0), moved);
    assertThat(state(family, review)).isEqualTo(ConferenceState.BOOKED);

    end(family.planOf(1), moved.minusDays(1));

    Conference.Withdrawn withdrawn =
        (Conference.Withdrawn) family.record().conferences().getFirst().conference();
    assertThat(withdrawn.withdrawal().reason()).isEqualTo(WithdrawalReason.PLANS_ENDED);
    assertThat(withdrawn.withdrawal().withdrawnOn()).isEqualTo(moved);
    assertThat(family.record().states()).containsExactly(FamilyState.CLOSED);
    assertThat(TestService.journal(chair.authority()))
        .filteredOn(entry -> entry.action().equals("the end"))
        .extracting(entry -> Objects.requireNonNull(entry.about()).kind())
        .containsExactlyInAnyOrder("plan", "plan", "conference");
  }

  @Test
  void a_review_that_was_stood_down_after_the_plan_had_ended_falls_away_on_that_later_day() {
    AFamily family = AFamily.referred(chair, DAY, 1).onPlan(DAY, CONFERENCE);
    Begun review = family.reviewBooked(REVIEW);
    standDown(review.conferenceId(), review.etag(), REVIEW.minusDays(2));

    end(family.planOf(0), CONFERENCE.plusDays(9));

    Conference.Withdrawn withdrawn =
        (Conference.Withdrawn) family.record().conferences().getFirst().conference();
    assertThat(withdrawn.withdrawal().withdrawnOn()).isEqualTo(REVIEW.minusDays(2));
  }

  @Test
  void a_review_booked_for_a_day_before_the_end_may_have_been_held_and_is_still_to_be_recorded() {
    AFamily family = AFamily.referred(chair, DAY, 1).onPlan(DAY, CONFERENCE);
    Begun review = family.reviewBooked(REVIEW);
    end(family.planOf(0), REVIEW.plusDays(20));
    assertThat(state(family, review)).isEqualTo(ConferenceState.BOOKED);

    family.hold(
        review.conferenceId(),
        review.etag(),
        AFamily.holding(REVIEW, family.forEach(DecisionOutcome.CONTINUE)));

    assertThat(family.record().states()).containsExactly(FamilyState.CLOSED);
    assertThat(family.planOf(0).plan().course().reviewedOn()).containsExactly(REVIEW);
  }

  @Test
  void a_review_that_is_stood_down_after_its_last_plan_has_ended_falls_away() {
    AFamily family = AFamily.referred(chair, DAY, 1).onPlan(DAY, CONFERENCE);
    Begun review = family.reviewBooked(REVIEW);
    end(family.planOf(0), REVIEW.plusDays(20));

    standDown(review.conferenceId(), review.etag(), REVIEW);

    Conference.Withdrawn withdrawn =
        (Conference.Withdrawn) family.record().conferences().getFirst().conference();
    assertThat(withdrawn.withdrawal().reason()).isEqualTo(WithdrawalReason.PLANS_ENDED);
    assertThat(withdrawn.withdrawal().withdrawnOn()).isEqualTo(REVIEW.plusDays(20));
    assertThat(family.record().conferences().getFirst().stoodDown()).hasSize(1);
    assertThat(family.record().states()).containsExactly(FamilyState.CLOSED);
  }

  @Test
  void what_is_withdrawn_is_never_held_or_late() {
    AFamily family = atRisk();
    granted(withdraw(family.requested(DAY).conferenceId(), "1", REVIEW, WithdrawalReason.MOVED));

    assertThat(
            values(Set.of("CP.CONFERENCES", "CP.ICPC", "CP.ICPC.15WD", "CP.CONFERENCES.STOODDOWN")))
        .containsOnly(0);
    assertThat(family.record().conferences())
        .extracting(kept -> kept.conference().state(), ConferenceRecord::version)
        .containsExactly(tuple(ConferenceState.WITHDRAWN, 2));
  }

  private AFamily atRisk() {
    return AFamily.referred(chair, DAY, 1).discussed().atRisk(DAY);
  }

  private int requests() {
    return values(Set.of("CP.REQUESTS")).getFirst();
  }

  private List<Integer> values(Set<String> codes) {
    return TestService.bean(IndicatorSource.class)
        .values(chair.authority(), List.of(ReportingPeriod.parse("2018-19")), codes)
        .stream()
        .map(value -> value.numerator().intValueExact())
        .toList();
  }

  private Ruling<Changed> withdraw(UUID id, String etag, LocalDate day, WithdrawalReason reason) {
    return conferences.withdraw(
        chair,
        "test",
        id,
        etag,
        new WithdrawConference(day, reason, "Demo Manager", "We were told."));
  }

  private static WithdrawConference told(
      @Nullable LocalDate day, @Nullable WithdrawalReason reason) {
    return new WithdrawConference(day, reason, "", "");
  }

  private Changed standDown(UUID id, String etag, LocalDate day) {
    return granted(
        conferences.standDown(
            chair,
            "test",
            id,
            etag,
            new StandDownConference(day, DelayReason.NO_CLERK, "Demo Manager")));
  }

  private void end(PlanRecord plan, LocalDate day) {
    granted(
        TestService.bean(Plans.class)
            .end(
                chair,
                "the end",
                plan.plan().id(),
                plan.etag(),
                new EndPlan(day, PlanEndReason.MOVED, "Told.")));
  }

  private static ConferenceState state(AFamily family, Begun conference) {
    return family.record().conferences().stream()
        .map(ConferenceRecord::conference)
        .filter(each -> each.id().equals(conference.conferenceId()))
        .findAny()
        .orElseThrow()
        .state();
  }
}
