package safeguarding.lado.strategymeeting;

import safeguarding.rulings.Keyed;

/** Where a meeting stands. Each state is a record of {@link Meeting}. */
public enum MeetingState implements Keyed {
  BOOKED,
  CANCELLED,
  HELD
}
