package safeguarding.calendar;

/** How a clock stands, seen from one moment; what happened after that moment does not count. */
public enum DeadlineState {
  /** What is asked for happened in time. */
  MET,
  /** It happened, after it was due. */
  MET_LATE,
  /** It has not happened and is due on a later day. */
  RUNNING,
  /** It has not happened and is due before this day ends. */
  DUE_TODAY,
  /** It has not happened and should have. */
  OVERDUE
}
