package safeguarding.lado.strategymeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.lado.allegation.AContact.aContact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.RecordReference;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.lado.TestService;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.lado.allegation.AllegationReading;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.DecideThreshold;
import safeguarding.lado.allegation.ReferralOutcome;
import safeguarding.lado.allegation.ThresholdCriterion;
import safeguarding.lado.reader.Readers;
import safeguarding.lado.strategymeeting.Meeting.Held;
import safeguarding.lado.strategymeeting.MeetingChanges.Changed;
import safeguarding.lado.worklist.LadoWork;
import safeguarding.outbox.MessageState;
import safeguarding.outbox.Outbox;
import safeguarding.outbox.Posted;
import safeguarding.outbox.Settlement;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.rulings.Ruling.Refused;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.servicetesting.AllTasks;
import safeguarding.tenancy.AuthorityTransactions;

/** It is Monday 4 June 2018. The contact came on 29 May, and its threshold was met on 30 May. */
class MeetingsTest {
  private static final String ACTION = "safeguarding.lado.v1.MeetingService/Test";
  private static final Instant NOW = Instant.parse("2018-06-04T09:00:00Z");
  private static final Instant TOMORROW = Instant.parse("2018-06-05T13:00:00Z");
  private static final Person POLICE = new Person("D. Officer", "Police", "officer@example.org");
  private static final Person SCHOOL = new Person("H. Head", "School", "head@example.org");
  private static final Person UNWRITTEN = new Person("", "Health", "");

  private final Meetings meetings = TestService.bean(Meetings.class);
  private final MeetingFollowUp followUp = TestService.bean(MeetingFollowUp.class);
  private final MeetingReading reading = TestService.bean(MeetingReading.class);
  private final MeetingTasks tasks = TestService.bean(MeetingTasks.class);
  private final MeetingClocks clocks = TestService.bean(MeetingClocks.class);
  private final Allegations allegations = TestService.bean(Allegations.class);
  private final Caller lado = TestService.aLado();

  @BeforeEach
  void today() {
    TestService.itIs(NOW);
  }

  @Test
  void a_booking_invites_everybody_who_has_an_address_and_begins_with_the_usual_agenda() {
    Changed booked = granted(book(enquiry(), plan(TOMORROW, POLICE, UNWRITTEN)));

    assertThat(messages(booked))
        .extracting(Posted::purpose, Posted::toAddress, Posted::sequence, Posted::state)
        .containsExactly(tuple("invitation", "officer@example.org", 0, MessageState.QUEUED));
    Meeting meeting = file(booked).meeting();
    assertThat(meeting.agenda()).isEqualTo(MeetingAgenda.KCSIE);
    assertThat(file(booked).people())
        .extracting(Attendee::person)
        .containsExactly(POLICE.numbered(1), UNWRITTEN.numbered(2));
  }

  @Test
  void a_booking_in_the_past_is_refused_at_the_field() {
    Refusal refusal = refusal(book(enquiry(), plan(NOW, POLICE)));

    assertThat(refusal.code()).isEqualTo("booked-in-the-past");
    assertThat(refusal.violations())
        .extracting(Refusal.Violation::field)
        .containsExactly("starts_at");
  }

  @Test
  void a_strategy_meeting_belongs_to_an_enquiry_and_a_professionals_meeting_needs_none() {
    UUID received = received();

    Refusal refusal = refusal(book(received, plan(TOMORROW)));

    assertThat(refusal.code()).isEqualTo("no-enquiry");
    assertThat(refusal.violations()).extracting(Refusal.Violation::field).containsExactly("kind");
    granted(book(received, plan(MeetingKind.PROFESSIONALS, TOMORROW, List.of(POLICE))));
  }

