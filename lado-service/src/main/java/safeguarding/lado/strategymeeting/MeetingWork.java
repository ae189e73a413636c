package safeguarding.lado.strategymeeting;

import safeguarding.lado.timescale.LadoTimescales;
import safeguarding.rulings.Keyed;

/** What meetings ask people to do. */
enum MeetingWork implements Keyed {
  BOOK_FIRST_MEETING(
      MeetingStep.BOOK, LadoTimescales.STRATEGY_MEETING, "Book the strategy meeting"),
  HOLD_FIRST_MEETING(
      MeetingStep.HOLD, LadoTimescales.STRATEGY_MEETING, "Hold the strategy meeting"),
  BOOK_REVIEW(MeetingStep.BOOK, MeetingClocks.reviewRule(false), "Book the next review"),
  HOLD_REVIEW(MeetingStep.HOLD, MeetingClocks.reviewRule(false), "Hold the next review"),
  BOOK_COMPLEX_REVIEW(MeetingStep.BOOK, MeetingClocks.reviewRule(true), "Book the next review"),
  HOLD_COMPLEX_REVIEW(MeetingStep.HOLD, MeetingClocks.reviewRule(true), "Hold the next review"),
  CIRCULATE_MINUTES(MeetingStep.CIRCULATE, LadoTimescales.MINUTES, "Circulate the minutes"),
  CIRCULATE_CORRECTED_MINUTES(
      MeetingStep.CIRCULATE, LadoTimescales.MINUTES_CORRECTED, "Circulate the corrected minutes"),
  COMPLETE_ACTION(
      MeetingStep.COMPLETE, LadoTimescales.MEETING_ACTION, "See to an action of a meeting");

  private final MeetingStep step;
  private final String ruleId;
  private final String action;

  MeetingWork(MeetingStep step, String ruleId, String action) {
    this.step = step;
    this.ruleId = ruleId;
    this.action = action;
  }

  /** {@link MeetingStepGrpc} says who may do it. */
  MeetingStep step() {
    return step;
  }

  /** By when it is to be done. */
  String ruleId() {
    return ruleId;
  }

  /** What the task says. */
  String action() {
    return action;
  }
}
