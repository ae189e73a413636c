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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.ACase;
import safeguarding.lado.correction.CorrectionKind;
import safeguarding.lado.correction.PartCorrection;
import safeguarding.lado.strategymeeting.MeetingChanges.Changed;
import safeguarding.rulings.Refusal.Violation;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.servicetesting.AllTasks;

/** An action put right, minutes that went out, and minutes that are to go out again. */
class MeetingPartCorrectionsTest {
  private static final Instant NOW = Instant.parse("2018-07-04T09:00:00Z");
  private static final LocalDate HELD_ON = LocalDate.of(2018, 7, 2);
  private static final LocalDate TODAY = LocalDate.of(2018, 7, 4);
  private static final String WHY = "The minutes say so.";

  private final Meetings meetings = TestService.bean(Meetings.class);
  private final MeetingFollowUp followUp = TestService.bean(MeetingFollowUp.class);
  private final MeetingCorrections corrections = TestService.bean(MeetingCorrections.class);
  private final MeetingPartCorrections parts = TestService.bean(MeetingPartCorrections.class);
  private final MeetingReading reading = TestService.bean(MeetingReading.class);
  private final MeetingClocks clocks = TestService.bean(MeetingClocks.class);
  private final MeetingTasks tasks = TestService.bean(MeetingTasks.class);
  private final Caller lado = TestService.aLado();
  private Changed held;

  @BeforeEach
  void today() {
    TestService.itIs(NOW);
    held =
        granted(
            meetings.record(
                lado,
                ACTION,
                ACase.underEnquiry(lado).id(),
                MeetingKind.COMPLEX_STRATEGY,
                holding("As agreed.")));
  }

  @Test
  void an_action_gets_its_right_words_owner_and_days_and_keeps_what_stood() {
    UUID action = agreed();

    granted(action(action, "Tell the school.", "HR", HELD_ON.plusDays(1), TODAY));

    assertThat(file().actions())
        .containsExactly(new Action(action, "Tell the school.", "HR", HELD_ON.plusDays(1), TODAY));
    assertThat(waiting()).doesNotContain("lado.meeting-action");
    assertThat(file().corrections())
        .extracting(
            PartCorrection::kind, PartCorrection::reason, MeetingPartCorrectionsTest::actions)
        .containsExactly(
            tuple(
                CorrectionKind.MEETING_ACTION_CORRECTED,
                WHY,
                List.of(new Action(action, "Tell the employer.", "LADO", TODAY, null))));
  }

  @Test
  void an_action_that_was_not_done_after_all_is_asked_for_again() {
    UUID action = agreed();
    granted(followUp.complete(lado, ACTION, action, etag(), TODAY));
    assertThat(waiting()).doesNotContain("lado.meeting-action");

    granted(action(action, "Tell the employer.", "LADO", TODAY, null));

    assertThat(waiting()).contains("lado.meeting-action");
  }

  @Test
  void what_an_action_says_is_checked_at_its_field() {
    UUID action = agreed();

    assertThat(
            refused(
                    parts.action(
                        lado,
                        ACTION,
                        etag(),
                        new ActionCorrection(
                            action,
                            "",
                            "",
                            HELD_ON.minusDays(1),
                            HELD_ON.minusDays(1),
                            false,
                            " ")))
                .violations())
        .extracting(Violation::field)
        .containsExactly(
            "action.what", "action.owner", "action.due_on", "action.completed_on", "reason");
    assertThat(refused(action(action, "Tell the employer.", "LADO", TODAY, null)).code())
        .isEqualTo("nothing-changed");
  }

  @Test
  void an_action_that_nobody_agreed_is_gone_with_its_task_and_stays_in_the_story() {
    UUID action = agreed();
    assertThat(waiting()).contains("lado.meeting-action");

    granted(withdrawn(action));

    assertThat(file().actions()).isEmpty();
    assertThat(waiting()).doesNotContain("lado.meeting-action");
    assertThat(file().corrections())
        .extracting(PartCorrection::kind)
        .containsExactly(CorrectionKind.MEETING_ACTION_WITHDRAWN);
    assertThatThrownBy(() -> withdrawn(action)).isInstanceOf(NotFound.class);
  }

  @Test
  void minutes_that_did_not_go_out_are_asked_for_again() {
    granted(circulate());
    assertThat(waiting()).doesNotContain("lado.minutes");

    granted(circulation(KeptCirculation.FIRST, TODAY, true));

    assertThat(waiting()).contains("lado.minutes");
    assertThat(file().circulations()).isEmpty();
    assertThat(file().corrections())
        .extracting(PartCorrection::kind, MeetingPartCorrectionsTest::circulations)
        .containsExactly(
            tuple(
                CorrectionKind.CIRCULATION_WITHDRAWN,
                List.of(new Circulation(TODAY, List.of("Police")))));
    granted(circulate());
  }

