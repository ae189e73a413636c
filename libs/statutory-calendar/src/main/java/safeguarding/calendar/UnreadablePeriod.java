package safeguarding.calendar;

/** A text that names no reporting period; the message says in plain words how one is written. */
public final class UnreadablePeriod extends IllegalArgumentException {
  UnreadablePeriod(String message) {
    super(message);
  }
}