  @Test
  void a_moved_meeting_tells_who_stays_who_is_new_and_who_is_taken_off() {
    Changed booked = granted(book(enquiry(), plan(TOMORROW, POLICE, SCHOOL)));
    Person health = new Person("N. Nurse", "Health", "nurse@example.org");

    Changed moved =
        granted(
            meetings.change(
                lado,
                ACTION,
                booked.meetingId(),
                booked.etag(),
                plan(TOMORROW.plusSeconds(3600), POLICE, health)));

    assertThat(messages(moved).subList(2, 5))
        .extracting(Posted::purpose, Posted::toAddress, Posted::sequence)
        .containsExactlyInAnyOrder(
            tuple("change", "officer@example.org", 1),
            tuple("invitation", "nurse@example.org", 1),
            tuple("cancellation", "head@example.org", 1));
    assertThat(file(moved).events())
        .extracting(one -> one.event().kind())
        .containsExactlyInAnyOrder("meeting-booked", "meeting-moved");
  }

  @Test
  void another_agenda_or_another_guest_bothers_nobody_else() {
    Changed booked = granted(book(enquiry(), plan(TOMORROW, POLICE)));
    ToldPlan otherAgenda =
        new ToldPlan(
            MeetingKind.COMPLEX_STRATEGY,
            TOMORROW,
            60,
            "Room 1",
            "C. Chair",
            List.of(POLICE),
            List.of("One point"));

    granted(meetings.change(lado, ACTION, booked.meetingId(), booked.etag(), otherAgenda));

    assertThat(messages(booked)).hasSize(1);
    assertThat(file(booked).meeting().agenda()).containsExactly("One point");
  }

  @Test
  void a_cancelled_meeting_is_taken_out_of_every_calendar_and_stays_cancelled() {
    Changed booked = granted(book(enquiry(), plan(TOMORROW, POLICE)));

    Changed cancelled =
        granted(
            meetings.cancel(lado, ACTION, booked.meetingId(), booked.etag(), "The chair is ill."));

    assertThat(messages(booked).getLast().purpose()).isEqualTo("cancellation");
    assertThat(messages(booked).getLast().sequence()).isEqualTo(1);
    assertThat(
            refusal(
                    meetings.change(
                        lado,
                        ACTION,
                        booked.meetingId(),
                        cancelled.etag(),
                        plan(TOMORROW.plusSeconds(60), POLICE)))
                .code())
        .isEqualTo("meeting-cancelled");
  }

  @Test
  void a_meeting_whose_time_has_passed_is_cancelled_without_a_word() {
    Changed booked = granted(book(enquiry(), plan(TOMORROW, POLICE)));
    TestService.itIs(TOMORROW.plusSeconds(1));

    granted(meetings.cancel(lado, ACTION, booked.meetingId(), booked.etag(), "Nobody came."));

    assertThat(messages(booked)).hasSize(1);
  }

  @Test
  void a_meeting_that_was_held_starts_the_clocks_of_its_minutes_and_of_the_next_review() {
    UUID enquiry = enquiry();
    Changed booked = granted(book(enquiry, plan(TOMORROW, POLICE)));
    TestService.itIs(TOMORROW.plusSeconds(7200));

    Changed held =
        granted(
            meetings.hold(
                lado, ACTION, booked.meetingId(), booked.etag(), holding(TOMORROW, false)));

    assertThat(messages(booked)).as("no mail tells of what has happened").hasSize(1);
    assertThat(deadlines(enquiry))
        .containsExactly(
            "lado.strategy-meeting 2018-06-06 met 2018-06-05",
            "lado.review 2018-07-05",
            "lado.minutes 2018-06-12");
    Changed circulated = granted(circulate(held, LocalDate.of(2018, 6, 5), List.of("Police")));
    assertThat(deadlines(enquiry)).contains("lado.minutes 2018-06-12 met 2018-06-05");
    assertThat(refusal(circulate(circulated, LocalDate.of(2018, 6, 5), List.of("Police"))).code())
        .isEqualTo("already-circulated");
    assertThat(((Held) file(held).meeting()).holding().minutes()).isEqualTo("As agreed.");
  }

