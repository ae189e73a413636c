package safeguarding.lado.reader;

import safeguarding.rulings.Keyed;

/** How somebody came to see a case by name. */
public enum ReaderKind implements Keyed {
  NAMED,
  /** Invited to decide it. */
  DECISION_MAKER,
  /** Opened it in an emergency, with a reason. */
  EMERGENCY;
}
