package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import safeguarding.contracts.record.v1.Deadline;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Clock;
import safeguarding.gateway.view.Moments;

/** The clocks of a record in words, from the contract. */
final class ClocksGrpc {
  private ClocksGrpc() {}

  /** A clock of a record. */
  static Clock clock(Deadline deadline) {
    return clock(deadline, "");
  }

  /**
   * A clock of a part of a record.
   *
   * @param about whom or what it is about: initials; empty where that is the record itself
   */
  static Clock clock(Deadline deadline, String about) {
    Clock clock = unnamed(deadline);
    return about.isEmpty()
        ? clock
        : new Clock(clock.title() + ": " + about, clock.words(), clock.detail(), clock.tone());
  }

  /** The cell with the clock that is due first. */
  static Cell next(Cell cell, Deadline deadline) {
    return cell.clock(nextWords(deadline), tone(deadline));
  }

  /** 'Initial conference: 2 working days left, due 4 June 2018'. */
  static String nextWords(Deadline deadline) {
    Clock.Words words = running(deadline);
    String due = words.namesDueDay() ? "" : ", due " + day(deadline.getDueOn());
    return deadline.getTitle() + ": " + words.text() + due;
  }

  private static Clock unnamed(Deadline deadline) {
    String due =
        deadline.hasDueAt()
            ? Moments.dayAndTime(ProtoTimes.instant(deadline.getDueAt()))
            : day(deadline.getDueOn());
    String detail =
        "started %s, due %s. Limit: %s (%s)"
            .formatted(
                day(deadline.getStartedOn()), due, deadline.getLimit(), deadline.getSource());
    return switch (deadline.getState()) {
      case DEADLINE_STATE_MET ->
          new Clock(
              deadline.getTitle(), "met on " + day(deadline.getMetOn()), detail, Clock.Tone.MET);
      case DEADLINE_STATE_MET_LATE ->
          new Clock(
              deadline.getTitle(),
              "done late, on " + day(deadline.getMetOn()),
              detail,
              Clock.Tone.MET_LATE);
      case DEADLINE_STATE_RUNNING,
          DEADLINE_STATE_DUE_TODAY,
          DEADLINE_STATE_OVERDUE,
          DEADLINE_STATE_UNSPECIFIED,
          UNRECOGNIZED ->
          new Clock(deadline.getTitle(), runningWords(deadline), detail, tone(deadline));
    };
  }

  /** What is left of a running clock, in words. */
  static String runningWords(Deadline deadline) {
    return running(deadline).text();
  }

  private static Clock.Words running(Deadline deadline) {
    return Clock.words(tone(deadline), deadline.getWorkingDaysLeft(), day(deadline.getDueOn()));
  }

  static Clock.Tone tone(Deadline deadline) {
    return switch (deadline.getState()) {
      case DEADLINE_STATE_OVERDUE -> Clock.Tone.OVERDUE;
      case DEADLINE_STATE_DUE_TODAY -> Clock.Tone.TODAY;
      case DEADLINE_STATE_MET -> Clock.Tone.MET;
      case DEADLINE_STATE_MET_LATE -> Clock.Tone.MET_LATE;
      case DEADLINE_STATE_RUNNING, DEADLINE_STATE_UNSPECIFIED, UNRECOGNIZED -> Clock.Tone.RUNNING;
    };
  }
}