  @Test
  void a_complex_case_is_reviewed_every_two_weeks_and_a_review_meets_the_clock() {
    UUID enquiry = enquiry();
    granted(record(enquiry, MeetingKind.COMPLEX_STRATEGY, "2018-05-31T09:00:00Z", true));
    assertThat(deadlines(enquiry)).contains("lado.review.complex 2018-06-14");

    granted(record(enquiry, MeetingKind.REVIEW_STRATEGY, "2018-06-04T08:00:00Z", false));

    assertThat(deadlines(enquiry))
        .contains("lado.review.complex 2018-06-14 met 2018-06-04", "lado.review 2018-07-04");
  }

  @Test
  void a_meeting_of_long_ago_is_recorded_without_mail_but_never_before_its_cause() {
    UUID enquiry = enquiry();

    Changed recorded =
        granted(record(enquiry, MeetingKind.COMPLEX_STRATEGY, "2018-05-30T15:00:00Z", false));

    assertThat(messages(recorded)).isEmpty();
    assertThat(
            refusal(record(enquiry, MeetingKind.COMPLEX_STRATEGY, "2018-05-29T15:00:00Z", false))
                .code())
        .isEqualTo("meeting-before-threshold");
    assertThat(
            refusal(record(enquiry, MeetingKind.PROFESSIONALS, "2018-05-28T15:00:00Z", false))
                .code())
        .isEqualTo("meeting-before-contact");
    assertThat(
            refusal(record(enquiry, MeetingKind.PROFESSIONALS, "2018-06-04T09:00:01Z", false))
                .violations())
        .extracting(Refusal.Violation::field)
        .containsExactly("holding.held_at");
  }

  @Test
  void an_action_stands_in_the_work_list_until_it_is_done() {
    Changed held =
        granted(record(received(), MeetingKind.PROFESSIONALS, "2018-06-01T09:00:00Z", false));
    Changed added = tellTheEmployer(held);
    assertThat(AllTasks.of(tasks.open(lado)))
        .extracting(Task::ruleId, Task::startedOn, Task::action)
        .containsExactly(
            tuple(
                "lado.meeting-action", LocalDate.of(2018, 6, 2), "See to an action of a meeting"));
    UUID action = file(held).actions().getFirst().id();

    Changed done =
        granted(followUp.complete(lado, ACTION, action, added.etag(), LocalDate.of(2018, 6, 4)));

    assertThat(AllTasks.of(tasks.open(lado))).isEmpty();
    assertThat(
            refusal(followUp.complete(lado, ACTION, action, done.etag(), LocalDate.of(2018, 6, 4)))
                .code())
        .isEqualTo("action-already-done");
  }

  @Test
  void an_enquiry_asks_for_its_first_meeting_then_for_minutes_and_the_review() {
    UUID enquiry = enquiry();
    assertThat(work()).containsExactly("lado.strategy-meeting Book the strategy meeting");

    Changed booked = granted(book(enquiry, plan(TOMORROW, POLICE)));
    assertThat(work()).containsExactly("lado.strategy-meeting Hold the strategy meeting");

    TestService.itIs(TOMORROW.plusSeconds(7200));
    granted(
        meetings.hold(lado, ACTION, booked.meetingId(), booked.etag(), holding(TOMORROW, false)));
    assertThat(work())
        .containsExactlyInAnyOrder(
            "lado.review Book the next review", "lado.minutes Circulate the minutes");
  }

