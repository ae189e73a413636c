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

  /** Whether they sign in as this person does. */
  boolean signsInAs(StaffMember member) {
    return !subject.isEmpty() && subject.equals(member.subject());
  }

  /** Whether they have this person's payroll number. */
  boolean hasNumberOf(StaffMember member) {
    return !payrollNumber.isEmpty() && payrollNumber.equals(member.payrollNumber());
  }
}
