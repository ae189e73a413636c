package safeguarding.lado.strategymeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.lado.allegation.ACase.ACTION;
import static safeguarding.lado.allegation.ACase.granted;
import static safeguarding.lado.allegation.ACase.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.PartCorrection;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.ACase;
import safeguarding.lado.allegation.DecisionCorrections;
import safeguarding.lado.report.YearlyReports;
import safeguarding.lado.strategymeeting.MeetingChanges.Changed;
import safeguarding.outbox.MessageState;
import safeguarding.outbox.Outbox;
import safeguarding.outbox.Posted;
import safeguarding.rulings.Refusal.Violation;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.security.Caller;
import safeguarding.servicetesting.AllTasks;
import safeguarding.tenancy.AuthorityTransactions;

/** A meeting that was recorded as held by mistake never was. It is 4 July 2018. */
class MeetingWithdrawalTest {
  private static final Instant NOW = Instant.parse("2018-07-04T09:00:00Z");
  private static final Instant HELD_AT = Instant.parse("2018-07-02T13:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2018, 7, 4);
  private static final String WHY = "It was held about another case; quillwort.";
  private static final Person POLICE = new Person("D. Officer", "Police", "officer@example.org");

  private final Meetings meetings = TestService.bean(Meetings.class);
  private final MeetingFollowUp followUp = TestService.bean(MeetingFollowUp.class);
  private final MeetingCorrections corrections = TestService.bean(MeetingCorrections.class);
  private final MeetingReading reading = TestService.bean(MeetingReading.class);
  private final MeetingClocks clocks = TestService.bean(MeetingClocks.class);
  private final MeetingTasks tasks = TestService.bean(MeetingTasks.class);
  private final MeetingPartGrpc part = TestService.bean(MeetingPartGrpc.class);
  private final AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);
  private final Caller lado = TestService.aLado();
  private ACase story;

  @BeforeEach
  void today() {
    TestService.itIs(NOW);
    story = ACase.underEnquiry(lado);
  }

  @Test
  void its_clocks_tasks_and_figures_are_as_if_it_had_never_been_recorded() {
    List<Task> before = AllTasks.of(tasks.open(lado));
    Changed held = withAllThatCameOfIt();
    assertThat(AllTasks.of(tasks.open(lado)))
        .extracting(Task::ruleId)
        .contains("lado.meeting-action", "lado.review");
    assertThat(heldInTheYear()).isOne();

    granted(withdraw(held));

    assertThat(AllTasks.of(tasks.open(lado)))
        .extracting(Task::ruleId, Task::startedOn, Task::action)
        .containsExactlyElementsOf(
            before.stream()
                .map(task -> tuple(task.ruleId(), task.startedOn(), task.action()))
                .toList());
    assertThat(heldInTheYear()).isZero();
    assertThat(reading.list(lado, ACTION, story.id())).isEmpty();
    assertThat(TestService.nextClock(lado, story.id())).isEqualTo("lado.strategy-meeting");
    assertThatThrownBy(() -> withdraw(held)).isInstanceOf(NotFound.class);
  }

  @Test
  void the_case_keeps_what_stood_and_why_and_the_journal_names_nobody() {
    Changed held = withAllThatCameOfIt();

    granted(withdraw(held));

    GetAllegationResponse view = view();
    PartCorrection taken = view.getPartCorrections(0);
    assertThat(taken.getKind()).isEqualTo("meeting-withdrawn");
    assertThat(taken.getReason()).isEqualTo(WHY);
    assertThat(taken.getMeeting().getHolding().getDecisions()).isEqualTo("The police investigate.");
    assertThat(taken.getMeeting().getHolding().getPeople(0).getName()).isEqualTo("D. Officer");
    assertThat(taken.getMeeting().getActionsList())
        .extracting(safeguarding.contracts.lado.v1.MeetingAction::getWhat)
        .containsExactly("Tell the employer.");
    assertThat(taken.getMeeting().getCirculationsCount()).isEqualTo(2);
    assertThat(view.getTimelineList())
        .extracting(TimelineEvent::getKind)
        .containsExactlyInAnyOrder("meeting-corrected", "meeting-withdrawn");
    JournalEntry entry = TestService.journal(lado.authority()).getFirst();
    assertThat(entry.toString()).doesNotContain("Officer").doesNotContain("quillwort");
  }

  @Test
  void the_threshold_decision_may_be_taken_back_again() {
    Changed held = withAllThatCameOfIt();
    DecisionCorrections decisions = TestService.bean(DecisionCorrections.class);
    assertThat(
            refused(story.with((id, etag) -> decisions.takeBack(lado, ACTION, id, etag, WHY)))
                .code())
        .isEqualTo("enquiry-has-meeting");

    granted(withdraw(held));

    granted(story.with((id, etag) -> decisions.takeBack(lado, ACTION, id, etag, WHY)));
  }

  @Test
  void it_was_not_held_after_all_and_mail_about_it_that_waits_is_not_sent() {
    Changed booked =
        granted(meetings.book(lado, ACTION, story.id(), plan(NOW.plusSeconds(86_400))));
    Changed held =
        granted(
            meetings.hold(
                lado, ACTION, booked.meetingId(), booked.etag(), holding("", Attendance.CAME)));

    granted(withdraw(held));

    assertThat(messages(held))
        .extracting(Posted::state, Posted::reason, Posted::waits)
        .containsExactly(tuple(MessageState.FAILED, "given-up", false));
    assertThat(meetings.book(lado, ACTION, story.id(), plan(NOW.plusSeconds(86_400))))
        .as("another can be booked")
        .isInstanceOf(Granted.class);
  }

