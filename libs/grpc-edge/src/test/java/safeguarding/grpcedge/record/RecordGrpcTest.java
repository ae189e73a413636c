package safeguarding.grpcedge.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.audit.Recorded;
import safeguarding.calendar.BankHolidays;
import safeguarding.calendar.RuleClocks;
import safeguarding.calendar.WorkingDays;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.contracts.record.v1.DeadlineState;
import safeguarding.grpcedge.TestRules;
import safeguarding.grpcedge.Wire;

class RecordGrpcTest {
  private static final LocalDate MONDAY = LocalDate.of(2018, 6, 4);
  private static final LocalDate WEDNESDAY = LocalDate.of(2018, 6, 6);

  private final RuleClocks clocks =
      new RuleClocks(TestRules::rules, new WorkingDays(BankHolidays.shipped()));
  private final RecordGrpc records = new RecordGrpc(clocks);

  @Test
  void a_running_clock_says_when_it_is_due_and_how_long_that_is() {
    var clock = clocks.clock(TestRules.FILE, MONDAY, null).orElseThrow();

    assertThat(records.deadline(clock, MONDAY))
        .isEqualTo(
            Deadline.newBuilder()
                .setRuleId("notes.file")
                .setTitle("File a note")
                .setStartedOn(Wire.date(MONDAY))
                .setDueOn(Wire.date(WEDNESDAY))
                .setState(DeadlineState.DEADLINE_STATE_RUNNING)
                .setWorkingDaysLeft(2)
                .setLimit("2 working days")
                .setSource("a paper")
                .build());
  }

  @Test
  void a_clock_that_was_met_says_when_and_has_no_days_left() {
    var clock = clocks.clock(TestRules.FILE, MONDAY, WEDNESDAY.plusDays(1)).orElseThrow();

    Deadline wire = records.deadline(clock, WEDNESDAY.plusDays(9));

    assertThat(wire.getState()).isEqualTo(DeadlineState.DEADLINE_STATE_MET_LATE);
    assertThat(wire.getMetOn()).isEqualTo(Wire.date(WEDNESDAY.plusDays(1)));
    assertThat(wire.hasWorkingDaysLeft()).isTrue();
    assertThat(wire.getWorkingDaysLeft()).isZero();
  }

  @Test
  void beyond_the_known_calendar_no_working_days_are_told() {
    LocalDate beyond = LocalDate.of(2029, 2, 1);
    var clock = clocks.clock(TestRules.ANSWER, beyond, null).orElseThrow();

    assertThat(records.deadline(clock, beyond).hasWorkingDaysLeft()).isFalse();
  }

  @Test
  void a_clock_in_hours_says_the_moment_and_the_day_in_london() {
    Instant lateOnMonday = Instant.parse("2018-06-04T22:30:00Z");
    Instant lateOnTuesday = Instant.parse("2018-06-05T22:30:00Z");
    var clock = clocks.hourClock(TestRules.TELL, lateOnMonday, lateOnTuesday);

    Deadline wire = records.deadline(clock, lateOnTuesday.plusSeconds(1));

    assertThat(wire.getDueAt()).isEqualTo(Wire.instant(lateOnTuesday));
    assertThat(wire.getStartedOn()).isEqualTo(Wire.date(MONDAY));
    assertThat(wire.getDueOn()).isEqualTo(Wire.date(MONDAY.plusDays(1)));
    assertThat(wire.getMetOn()).isEqualTo(Wire.date(MONDAY.plusDays(1)));
    assertThat(wire.getState()).isEqualTo(DeadlineState.DEADLINE_STATE_MET);
    assertThat(wire.getLimit()).isEqualTo("24 hours");
    assertThat(wire.hasWorkingDaysLeft()).isFalse();
  }

  @Test
  void what_happened_says_when_who_wrote_it_down_and_of_which_part() {
    Instant happened = Instant.parse("2018-06-04T09:00:00Z");
    Instant written = Instant.parse("2018-06-05T09:00:00Z");
    UUID part = UUID.randomUUID();
    Recorded recorded = new Recorded(written, "lado-1", "Demo LADO");

    var whole = records.event(new TimelineEvent("note-written", happened, true, recorded, null));
    var ofPart = records.event(new TimelineEvent("note-filed", happened, false, recorded, part));

    assertThat(whole.getKind()).isEqualTo("note-written");
    assertThat(whole.getHappenedAt()).isEqualTo(Wire.instant(happened));
    assertThat(whole.getTimeKnown()).isTrue();
    assertThat(whole.getRecordedAt()).isEqualTo(Wire.instant(written));
    assertThat(whole.getRecordedBy()).isEqualTo("Demo LADO");
    assertThat(whole.getAboutId()).isEmpty();
    assertThat(ofPart.getTimeKnown()).isFalse();
    assertThat(ofPart.getAboutId()).isEqualTo(part.toString());
  }

  @Test
  void every_state_of_a_clock_has_its_name_in_the_contract() {
    assertThat(Stream.of(DeadlineState.values()).map(Enum::name))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of("DEADLINE_STATE_UNSPECIFIED", "UNRECOGNIZED"),
                    Stream.of(safeguarding.calendar.DeadlineState.values())
                        .map(state -> "DEADLINE_STATE_" + state.name()))
                .toList());
  }
}
