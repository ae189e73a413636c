package safeguarding.lado.staff;

/**
 * What somebody signs in as, as told.
 *
 * @param subject whom the identity provider knows them as; empty where they no longer sign in
 * @param reason why the one that stands is corrected; empty where none stands
 */
public record ToldSignIn(String subject, String reason) {
  /** Takes texts without the blanks around them. */
  public ToldSignIn {
    subject = subject.strip();
    reason = reason.strip();
  }
}