  @Test
  void a_booked_meeting_is_cancelled_and_a_reason_is_asked_for() {
    Changed booked =
        granted(meetings.book(lado, ACTION, story.id(), plan(NOW.plusSeconds(86_400))));

    assertThat(refused(withdraw(booked)).message()).contains("Cancel it");
    Changed held = held();
    assertThat(
            refused(corrections.withdraw(lado, ACTION, held.meetingId(), held.etag(), "  "))
                .violations())
        .extracting(Violation::field)
        .containsExactly("reason");
    granted(meetings.cancel(lado, ACTION, booked.meetingId(), booked.etag(), "Ill."));
    assertThat(refused(withdraw(new Changed(booked.meetingId(), "2", story.id()))).code())
        .isEqualTo("meeting-cancelled");
  }

  @Test
  void the_kind_is_corrected_and_the_clocks_of_the_enquiry_follow() {
    Changed held = held();
    assertThat(deadlines()).contains("lado.review", "lado.minutes");

    Changed now = granted(correct(held, MeetingKind.PROFESSIONALS, HELD_AT));

    assertThat(deadlines()).containsExactly("lado.strategy-meeting");
    granted(correct(now, MeetingKind.REVIEW_STRATEGY, HELD_AT));
    assertThat(deadlines()).contains("lado.review", "lado.minutes");
  }

  @Test
  void a_strategy_meeting_needs_an_enquiry_and_was_not_held_before_its_threshold() {
    Instant morning = Instant.parse("2018-06-04T11:00:00Z");
    ACase other = ACase.received(lado);
    Changed professionals = recorded(other, MeetingKind.PROFESSIONALS, HELD_AT);

    assertThat(refused(correct(professionals, MeetingKind.COMPLEX_STRATEGY, HELD_AT)).code())
        .isEqualTo("no-enquiry");
    Changed early = recorded(story, MeetingKind.PROFESSIONALS, HELD_AT);
    assertThat(
            refused(correct(early, MeetingKind.COMPLEX_STRATEGY, morning.minusSeconds(86_400)))
                .code())
        .isEqualTo("meeting-before-contact");
    assertThat(refused(correct(early, MeetingKind.PROFESSIONALS, HELD_AT)).code())
        .isEqualTo("nothing-changed");
  }

  /** Corrected, circulated and circulated again, with an action. */
  private Changed withAllThatCameOfIt() {
    Changed held = held();
    Changed circulated = granted(circulate(held));
    Changed corrected =
        granted(
            corrections.correct(
                lado,
                ACTION,
                held.meetingId(),
                circulated.etag(),
                new HoldingCorrection(
                    null, holding("As agreed, and signed.", Attendance.CAME), "Signed since.")));
    Changed again = granted(circulate(corrected));
    return granted(
        followUp.add(
            lado, ACTION, held.meetingId(), again.etag(), "Tell the employer.", "LADO", TODAY));
  }

  private Changed held() {
    return recorded(story, MeetingKind.COMPLEX_STRATEGY, HELD_AT);
  }

  private Changed recorded(ACase of, MeetingKind kind, Instant heldAt) {
    return granted(
        meetings.record(
            lado, ACTION, of.id(), kind, holding(heldAt, "As agreed.", Attendance.CAME)));
  }

  private Ruling<Changed> withdraw(Changed meeting) {
    return corrections.withdraw(lado, ACTION, meeting.meetingId(), meeting.etag(), WHY);
  }

  private Ruling<Changed> correct(Changed meeting, MeetingKind kind, Instant heldAt) {
    return corrections.correct(
        lado,
        ACTION,
        meeting.meetingId(),
        meeting.etag(),
        new HoldingCorrection(kind, holding(heldAt, "As agreed.", Attendance.CAME), WHY));
  }

  private Ruling<Changed> circulate(Changed meeting) {
    return followUp.circulate(
        lado,
        ACTION,
        meeting.meetingId(),
        meeting.etag(),
        new Circulation(TODAY, List.of("Police")),
        "",
        false);
  }

  private static ToldPlan plan(Instant startsAt) {
    return new ToldPlan(
        MeetingKind.COMPLEX_STRATEGY,
        startsAt,
        60,
        "Room 1",
        "C. Chair",
        List.of(POLICE),
        List.of());
  }

  private static ToldHolding holding(String minutes, Attendance police) {
    return holding(HELD_AT, minutes, police);
  }

  private static ToldHolding holding(Instant heldAt, String minutes, Attendance police) {
    return new ToldHolding(
        heldAt,
        "Room 1",
        "C. Chair",
        List.of(new Attendee(POLICE, police)),
        minutes,
        "The police investigate.",
        null,
        false);
  }

  private List<String> deadlines() {
    List<MeetingFile> files = reading.list(lado, ACTION, story.id());
    return clocks.of(files.getFirst().about(), files).stream()
        .filter(running -> running.clock().deadline().metOn() == null)
        .map(running -> running.clock().deadline().ruleId())
        .toList();
  }

  /** The strategy meetings of 2018-19. */
  private int heldInTheYear() {
    return TestService.bean(YearlyReports.class)
        .figures(lado.authority(), new FinancialYear(2018))
        .tables()
        .stream()
        .filter(one -> one.key().equals("meetings"))
        .flatMap(one -> one.rows().stream())
        .filter(row -> row.key().equals("complex-strategy"))
        .mapToInt(row -> row.count())
        .sum();
  }

  private GetAllegationResponse view() {
    var view = GetAllegationResponse.newBuilder();
    var kept = story.record();
    transactions.read(
        lado.authority(),
        () -> {
          part.add(kept, view, TODAY);
          return true;
        });
    return view.build();
  }

  private List<Posted> messages(Changed meeting) {
    return transactions.read(
        lado.authority(),
        () ->
            TestService.bean(Outbox.class)
                .about(new RecordReference(Meetings.RECORD_KIND, meeting.meetingId())));
  }
}
