package safeguarding.outbox;

/** A way by which messages go out. */
interface Carrier {
  /** Whether it has been set up for what has a calendar entry, or for what has none. */
  boolean carries(boolean withCalendar);

  /** Hands a message over; takes no longer than a claim holds, and throws nothing. */
  Delivery carry(Claimed message);
}
