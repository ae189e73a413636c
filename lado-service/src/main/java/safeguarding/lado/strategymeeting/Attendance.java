package safeguarding.lado.strategymeeting;

import safeguarding.rulings.Keyed;

/** What somebody did about a meeting that was held. */
public enum Attendance implements Keyed {
  CAME,
  SENT_APOLOGIES,
  SENT_INFORMATION,
  ABSENT
}