  @Test
  void the_last_strategy_meeting_asks_for_the_next_whatever_else_was_held_booked_or_called_off() {
    UUID enquiry = enquiry();
    granted(record(enquiry, MeetingKind.COMPLEX_STRATEGY, "2018-05-31T09:00:00Z", false));
    granted(record(enquiry, MeetingKind.REVIEW_STRATEGY, "2018-06-01T09:00:00Z", true));
    granted(record(enquiry, MeetingKind.PROFESSIONALS, "2018-06-04T08:00:00Z", false));
    granted(book(enquiry, plan(MeetingKind.PROFESSIONALS, TOMORROW, List.of(POLICE))));
    Changed off =
        granted(book(enquiry, plan(MeetingKind.REVIEW_STRATEGY, TOMORROW, List.of(POLICE))));
    granted(meetings.cancel(lado, ACTION, off.meetingId(), off.etag(), "Nobody can come."));

    assertThat(AllTasks.of(tasks.open(lado)))
        .extracting(Task::ruleId, Task::startedOn, Task::action)
        .containsExactlyInAnyOrder(
            tuple("lado.review.complex", LocalDate.of(2018, 6, 1), "Book the next review"),
            tuple("lado.minutes", LocalDate.of(2018, 5, 31), "Circulate the minutes"),
            tuple("lado.minutes", LocalDate.of(2018, 6, 1), "Circulate the minutes"));
  }

  @Test
  void a_page_says_which_action_and_whose_and_without_names_only_of_which_meeting() {
    heldWithAnAction(enquiry(), "2018-06-01T09:00:00Z");
    LadoWork work = TestService.bean(LadoWork.class);
    List<Task> all = AllTasks.of(work.open(lado));

    assertThat(work.shown(lado, ACTION, all, true))
        .extracting(Task::action)
        .contains("Tell the employer. (LADO)", "Circulate the minutes", "Record the outcome");
    assertThat(work.shown(lado, ACTION, all, false))
        .extracting(Task::action)
        .contains("See to an action of the meeting of 1 June 2018")
        .noneMatch(action -> action.contains("employer"));
  }

  /** Of an enquiry of 30 May with a month until 29 June. */
  @Test
  void a_list_shows_the_clock_that_is_due_first_also_where_a_meeting_runs_it() {
    UUID enquiry = enquiry();
    assertThat(TestService.nextClock(lado, enquiry)).isEqualTo("lado.strategy-meeting");

    Changed held =
        granted(record(enquiry, MeetingKind.COMPLEX_STRATEGY, "2018-06-01T09:00:00Z", false));
    assertThat(TestService.nextClock(lado, enquiry)).isEqualTo("lado.minutes");

    granted(circulate(held, LocalDate.of(2018, 6, 4), List.of("Police")));
    assertThat(TestService.nextClock(lado, enquiry)).isEqualTo("lado.resolution.1cm");
  }

  @Test
  void what_several_cases_want_on_one_day_is_asked_of_each_by_its_own_id() {
    UUID one = enquiry();
    UUID other = enquiry();
    UUID oneMeeting = heldWithAnAction(one, "2018-06-01T09:00:00Z");
    UUID otherMeeting = heldWithAnAction(other, "2018-06-01T11:00:00Z");

    assertThat(AllTasks.of(tasks.open(lado)))
        .extracting(Task::ruleId, Task::recordId, Task::key)
        .containsExactlyInAnyOrder(
            tuple("lado.review", one, one),
            tuple("lado.review", other, other),
            tuple("lado.minutes", one, oneMeeting),
            tuple("lado.minutes", other, otherMeeting),
            tuple("lado.meeting-action", one, actionOf(oneMeeting)),
            tuple("lado.meeting-action", other, actionOf(otherMeeting)));

    CurrentCaller.of(lado)
        .run(() ->
            granted(
                TestService.bean(Readers.class)
                    .restrict(lado, ACTION, one, caseEtag(one), "A relative.")));
    assertThat(asked(TestService.aLadoOf(lado.authority(), "lado-2")))
        .extracting(Task::recordId)
        .containsExactly(other, other, other);
  }

  private Changed tellTheEmployer(Changed held) {
    return granted(
        followUp.add(
            lado,
            ACTION,
            held.meetingId(),
            held.etag(),
            "Tell the employer.",
            "LADO",
            LocalDate.of(2018, 6, 3)));
  }

  private UUID heldWithAnAction(UUID enquiry, String heldAt) {
    Changed held = granted(record(enquiry, MeetingKind.COMPLEX_STRATEGY, heldAt, false));
    tellTheEmployer(held);
    return held.meetingId();
  }

