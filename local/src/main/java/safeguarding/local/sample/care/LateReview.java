package safeguarding.local.sample.care;

/** Why a review is late, and the manager who agreed. */
record LateReview(String reason, String agreedBy) {
  /** The safeguarding unit was told late that the child became looked after. */
  static LateReview afterLateNotification(String agreedBy) {
    return new LateReview("late-notification", agreedBy);
  }
}
