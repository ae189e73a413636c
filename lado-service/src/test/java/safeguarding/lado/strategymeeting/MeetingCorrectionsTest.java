package safeguarding.lado.strategymeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.lado.allegation.ACase.ACTION;
import static safeguarding.lado.allegation.ACase.granted;
import static safeguarding.lado.allegation.ACase.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.ACase;
import safeguarding.lado.correction.PartCorrection;
import safeguarding.lado.strategymeeting.MeetingChanges.Changed;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Refusal.Violation;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Ruling.Refused;
import safeguarding.security.Caller;

/** What people tell before a meeting, and what is put right after it. It is 4 July 2018. */
class MeetingCorrectionsTest {
  private static final Instant NOW = Instant.parse("2018-07-04T09:00:00Z");
  private static final Instant HELD_AT = Instant.parse("2018-07-02T13:00:00Z");
  private static final Instant AHEAD = Instant.parse("2018-07-09T13:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2018, 7, 4);
  private static final Person POLICE = new Person("D. Officer", "Police", "officer@example.org");
  private static final Person SCHOOL = new Person("H. Head", "School", "head@example.org");
  private static final Person HEALTH = new Person("", "Health", "");
  private static final String WHY = "The police have read them.";

  private final Meetings meetings = TestService.bean(Meetings.class);
  private final MeetingFollowUp followUp = TestService.bean(MeetingFollowUp.class);
  private final MeetingCorrections corrections = TestService.bean(MeetingCorrections.class);
  private final MeetingPartCorrections parts = TestService.bean(MeetingPartCorrections.class);
  private final MeetingReading reading = TestService.bean(MeetingReading.class);
  private final MeetingClocks clocks = TestService.bean(MeetingClocks.class);
  private final Caller lado = TestService.aLado();

  @BeforeEach
  void today() {
    TestService.itIs(NOW);
  }

  @Test
  void who_sent_apologies_or_information_before_is_noted_and_given_once_it_is_held() {
    Changed booked = booked();

    Changed noted =
        granted(note(booked, Attendance.SENT_APOLOGIES, null, Attendance.SENT_INFORMATION));

    assertThat(file(booked).people())
        .containsExactly(
            new Attendee(POLICE.numbered(1), Attendance.SENT_APOLOGIES),
            new Attendee(SCHOOL.numbered(2), null),
            new Attendee(HEALTH.numbered(3), Attendance.SENT_INFORMATION));
    assertThat(file(booked).events())
        .extracting(MeetingEvent::event)
        .extracting(TimelineEvent::kind, TimelineEvent::note)
        .contains(
            tuple("apologies-noted", "D. Officer, Police"), tuple("information-noted", "Health"));
    TestService.itIs(AHEAD.plusSeconds(7200));
    granted(
        meetings.hold(
            lado,
            ACTION,
            booked.meetingId(),
            noted.etag(),
            holding(
                AHEAD,
                "",
                new Attendee(POLICE, null),
                new Attendee(SCHOOL, Attendance.CAME),
                new Attendee(HEALTH, Attendance.CAME))));
    assertThat(file(booked).people())
        .extracting(Attendee::attendance)
        .containsExactly(Attendance.SENT_APOLOGIES, Attendance.CAME, Attendance.CAME);
  }

  @Test
  void apologies_are_for_one_time_and_information_for_any() {
    Changed booked = booked();
    Changed noted =
        granted(note(booked, Attendance.SENT_APOLOGIES, null, Attendance.SENT_INFORMATION));

    granted(
        meetings.change(
            lado, ACTION, booked.meetingId(), noted.etag(), plan(AHEAD.plusSeconds(86_400))));

    assertThat(file(booked).people())
        .extracting(Attendee::attendance)
        .containsExactly(null, null, Attendance.SENT_INFORMATION);
  }

  @Test
  void what_somebody_told_stays_theirs_whatever_is_changed_of_their_name_or_address() {
    Changed noted = granted(note(booked(), Attendance.SENT_APOLOGIES, null, null));

    granted(
        meetings.change(
            lado,
            ACTION,
            noted.meetingId(),
            noted.etag(),
            plan(AHEAD, SCHOOL.numbered(2), new Person("DS Officer", "Police", "", 1))));

    assertThat(file(noted).people())
        .containsExactly(
            new Attendee(SCHOOL.numbered(2), null),
            new Attendee(new Person("DS Officer", "Police", "", 1), Attendance.SENT_APOLOGIES));
  }

  @Test
  void two_of_one_agency_whose_names_nobody_knows_are_two() {
    Person officer = new Person("", "Police", "");
    Changed booked = granted(meetings.book(lado, ACTION, enquiry(), plan(AHEAD, officer, officer)));
    Changed noted = granted(note(booked, null, Attendance.SENT_INFORMATION));
    assertThat(file(noted).people())
        .extracting(Attendee::attendance)
        .containsExactly(null, Attendance.SENT_INFORMATION);

    granted(
        meetings.change(
            lado, ACTION, noted.meetingId(), noted.etag(), plan(AHEAD, officer.numbered(2))));

    assertThat(file(noted).people())
        .containsExactly(new Attendee(officer.numbered(2), Attendance.SENT_INFORMATION));
  }

  @Test
  void who_is_taken_off_the_list_and_comes_back_has_told_nothing() {
    Changed noted = granted(note(booked(), Attendance.SENT_APOLOGIES, null, null));
    Changed without =
        granted(
            meetings.change(
                lado, ACTION, noted.meetingId(), noted.etag(), plan(AHEAD, SCHOOL, HEALTH)));

    granted(
        meetings.change(
            lado,
            ACTION,
            noted.meetingId(),
            without.etag(),
            plan(AHEAD, SCHOOL, HEALTH, POLICE.numbered(1))));

    assertThat(file(noted).people())
        .extracting(one -> one.person().number(), Attendee::attendance)
        .containsExactly(tuple(2, null), tuple(3, null), tuple(4, null));
  }

  @Test
  void what_was_noted_wrongly_is_taken_back_and_who_came_is_not_said_before() {
    Changed booked = booked();
    Changed noted = granted(note(booked, Attendance.SENT_APOLOGIES, null, null));

    assertThat(refused(note(noted, Attendance.SENT_APOLOGIES, null, null)).code())
        .isEqualTo("nothing-changed");
    assertThat(refused(note(noted, Attendance.CAME, null, null)).violations())
        .extracting(Violation::field)
        .containsExactly("people[0].attendance");
    assertThat(refused(note(noted, Attendance.SENT_APOLOGIES)).violations())
        .extracting(Violation::field)
        .containsExactly("people");
    granted(note(noted, null, null, null));
    assertThat(file(booked).people()).extracting(Attendee::attendance).containsOnlyNulls();
    assertThat(file(booked).events())
        .extracting(MeetingEvent::event)
        .extracting(TimelineEvent::kind)
        .contains("apologies-noted", "reply-taken-back");
    assertThat(refused(note(held(), (Attendance) null)).code()).isEqualTo("meeting-already-held");
  }

  @Test
  void what_stood_before_is_kept_with_its_people_and_the_clocks_follow() {
    Changed held = held();
    MeetingFile before = file(held);

    granted(
        correct(
            held,
            holding(
                HELD_AT.minusSeconds(86_400),
                "The police investigate alone.",
                new Attendee(POLICE, Attendance.SENT_APOLOGIES),
                new Attendee(SCHOOL, Attendance.CAME))));

    MeetingFile now = file(held);
    assertThat(now.people())
        .extracting(Attendee::attendance)
        .containsExactly(Attendance.SENT_APOLOGIES, Attendance.CAME);
    assertThat(now.corrections())
        .extracting(PartCorrection::reason, one -> one.before().held())
        .containsExactly(tuple(WHY, before.meeting()));
    assertThat(started(before)).containsExactly(LocalDate.of(2018, 7, 2));
    assertThat(started(now)).containsExactly(LocalDate.of(2018, 7, 1));
    assertThat(refused(correct(held, asHeld())).code()).isEqualTo("changed-by-someone-else");
    JournalEntry entry = TestService.journal(lado.authority()).getFirst();
    assertThat(entry.toString()).doesNotContain("Officer").doesNotContain(WHY);
  }

  @Test
  void a_correction_asks_what_the_record_asked_and_why() {
    Changed held = held();

    assertThat(
            refused(
                    corrections.correct(
                        lado,
                        ACTION,
                        held.meetingId(),
                        held.etag(),
                        new HoldingCorrection(
                            null,
                            new ToldHolding(
                                NOW.plusSeconds(1), "", "", List.of(), "", "", null, false),
                            " ")))
                .violations())
        .extracting(Violation::field)
        .containsExactlyInAnyOrder(
            "holding.chair", "holding.decisions", "holding.held_at", "reason");
    assertThat(refused(correct(booked(), holding(HELD_AT, ""))).code())
        .isEqualTo("meeting-not-held");
    assertThat(refused(correct(held, asHeld())).code()).isEqualTo("nothing-changed");
  }

  @Test
  void it_was_not_held_after_what_followed_and_the_refusal_says_what_to_correct_first() {
    Changed circulated = granted(circulate(held(), LocalDate.of(2018, 7, 3), "As agreed."));
    ToldHolding later = holding(NOW.minusSeconds(60), "As agreed.");

    Refusal refused = refused(correct(circulated, later));

    assertThat(refused.code()).isEqualTo("held-after-what-followed");
    assertThat(refused.violations())
        .extracting(Violation::message)
        .containsExactly(
            "Its minutes were circulated on 3 July 2018, which must be after it was held. Correct that"
                + " first");
    Changed put =
        granted(
            parts.circulation(
                lado,
                ACTION,
                circulated.meetingId(),
                circulated.etag(),
                new CirculationCorrection(
                    0, new Circulation(TODAY, List.of("Police")), false, "Sent the day after.")));
    granted(correct(put, later));
  }

  @Test
  void corrected_minutes_go_out_again_and_the_clock_keeps_the_first_time() {
    Changed circulated = granted(circulate(held(), "As agreed."));
    assertThat(refused(circulate(circulated, "")).code()).isEqualTo("already-circulated");
    TestService.itIs(NOW.plusSeconds(86_400));

    Changed corrected =
        granted(
            correct(
                circulated,
                holding(HELD_AT, "As agreed, and signed.", new Attendee(POLICE, Attendance.CAME))));

    assertThat(file(circulated).outdated()).isTrue();
    assertThat(refused(circulate(corrected, "Other words.")).violations())
        .extracting(Violation::field)
        .containsExactly("minutes");
    granted(circulate(corrected, ""));
    MeetingFile now = file(circulated);
    assertThat(now.outdated()).isFalse();
    assertThat(now.circulations())
        .extracting(KeptCirculation::circulation)
        .containsExactly(
            new Circulation(TODAY, List.of("Police")), new Circulation(TODAY, List.of("Police")));
    assertThat(clocks.minutes(now).getFirst().clock().deadline().metOn()).isEqualTo(TODAY);
    assertThat(now.events())
        .extracting(MeetingEvent::event)
        .extracting(TimelineEvent::kind)
        .contains("minutes-circulated", "minutes-circulated-again");
    assertThat(((Meeting.Held) now.meeting()).holding().minutes())
        .isEqualTo("As agreed, and signed.");
  }

  @Test
  void of_two_at_the_same_moment_one_is_told_of_the_other() throws Exception {
    Changed held = held();
    List<Callable<Ruling<Changed>>> both =
        List.of(
            () -> correct(held, holding(HELD_AT, "First.")),
            () -> correct(held, holding(HELD_AT, "Second.")));

    List<Ruling<Changed>> answers;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      answers = threads.invokeAll(both).stream().map(Future::resultNow).toList();
    }

    assertThat(answers).filteredOn(Refused.class::isInstance).hasSize(1);
    assertThat(file(held).corrections()).hasSize(1);
  }

