package safeguarding.local.sample.care;

/** Why a review is out of time, and the manager who agreed. */
record OutOfTime(String reason, String agreedBy) {
  /** The safeguarding unit was told late that the child became looked after. */
  static OutOfTime afterLateNotification(String agreedBy) {
    return new OutOfTime("late-notification", agreedBy);
  }
}
