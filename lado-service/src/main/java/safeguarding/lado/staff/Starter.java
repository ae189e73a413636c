package safeguarding.lado.staff;

/**
 * Somebody who begins, or begins again, as told.
 *
 * @param subject empty where they do not sign in
 * @param payrollNumber empty when not known
 */
public record Starter(String name, String subject, String payrollNumber, ToldPost post) {
  /** Takes texts without the blanks around them. */
  public Starter {
    name = name.strip();
    subject = subject.strip();
    payrollNumber = payrollNumber.strip();
  }
}