  private Changed booked() {
    return granted(meetings.book(lado, ACTION, enquiry(), plan(AHEAD)));
  }

  private UUID enquiry() {
    return ACase.underEnquiry(lado).id();
  }

  private Changed held() {
    ACase story = ACase.underEnquiry(lado);
    return granted(
        meetings.record(lado, ACTION, story.id(), MeetingKind.COMPLEX_STRATEGY, asHeld()));
  }

  private static ToldHolding asHeld() {
    return holding(
        HELD_AT, "", new Attendee(POLICE, Attendance.CAME), new Attendee(SCHOOL, Attendance.CAME));
  }

  private static ToldPlan plan(Instant startsAt) {
    return plan(startsAt, POLICE, SCHOOL, HEALTH);
  }

  private static ToldPlan plan(Instant startsAt, Person... invited) {
    return new ToldPlan(
        MeetingKind.COMPLEX_STRATEGY,
        startsAt,
        60,
        "Room 1",
        "C. Chair",
        List.of(invited),
        List.of());
  }

  private static ToldHolding holding(Instant heldAt, String minutes, Attendee... people) {
    return new ToldHolding(
        heldAt,
        "Room 1",
        "C. Chair",
        List.of(people),
        minutes,
        "The police investigate.",
        null,
        false);
  }

  private Ruling<Changed> note(Changed meeting, @Nullable Attendance... told) {
    return corrections.note(lado, ACTION, meeting.meetingId(), meeting.etag(), Arrays.asList(told));
  }

  private Ruling<Changed> correct(Changed meeting, ToldHolding told) {
    return corrections.correct(
        lado, ACTION, meeting.meetingId(), meeting.etag(), new HoldingCorrection(null, told, WHY));
  }

  private Ruling<Changed> circulate(Changed meeting, String minutes) {
    return circulate(meeting, TODAY, minutes);
  }

  private Ruling<Changed> circulate(Changed meeting, LocalDate on, String minutes) {
    return followUp.circulate(
        lado,
        ACTION,
        meeting.meetingId(),
        meeting.etag(),
        new Circulation(on, List.of("Police")),
        minutes,
        false);
  }

  private MeetingFile file(Changed meeting) {
    return reading.get(lado, ACTION, meeting.meetingId()).file();
  }

  private List<LocalDate> started(MeetingFile file) {
    return clocks.minutes(file).stream()
        .map(running -> running.clock().deadline().startedOn())
        .toList();
  }
}
