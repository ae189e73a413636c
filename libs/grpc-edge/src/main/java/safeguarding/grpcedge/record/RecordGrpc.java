package safeguarding.grpcedge.record;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import safeguarding.calendar.Deadline;
import safeguarding.calendar.HourClock;
import safeguarding.calendar.HourDeadline;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.RuleClock;
import safeguarding.calendar.RuleClocks;
import safeguarding.contracts.record.v1.DeadlineState;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;

/** Writes the clocks and the timeline of a record in the words of record.v1. */
@Singleton
public final class RecordGrpc {
  private final RuleClocks clocks;

  RecordGrpc(RuleClocks clocks) {
    this.clocks = clocks;
  }

  /**
   * Writes a clock as it stands on a day. Which part of the record it runs on is the caller's to
   * add.
   */
  public safeguarding.contracts.record.v1.Deadline deadline(RuleClock clock, LocalDate today) {
    Deadline deadline = clock.deadline();
    LocalDate metOn = deadline.metOn();
    var wire =
        safeguarding.contracts.record.v1.Deadline.newBuilder()
            .setRuleId(deadline.ruleId())
            .setTitle(deadline.title())
            .setStartedOn(Wire.date(deadline.startedOn()))
            .setDueOn(Wire.date(deadline.dueOn()))
            .setState(WireEnum.write(DeadlineState.class, "DEADLINE_STATE_", deadline.state(today)))
            .setLimit(clock.rule().limit().inWords())
            .setSource(clock.rule().source());
    if (metOn == null) {
      clocks.workingDaysLeft(deadline, today).ifPresent(wire::setWorkingDaysLeft);
    } else {
      wire.setMetOn(Wire.date(metOn)).setWorkingDaysLeft(0);
    }
    return wire.build();
  }

  /**
   * Writes a clock in hours as it stands at an instant: with the moment it is due, and without
   * working days left. Which part of the record it runs on is the caller's to add.
   */
  public safeguarding.contracts.record.v1.Deadline deadline(HourClock clock, Instant now) {
    HourDeadline deadline = clock.deadline();
    var wire =
        safeguarding.contracts.record.v1.Deadline.newBuilder()
            .setRuleId(deadline.ruleId())
            .setTitle(deadline.title())
            .setStartedOn(Wire.date(LondonTime.dateOf(deadline.startedAt())))
            .setDueOn(Wire.date(LondonTime.dateOf(deadline.dueAt())))
            .setDueAt(Wire.instant(deadline.dueAt()))
            .setState(WireEnum.write(DeadlineState.class, "DEADLINE_STATE_", deadline.state(now)))
            .setLimit(clock.rule().limit().inWords())
            .setSource(clock.rule().source());
    if (deadline.metAt() != null) {
      wire.setMetOn(Wire.date(LondonTime.dateOf(deadline.metAt())));
    }
    return wire.build();
  }

  /** Writes something that happened. */
  public safeguarding.contracts.record.v1.TimelineEvent event(TimelineEvent event) {
    var wire =
        safeguarding.contracts.record.v1.TimelineEvent.newBuilder()
            .setKind(event.kind())
            .setHappenedAt(Wire.instant(event.happenedAt()))
            .setTimeKnown(event.timeKnown())
            .setRecordedAt(Wire.instant(event.recorded().at()))
            .setRecordedBy(event.recorded().name())
            .setNote(event.note());
    if (event.about() != null) {
      wire.setAboutId(event.about().toString());
    }
    return wire.build();
  }
}
