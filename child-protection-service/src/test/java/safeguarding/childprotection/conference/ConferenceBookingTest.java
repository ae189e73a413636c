package safeguarding.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.childprotection.AFamily.assertRefused;
import static safeguarding.childprotection.AFamily.booking;
import static safeguarding.childprotection.AFamily.granted;
import static safeguarding.childprotection.AFamily.refused;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.childprotection.AFamily;
import safeguarding.childprotection.TestService;
import safeguarding.childprotection.child.Changed;
import safeguarding.childprotection.conference.NewConferences.Begun;
import safeguarding.childprotection.family.FamilyClocks;
import safeguarding.childprotection.family.FamilyState;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/** The strategy discussion is on Friday 3 May 2019, before a bank-holiday weekend. */
class ConferenceBookingTest {
  private static final LocalDate FRIDAY = LocalDate.of(2019, 5, 3);
  private static final LocalDate BANK_HOLIDAY = LocalDate.of(2019, 5, 6);

  /** Fifteen working days after the Friday, without 6 May. */
  private static final LocalDate LAST_IN_TIME = LocalDate.of(2019, 5, 28);

  private static final LocalDate FIRST_LATE = LocalDate.of(2019, 5, 29);
  private static final ToldOutOfTime WHY =
      new ToldOutOfTime(DelayReason.NO_INTERPRETER, "Demo Manager");

  private final Caller chair = TestService.aChair();
  private final Conferences conferences = TestService.bean(Conferences.class);

  @BeforeEach
  void long_after() {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
  }

  @Test
  void a_conference_on_a_bank_holiday_is_refused_and_the_day_is_named() {
    AFamily family = atRisk(1);
    Begun conference = family.requested(FRIDAY);

    var ruling = book(conference, booking(BANK_HOLIDAY));

    assertRefused(ruling, "not-a-working-day", "starts_at");
    assertThat(refused(ruling).message()).isEqualTo("Monday 6 May 2019 is a bank holiday");
  }

  @Test
  void a_conference_on_a_saturday_is_refused_and_the_day_is_named() {
    Begun conference = atRisk(1).requested(FRIDAY);

    var ruling = book(conference, booking(FRIDAY.plusDays(1)));

    assertRefused(ruling, "not-a-working-day", "starts_at");
    assertThat(refused(ruling).message()).isEqualTo("Saturday 4 May 2019 is a weekend");
  }

  @Test
  void a_conference_before_its_strategy_discussion_is_refused() {
    Begun conference = atRisk(1).requested(FRIDAY);

    assertRefused(
        book(conference, booking(FRIDAY.minusDays(1))),
        "conference-before-strategy-discussion",
        "starts_at");
  }

  @Test
  void beyond_the_known_bank_holidays_a_booking_is_refused_in_the_calendars_words() {
    Begun conference = atRisk(1).requested(FRIDAY);

    var ruling = book(conference, booking(LocalDate.of(2031, 5, 6)));

    assertThat(refused(ruling).violations().getFirst().message())
        .startsWith("6 May 2031: beyond the known bank holidays");
  }

  @Test
  void a_booking_after_the_last_day_in_time_needs_a_reason() {
    Begun conference = atRisk(1).requested(FRIDAY);

    assertRefused(
        book(conference, booking(FIRST_LATE)), "out-of-time-reason-needed", "out_of_time.reason");
    granted(book(conference, new BookConference(AFamily.at(FIRST_LATE), "Demo Chair", "", WHY)));
  }

  @Test
  void a_booking_in_time_takes_no_reason() {
    Begun conference = atRisk(1).requested(FRIDAY);

    assertRefused(
        book(conference, new BookConference(AFamily.at(LAST_IN_TIME), "Demo Chair", "", WHY)),
        "not-out-of-time",
        "out_of_time.reason");
  }

  @Test
  void a_conference_that_is_stood_down_is_booked_again_and_judged_on_the_day_held() {
    AFamily family = atRisk(1);
    Begun conference = family.requested(FRIDAY);
    family.booked(conference, LAST_IN_TIME);

    Changed down =
        granted(
            conferences.standDown(
                chair,
                "test",
                conference.conferenceId(),
                "2",
                new StandDownConference(LAST_IN_TIME, DelayReason.CHAIR_SICKNESS, "Demo Manager")));
    assertThat(family.record().states()).containsExactly(FamilyState.CONFERENCE_TO_BOOK);
    Changed again =
        granted(
            conferences.book(
                chair,
                "test",
                conference.conferenceId(),
                down.etag(),
                new BookConference(AFamily.at(FIRST_LATE), "Demo Chair", "Room 1", WHY)));
    family.hold(conference.conferenceId(), again.etag(), family.initial(FIRST_LATE));

    ConferenceRecord kept = family.record().conferences().getFirst();
    assertThat(kept.stoodDown()).hasSize(1);
    assertThat(kept.stoodDown().getFirst().standingDown().startsAt())
        .isEqualTo(AFamily.at(LAST_IN_TIME));
    assertThat(kept.conference()).isInstanceOf(Conference.Held.class);
    assertThat(TestService.bean(FamilyClocks.class).conferenceDueOn(kept, family.record()))
        .contains(LAST_IN_TIME);
  }

  @Test
  void standing_down_before_it_was_requested_is_refused() {
    AFamily family = atRisk(1);
    Begun conference = family.requested(FRIDAY);
    String etag = family.booked(conference, LAST_IN_TIME);

    assertRefused(
        conferences.standDown(
            chair,
            "test",
            conference.conferenceId(),
            etag,
            new StandDownConference(FRIDAY.minusDays(1), DelayReason.NO_CLERK, "Demo Manager")),
        "stood-down-before-request",
        "stood_down_on");
  }

  @Test
  void standing_down_after_the_day_it_was_booked_for_is_refused() {
    AFamily family = atRisk(1);
    Begun conference = family.requested(FRIDAY);
    String etag = family.booked(conference, LAST_IN_TIME);

    assertRefused(
        conferences.standDown(
            chair,
            "test",
            conference.conferenceId(),
            etag,
            new StandDownConference(FIRST_LATE, DelayReason.NO_CLERK, "Demo Manager")),
        "stood-down-after-booked-day",
        "stood_down_on");
  }

  @Test
  void a_conference_is_not_before_its_request_and_may_be_on_that_day() {
    LocalDate requestedOn = FRIDAY.plusDays(10);
    Begun conference = atRisk(1).requested(requestedOn);

    assertRefused(
        book(conference, booking(FRIDAY.plusDays(7))), "conference-before-request", "starts_at");
    assertRefused(
        book(conference, booking(FRIDAY.minusDays(1))),
        "conference-before-strategy-discussion",
        "starts_at");
    granted(book(conference, booking(requestedOn)));
  }

  private AFamily atRisk(int children) {
    return AFamily.referred(chair, FRIDAY, children).discussed().atRisk(FRIDAY.plusDays(4));
  }

  private Ruling<Changed> book(Begun conference, BookConference booking) {
    return conferences.book(chair, "test", conference.conferenceId(), conference.etag(), booking);
  }
}
