package safeguarding.gateway.visitor;

/**
 * The session of a browser, as far as controllers may know it.
 *
 * @param key finds the session in the database; not the cookie, and of no use in its place
 * @param csrfToken what forms must send back
 * @param showsNames whether lists show full names instead of initials
 * @param sealing for what a page keeps in its own address
 */
public record BrowserSession(
    SessionKey key, String csrfToken, boolean showsNames, Sealing sealing) {

  /** Does not show the token. */
  @Override
  public String toString() {
    return "BrowserSession";
  }
}
