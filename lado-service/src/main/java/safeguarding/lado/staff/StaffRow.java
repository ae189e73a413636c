package safeguarding.lado.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
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

  /** Who in post is meant: more than one where it is not clear, nobody where they begin. */
  List<StaffMember> meant(List<StaffMember> staff) {
    Predicate<StaffMember> same = member -> name.equals(member.name());
    if (!payrollNumber.isEmpty()) {
      same = member -> payrollNumber.equals(member.payrollNumber());
    } else if (staff.stream().anyMatch(member -> subject.equals(member.subject()))) {
      same = member -> subject.equals(member.subject());
    } else if (!subject.isEmpty()) {
      same = same.and(member -> member.subject() == null);
    }
    return staff.stream().filter(StaffMember::inPost).filter(same).toList();
  }

  Starter starter(ToldPost post) {
    return new Starter(name, subject, payrollNumber, post);
  }
}