  private UUID actionOf(UUID meeting) {
    return reading.get(lado, ACTION, meeting).file().actions().getFirst().id();
  }

  @Test
  void what_the_meetings_of_a_limited_case_want_is_asked_of_nobody_who_does_not_see_it() {
    UUID enquiry = enquiry();
    Changed held =
        granted(record(enquiry, MeetingKind.COMPLEX_STRATEGY, "2018-06-01T09:00:00Z", false));
    tellTheEmployer(held);
    Caller other = TestService.aLadoOf(lado.authority(), "lado-2");
    assertThat(asked(other)).hasSize(3);

    CurrentCaller.of(lado)
        .run(() ->
            granted(
                TestService.bean(Readers.class)
                    .restrict(lado, ACTION, enquiry, caseEtag(enquiry), "A relative.")));

    assertThat(asked(lado)).hasSize(3);
    assertThat(asked(other)).isEmpty();
  }

  private List<Task> asked(Caller caller) {
    List<Task> asked = new ArrayList<>();
    CurrentCaller.of(caller).run(() -> asked.addAll(AllTasks.of(tasks.open(caller))));
    return asked;
  }

  private String caseEtag(UUID allegation) {
    return TestService.bean(AllegationReading.class)
        .get(lado, ACTION, allegation, record -> Integer.toString(record.version()));
  }

  private List<String> work() {
    return AllTasks.of(tasks.open(lado)).stream()
        .map(task -> task.ruleId() + " " + task.action())
        .toList();
  }

