package safeguarding.gateway.signin;

/** What the identity provider said when a session needed its next token. */
sealed interface Renewal {
  /**
   * It gave one.
   *
   * @param tokens in place of the earlier ones
   */
  record Renewed(Tokens tokens) implements Renewal {}

  /** It gives none any more: the person has to sign in again. */
  record Ended() implements Renewal {}

  /** It did not answer. */
  record Unreachable() implements Renewal {}
}
