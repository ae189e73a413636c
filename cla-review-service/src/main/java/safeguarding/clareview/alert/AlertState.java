package safeguarding.clareview.alert;

import safeguarding.rulings.Keyed;

/** Where an alert stands. Each state is a record of {@link Alert}. */
public enum AlertState implements Keyed {
  /** A concern that waits for its answer. */
  RAISED,
  /** The concern is answered. */
  ANSWERED,
  /** Good practice: nothing is asked for. */
  NOTED
}