  @Test
  void a_message_that_waits_for_no_decision_is_not_settled() {
    Changed booked = granted(book(enquiry(), plan(TOMORROW, POLICE)));
    UUID message = messages(booked).getFirst().id();

    assertThat(
            refusal(followUp.settle(lado, ACTION, message, booked.etag(), Settlement.SEND_AGAIN))
                .code())
        .isEqualTo("message-settled");
    assertThatThrownBy(
            () -> followUp.settle(lado, ACTION, UUID.randomUUID(), "1", Settlement.ARRIVED))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void mail_that_may_not_have_arrived_is_asked_for_until_the_person_is_told_in_another_way() {
    UUID enquiry = enquiry();
    Changed booked = granted(book(enquiry, plan(TOMORROW, POLICE, SCHOOL)));
    assertThat(mailTold(lado)).isEmpty();

    becomes("unknown", POLICE);
    becomes("sent", SCHOOL);

    assertThat(mailTold(lado))
        .extracting(Task::ruleId, Task::startedOn, Task::recordId, Task::key)
        .containsExactly(
            tuple("lado.meeting-mail", LocalDate.of(2018, 6, 3), enquiry, booked.meetingId()));
    assertThat(messages(booked)).extracting(Posted::waits).containsExactly(true, false);

    granted(
        followUp.settle(
            lado, ACTION, messages(booked).getFirst().id(), booked.etag(), Settlement.TOLD));

    assertThat(mailTold(lado)).isEmpty();
    Posted told = messages(booked).getFirst();
    assertThat(told.state()).as("it did").isEqualTo(MessageState.UNKNOWN);
    assertThat(Objects.requireNonNull(told.settled()).as()).isEqualTo(Settlement.TOLD);
    assertThat(told.settled().recorded().subject()).isEqualTo(lado.subject());
  }

  @Test
  void mail_is_asked_for_until_a_later_one_goes_out_or_it_is_of_no_use_any_more() {
    Changed booked = granted(book(enquiry(), plan(TOMORROW, POLICE)));
    becomes("failed", POLICE);
    assertThat(mailTold(lado)).hasSize(1);

    TestService.itIs(TOMORROW.plusSeconds(1));
    assertThat(mailTold(lado)).as("the meeting has begun").isEmpty();

    TestService.itIs(NOW);
    granted(
        meetings.change(
            lado,
            ACTION,
            booked.meetingId(),
            booked.etag(),
            plan(TOMORROW.plusSeconds(3600), POLICE)));
    assertThat(mailTold(lado)).as("the change says all of it").isEmpty();

    becomes("failed", POLICE);
    assertThat(mailTold(lado)).hasSize(1);
  }

  @Test
  void mail_that_waits_for_hours_is_asked_for_and_a_wrong_address_that_was_corrected_is_not() {
    Changed booked = granted(book(enquiry(), plan(TOMORROW, POLICE)));
    TestService.itIs(NOW.plus(Duration.ofHours(4)));
    assertThat(mailTold(lado)).isEmpty();
    TestService.itIs(NOW.plus(Duration.ofHours(4)).plusSeconds(1));
    assertThat(mailTold(lado)).as("the mail server is away").hasSize(1);

    TestService.itIs(NOW);
    becomes("failed", POLICE);
    granted(
        meetings.change(
            lado,
            ACTION,
            booked.meetingId(),
            booked.etag(),
            plan(TOMORROW, new Person(POLICE.name(), POLICE.agency(), "right@example.org"))));
    becomes("failed", POLICE);

    assertThat(mailTold(lado)).as("nobody has that address").isEmpty();
  }

  @Test
  void mail_of_a_limited_case_is_asked_for_of_nobody_who_does_not_see_it() {
    UUID enquiry = enquiry();
    granted(book(enquiry, plan(TOMORROW, POLICE)));
    becomes("failed", POLICE);
    Caller other = TestService.aLadoOf(lado.authority(), "lado-2");
    assertThat(mailTold(other)).hasSize(1);

    CurrentCaller.of(lado)
        .run(() ->
            granted(
                TestService.bean(Readers.class)
                    .restrict(lado, ACTION, enquiry, caseEtag(enquiry), "A relative.")));

    assertThat(mailTold(lado)).hasSize(1);
    assertThat(mailTold(other)).isEmpty();
  }

  private List<Task> mailTold(Caller caller) {
    List<Task> asked = new ArrayList<>();
    CurrentCaller.of(caller)
        .run(
            () -> asked.addAll(AllTasks.of(TestService.bean(MeetingMailTasks.class).open(caller))));
    return asked;
  }

  /** As a sender that has tried all of them leaves it. */
  private void becomes(String state, Person person) {
    TestService.bean(AuthorityTransactions.class)
        .write(
            lado.authority(),
            () ->
                TestService.bean(AuthorityTransactions.class)
                    .sql(connection -> {
                      try (var statement = connection.createStatement()) {
                        return statement.execute(
                            """
                            UPDATE outbox_message
                            SET state = '%s', settled_at = '2018-06-04T09:00:00Z', reason = 'smtp-550'
                            WHERE to_address = '%s' AND state = 'queued'
                            """
                                .formatted(state, person.email()));
                      }
                    }));
  }

  @Test
  void two_people_who_change_one_meeting_do_not_overwrite_each_other() {
    Changed booked = granted(book(enquiry(), plan(TOMORROW, POLICE)));
    granted(
        meetings.change(
            lado, ACTION, booked.meetingId(), booked.etag(), plan(TOMORROW.plusSeconds(60))));

    assertThat(
            refusal(meetings.cancel(lado, ACTION, booked.meetingId(), booked.etag(), "Late."))
                .code())
        .isEqualTo("changed-by-someone-else");
  }

  @Test
  void another_authority_finds_no_such_meeting_and_no_such_allegation() {
    UUID enquiry = enquiry();
    Changed booked = granted(book(enquiry, plan(TOMORROW, POLICE)));
    Caller neighbour = TestService.aLado();

    assertThatThrownBy(() -> reading.get(neighbour, ACTION, booked.meetingId()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> reading.list(neighbour, ACTION, enquiry)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> meetings.book(neighbour, ACTION, enquiry, plan(TOMORROW)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> meetings.cancel(neighbour, ACTION, booked.meetingId(), booked.etag(), "No."))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void what_is_wrong_with_a_booking_is_named_at_its_field() {
    ToldPlan wrong =
        new ToldPlan(
            null,
            null,
            1,
            "",
            "",
            List.of(new Person("", "", "nobody"), POLICE, POLICE),
            List.of());

    assertThat(refusal(book(enquiry(), wrong)).violations())
        .extracting(Refusal.Violation::field)
        .containsExactly(
            "kind",
            "starts_at",
            "duration_minutes",
            "place",
            "chair",
            "invited[0].name",
            "invited[0].email",
            "invited[2].email");
  }

  private Ruling<Changed> book(UUID allegation, ToldPlan plan) {
    return meetings.book(lado, ACTION, allegation, plan);
  }

  private Ruling<Changed> record(
      UUID allegation, @Nullable MeetingKind kind, String heldAt, boolean complex) {
    return meetings.record(lado, ACTION, allegation, kind, holding(Instant.parse(heldAt), complex));
  }

  private Ruling<Changed> circulate(Changed held, LocalDate on, List<String> to) {
    return followUp.circulate(
        lado, ACTION, held.meetingId(), held.etag(), new Circulation(on, to), "As agreed.", false);
  }

  private static ToldPlan plan(Instant startsAt, Person... invited) {
    return plan(MeetingKind.COMPLEX_STRATEGY, startsAt, List.of(invited));
  }

  private static ToldPlan plan(MeetingKind kind, Instant startsAt, List<Person> invited) {
    return new ToldPlan(kind, startsAt, 60, "Room 1", "C. Chair", invited, List.of());
  }

  private static ToldHolding holding(Instant heldAt, boolean complex) {
    return new ToldHolding(
        heldAt,
        "Room 1",
        "C. Chair",
        List.of(new Attendee(POLICE, Attendance.CAME)),
        "",
        "The police investigate.",
        null,
        complex);
  }

  private UUID received() {
    return granted(
            allegations.logContact(
                lado,
                ACTION,
                aContact()
                    .receivedAt(Instant.parse("2018-05-29T09:00:00Z"))
                    .allegedOn(LocalDate.of(2018, 5, 28))
                    .employerKnewOn(LocalDate.of(2018, 5, 29))
                    .told(),
                AdultChoice.SOMEBODY_NEW,
                Optional.empty()))
        .id();
  }

  private UUID enquiry() {
    UUID id = received();
    granted(
        allegations.decideThreshold(
            lado,
            ACTION,
            id,
            "1",
            new DecideThreshold(
                Instant.parse("2018-05-30T10:00:00Z"),
                List.of(ThresholdCriterion.HARMED_A_CHILD),
                List.of(),
                "Why.",
                ReferralOutcome.INTERNAL_ENQUIRY,
                false)));
    return id;
  }

  private MeetingFile file(Changed meeting) {
    return reading.get(lado, ACTION, meeting.meetingId()).file();
  }

  private List<Posted> messages(Changed meeting) {
    return TestService.bean(AuthorityTransactions.class)
        .read(
            lado.authority(),
            () ->
                TestService.bean(Outbox.class)
                    .about(new RecordReference(Meetings.RECORD_KIND, meeting.meetingId())));
  }

  /** 'lado.minutes 2018-06-12', and when it was met. */
  private List<String> deadlines(UUID allegation) {
    List<MeetingFile> files = reading.list(lado, ACTION, allegation);
    return clocks.of(files.getFirst().about(), files).stream()
        .map(running -> running.clock().deadline())
        .map(deadline ->
            deadline.ruleId()
                + " "
                + deadline.dueOn()
                + (deadline.metOn() == null ? "" : " met " + deadline.metOn()))
        .toList();
  }

  private static <T> T granted(Ruling<T> ruling) {
    return switch (ruling) {
      case Granted<T>(T value) -> value;
      case Refused<T>(Refusal refusal) -> throw new AssertionError(refusal);
    };
  }

  private static Refusal refusal(Ruling<?> ruling) {
    return switch (ruling) {
      case Granted<?> _ -> throw new AssertionError("granted");
      case Refused<?>(Refusal refusal) -> refusal;
    };
  }
}