  @Test
  void the_day_on_which_minutes_went_out_is_put_right_and_their_clock_follows() {
    granted(circulate());

    granted(circulation(KeptCirculation.FIRST, HELD_ON, false));

    assertThat(clocks.minutes(file()).getFirst().clock().deadline().metOn()).isEqualTo(HELD_ON);
    assertThat(refused(circulation(KeptCirculation.FIRST, HELD_ON, false)).code())
        .isEqualTo("nothing-changed");
    assertThat(refused(circulation(KeptCirculation.FIRST, HELD_ON.minusDays(1), false)).code())
        .isEqualTo("circulated-before-meeting");
    assertThat(refused(circulation(7, TODAY, false)).code()).isEqualTo("circulation-not-found");
  }

  @Test
  void corrected_minutes_are_asked_for_from_the_day_of_the_correction_until_they_go_out() {
    granted(circulate());
    assertThat(waiting()).doesNotContain("lado.minutes.corrected");
    TestService.itIs(NOW.plusSeconds(86_400));

    granted(correct("As agreed, and signed."));

    assertThat(AllTasks.of(tasks.open(lado)))
        .extracting(Task::ruleId, Task::startedOn, Task::key, Task::action)
        .contains(
            tuple(
                "lado.minutes.corrected",
                TODAY.plusDays(1),
                held.meetingId(),
                "Circulate the corrected minutes"));
    assertThat(
            clocks.minutes(file()).stream()
                .map(running -> running.clock().deadline())
                .filter(deadline -> deadline.ruleId().equals("lado.minutes.corrected")))
        .singleElement()
        .satisfies(deadline -> assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2018, 7, 12)));
    granted(circulate());
    assertThat(waiting()).doesNotContain("lado.minutes.corrected");

    granted(circulation(file().circulations().getLast().number(), TODAY, true));
    assertThat(waiting()).as("they did not go out after all").contains("lado.minutes.corrected");
    assertThat(file().outdated()).isTrue();
  }

  /** At one instant a clock tells nothing. */
  @Test
  void what_came_first_is_told_by_versions_and_not_by_the_clock() {
    granted(circulate());
    granted(correct("As agreed, and signed."));
    assertThat(file().outdated()).isTrue();
    granted(circulate());
    assertThat(file().outdated()).isFalse();
  }

  @Test
  void the_first_circulation_is_not_taken_back_from_under_the_second() {
    granted(circulate());
    granted(correct("As agreed, and signed."));
    granted(circulate());

    assertThat(refused(circulation(KeptCirculation.FIRST, TODAY, true)).code())
        .isEqualTo("circulated-again-since");
    granted(circulation(file().circulations().getLast().number(), HELD_ON, false));
    granted(circulation(file().circulations().getLast().number(), HELD_ON, true));
    granted(circulation(KeptCirculation.FIRST, TODAY, true));
  }

  private UUID agreed() {
    granted(
        followUp.add(lado, ACTION, held.meetingId(), etag(), "Tell the employer.", "LADO", TODAY));
    return file().actions().getFirst().id();
  }

  private Ruling<Changed> action(
      UUID id, String what, String owner, LocalDate dueOn, @Nullable LocalDate done) {
    return parts.action(
        lado, ACTION, etag(), new ActionCorrection(id, what, owner, dueOn, done, false, WHY));
  }

  private Ruling<Changed> withdrawn(UUID id) {
    return parts.action(
        lado, ACTION, etag(), new ActionCorrection(id, "", "", null, null, true, WHY));
  }

  private Ruling<Changed> circulation(int number, LocalDate on, boolean withdrawn) {
    return parts.circulation(
        lado,
        ACTION,
        held.meetingId(),
        etag(),
        new CirculationCorrection(number, new Circulation(on, List.of("Police")), withdrawn, WHY));
  }

  private Ruling<Changed> circulate() {
    return followUp.circulate(
        lado,
        ACTION,
        held.meetingId(),
        etag(),
        new Circulation(TODAY, List.of("Police")),
        "",
        false);
  }

  private Ruling<Changed> correct(String minutes) {
    return corrections.correct(
        lado, ACTION, held.meetingId(), etag(), new HoldingCorrection(null, holding(minutes), WHY));
  }

  private static ToldHolding holding(String minutes) {
    return new ToldHolding(
        Instant.parse("2018-07-02T13:00:00Z"),
        "Room 1",
        "C. Chair",
        List.of(),
        minutes,
        "The police investigate.",
        null,
        false);
  }

  private static List<Action> actions(PartCorrection<MeetingBefore> correction) {
    return correction.before().actions().stream().map(KeptAction::action).toList();
  }

  private static List<Circulation> circulations(PartCorrection<MeetingBefore> correction) {
    return correction.before().circulations().stream().map(KeptCirculation::circulation).toList();
  }

  private MeetingFile file() {
    return reading.get(lado, ACTION, held.meetingId()).file();
  }

  private String etag() {
    return file().etag();
  }

  private List<String> waiting() {
    return AllTasks.of(tasks.open(lado)).stream().map(Task::ruleId).toList();
  }
}
