package safeguarding.lado.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person of a list that is taken over, as told.
 *
 * @param subject empty where they do not sign in
 * @param payrollNumber empty when not known
 * @param worksIn a unit by its name, or with those that it belongs to
 * @param manages written alike; empty where none
 * @param decidingRole null where they decide nothing about allegations
 * @param since null when not told
 */
record StaffRow(
    String name,
    String subject,
    String payrollNumber,
    String worksIn,
    String manages,
    @Nullable DecidingRole decidingRole,
    @Nullable LocalDate since) {
  /** Takes texts without the blanks that a spreadsheet leaves around them. */
  StaffRow {
    name = name.strip();
    subject = subject.strip();
    payrollNumber = payrollNumber.strip();
    worksIn = worksIn.strip();
    manages = manages.strip();
  }

  /** What the same person has in another list; no payroll number is taken for a name. */
  String identity() {
    if (!payrollNumber.isEmpty()) {
      return "number " + payrollNumber;
    }
    return subject.isEmpty() ? "name " + name : "sign-in " + subject;
  }

  /** Whether somebody on record is meant. */
  boolean means(StaffMember member) {
    if (!payrollNumber.isEmpty()) {
      return payrollNumber.equals(member.payrollNumber());
    }
    return subject.isEmpty() ? name.equals(member.name()) : subject.equals(member.subject());
  }
}
