package safeguarding.outbox;

import safeguarding.rulings.Keyed;

/** What has become of a message. */
public enum MessageState implements Keyed {
  /** Waits, for the first time or to be tried again. */
  QUEUED,
  /** A copy of the program is sending it. */
  SENDING,
  /** The mail server has accepted it. */
  SENT,
  /** It was refused for good, or is of no use any more. */
  FAILED,
  /** The connection or the program broke when the server may have had it. A person decides. */
  UNKNOWN
}
