package safeguarding.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.childprotection.AFamily.assertRefused;
import static safeguarding.childprotection.AFamily.booking;
import static safeguarding.childprotection.AFamily.granted;
import static safeguarding.childprotection.AFamily.holding;
import static safeguarding.childprotection.AFamily.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.childprotection.AFamily;
import safeguarding.childprotection.TestService;
import safeguarding.childprotection.conference.NewConferences.Begun;
import safeguarding.childprotection.family.FamilyState;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/** The strategy discussion is on Friday 3 May 2019, before a bank-holiday weekend. */
class NewConferencesTest {
  private static final LocalDate FRIDAY = LocalDate.of(2019, 5, 3);

  /** Fifteen working days after the Friday, without 6 May. */
  private static final LocalDate LAST_IN_TIME = LocalDate.of(2019, 5, 28);

  private final Caller chair = TestService.aChair();
  private final NewConferences begun = TestService.bean(NewConferences.class);

  @BeforeEach
  void long_after() {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
  }

  @Test
  void the_limit_after_a_friday_before_a_bank_holiday_is_fifteen_working_days_on() {
    AFamily family = atRisk(1);

    Begun conference = family.requested(FRIDAY);

    assertThat(conference.dueOn()).isEqualTo(LAST_IN_TIME);
    assertThat(conference.lateRequest()).isFalse();
    assertThat(family.record().states()).containsExactly(FamilyState.CONFERENCE_TO_BOOK);
  }

  @Test
  void a_request_after_the_tenth_working_day_is_late() {
    LocalDate tenth = LocalDate.of(2019, 5, 20);

    assertThat(atRisk(1).requested(tenth).lateRequest()).isFalse();
    assertThat(atRisk(1).requested(tenth.plusDays(1)).lateRequest()).isTrue();
  }

  @Test
  void requesting_twice_for_one_child_is_refused() {
    AFamily family = atRisk(2);
    RequestConference first =
        new RequestConference(FRIDAY, List.of(family.child(0)), "Demo Manager", FRIDAY, "");
    granted(begun.request(chair, "test", family.enquiryId(), family.enquiryEtag(), first));

    assertRefused(
        begun.request(chair, "test", family.enquiryId(), "4", family.request(FRIDAY)),
        "conference-already-requested",
        "child_ids");
  }

  @Test
  void requesting_with_an_etag_from_before_is_refused() {
    AFamily family = atRisk(1);
    String before = family.enquiryEtag();
    family.requested(FRIDAY);

    assertThat(
            refused(
                    begun.request(
                        chair, "test", family.enquiryId(), before, family.request(FRIDAY)))
                .code())
        .isEqualTo("changed-by-someone-else");
  }

  @Test
  void requesting_before_the_outcome_of_the_enquiry_is_refused() {
    AFamily family = AFamily.referred(chair, FRIDAY, 1).discussed();

    assertThat(
            refused(
                    begun.request(
                        chair,
                        "test",
                        family.enquiryId(),
                        family.enquiryEtag(),
                        family.request(FRIDAY)))
                .code())
        .isEqualTo("section-47-outcome-not-recorded");
  }

  @Test
  void requesting_before_the_strategy_discussion_is_refused() {
    AFamily family = atRisk(1);

    assertRefused(
        begun.request(
            chair,
            "test",
            family.enquiryId(),
            family.enquiryEtag(),
            family.request(FRIDAY.minusDays(1))),
        "requested-before-discussion",
        "requested_on");
  }

  @Test
  void an_agreement_after_the_request_is_refused() {
    AFamily family = atRisk(1);

    assertRefused(
        begun.request(
            chair,
            "test",
            family.enquiryId(),
            family.enquiryEtag(),
            new RequestConference(
                FRIDAY, family.children(), "Demo Manager", FRIDAY.plusDays(1), "")),
        "agreed-after-request",
        "agreed_on");
  }

  @Test
  void reviews_are_due_at_three_and_then_every_six_months() {
    AFamily family = AFamily.referred(chair, FRIDAY, 1).onPlan(FRIDAY, LAST_IN_TIME);

    Begun first = family.reviewBooked(LocalDate.of(2019, 8, 28));
    assertThat(first.dueOn()).isEqualTo(LocalDate.of(2019, 8, 28));
    family.hold(
        first.conferenceId(),
        first.etag(),
        holding(LocalDate.of(2019, 8, 28), family.forEach(DecisionOutcome.CONTINUE)));
    Begun second = family.reviewBooked(LocalDate.of(2020, 2, 28));

    assertThat(second.dueOn()).isEqualTo(LocalDate.of(2020, 2, 28));
  }

  @Test
  void a_second_review_is_not_booked_while_one_is() {
    AFamily family = AFamily.referred(chair, FRIDAY, 1).onPlan(FRIDAY, LAST_IN_TIME);
    family.reviewBooked(LocalDate.of(2019, 8, 27));

    assertRefused(
        begun.bookReview(
            chair,
            "test",
            family.id(),
            new BookReviewConference(family.children(), booking(LocalDate.of(2019, 8, 28)))),
        "review-already-booked",
        "child_ids");
  }

  @Test
  void a_review_of_a_child_without_a_plan_is_refused() {
    AFamily family = atRisk(1);

    assertRefused(
        begun.bookReview(
            chair,
            "test",
            family.id(),
            new BookReviewConference(family.children(), booking(LAST_IN_TIME))),
        "no-open-plan",
        "child_ids");
  }

  @Test
  void a_review_before_the_last_conference_is_refused() {
    AFamily family = AFamily.referred(chair, FRIDAY, 1).onPlan(FRIDAY, LAST_IN_TIME);

    assertRefused(
        begun.bookReview(
            chair,
            "test",
            family.id(),
            new BookReviewConference(family.children(), booking(LAST_IN_TIME.minusDays(5)))),
        "conference-before-last-conference",
        "booking.starts_at");
  }

  @Test
  void a_review_on_the_day_of_the_initial_conference_or_of_the_last_review_is_refused() {
    AFamily family = AFamily.referred(chair, FRIDAY, 1).onPlan(FRIDAY, LAST_IN_TIME);
    LocalDate reviewed = LocalDate.of(2019, 8, 27);

    assertRefused(
        bookReview(family, LAST_IN_TIME), "review-on-day-of-last-conference", "booking.starts_at");
    family.reviewed(reviewed, family.forEach(DecisionOutcome.CONTINUE));
    assertRefused(
        bookReview(family, reviewed), "review-on-day-of-last-conference", "booking.starts_at");
    granted(bookReview(family, reviewed.plusDays(1)));
  }

  @Test
  void an_initial_conference_for_a_child_on_a_plan_is_refused() {
    AFamily family = AFamily.referred(chair, FRIDAY, 1).onPlan(FRIDAY, LAST_IN_TIME);
    LocalDate later = LocalDate.of(2019, 7, 1);
    AFamily again = family.referredAgain(later).discussed(later).atRisk(later);

    assertRefused(
        begun.request(chair, "test", again.enquiryId(), again.enquiryEtag(), again.request(later)),
        "plan-already-open",
        "child_ids");
  }

  private Ruling<Begun> bookReview(AFamily family, LocalDate day) {
    return begun.bookReview(
        chair, "test", family.id(), new BookReviewConference(family.children(), booking(day)));
  }

  private AFamily atRisk(int children) {
    return AFamily.referred(chair, FRIDAY, children).discussed().atRisk(FRIDAY.plusDays(4));
  }
}
