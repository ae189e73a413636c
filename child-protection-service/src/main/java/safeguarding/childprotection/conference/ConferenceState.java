package safeguarding.childprotection.conference;

import safeguarding.rulings.Keyed;

/** Where a conference stands. Each state is a record of {@link Conference}. */
public enum ConferenceState implements Keyed {
  REQUESTED,
  BOOKED,
  /** Waits for a new date. */
  STOOD_DOWN,
  HELD,
  /** Will not be held. */
  WITHDRAWN
}
