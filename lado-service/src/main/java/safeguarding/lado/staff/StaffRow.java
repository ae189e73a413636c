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

  /**
   * Who in post is meant: more than one where it is not clear, nobody where they begin. A number or
   * a sign-in that nobody has is no sign of anybody; only a row with neither goes by the name.
   */
  List<StaffMember> meant(List<StaffMember> staff) {
    Predicate<StaffMember> same = this::hasName;
    if (staff.stream().anyMatch(this::hasNumber)) {
      same = this::hasNumber;
    } else if (staff.stream().anyMatch(this::signsIn)) {
      same = this::signsIn;
    } else if (!payrollNumber.isEmpty() || !subject.isEmpty()) {
      return List.of();
    }
    return staff.stream().filter(StaffMember::inPost).filter(same).toList();
  }

  /**
   * Whether somebody in post has this name and nothing that tells them apart: by the name alone
   * they neither get a sign-in or a number nor are somebody new.
   */
  boolean mayBeOneOf(List<StaffMember> staff) {
    return staff.stream().noneMatch(member -> hasNumber(member) || signsIn(member))
        && staff.stream()
            .filter(StaffMember::inPost)
            .filter(this::hasName)
            .anyMatch(member ->
                (payrollNumber.isEmpty() || member.payrollNumber().isEmpty())
                    && (subject.isEmpty() || member.subject() == null));
  }

  private boolean hasName(StaffMember member) {
    return name.equalsIgnoreCase(member.name());
  }

  private boolean hasNumber(StaffMember member) {
    return member.hasNumber(payrollNumber);
  }

  private boolean signsIn(StaffMember member) {
    return member.signsInAs(subject);
  }

  /** What is told, where it is not what they have; else empty. */
  static String unlike(String told, @Nullable String had) {
    return told.equals(had) ? "" : told;
  }

  Starter starter(ToldPost post) {
    return new Starter(name, subject, payrollNumber, post);
  }
}
