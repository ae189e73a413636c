package safeguarding.outbox;

/**
 * What came of handing a message over. Codes are lower case with hyphens, and never a text of a
 * server, which may name a person.
 */
sealed interface Delivery {
  /** It is the server's now. */
  record Accepted() implements Delivery {}

  /** It certainly was not accepted, and may be later. */
  record NotYet(String code) implements Delivery {}

  /** It certainly was not accepted, and never will be. */
  record Refused(String code) implements Delivery {}

  /** It may have been accepted. */
  record Unknown(String code) implements Delivery {}
}
