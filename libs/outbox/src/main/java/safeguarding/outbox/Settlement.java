package safeguarding.outbox;

import safeguarding.rulings.Keyed;

/** What a person says of a message that has not arrived for certain. */
public enum Settlement implements Keyed {
  /** It goes out again, under its own Message-ID. */
  SEND_AGAIN,
  /** It has arrived after all. */
  ARRIVED,
  /** Whom it was for was told in another way. */
  TOLD
}
