package safeguarding.lado.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.rulings.Violations;

/** Whether somebody who begins is somebody who left before: by payroll number or sign-in. */
final class ComingBack {
  private ComingBack() {}

  /**
   * Who comes back; null where they are new. They have the name that they had, or a mistyped number
   * would make somebody else of them; number and sign-in together are enough under a new name.
   * Refuses who is in post already, and whoever enters themself.
   *
   * @param staff everybody, in post or not
   * @param caller the sign-in of who records it
   * @param in what the names of the fields begin with
   * @param inPost what those of the post's begin with
   */
  static @Nullable StaffMember who(
      List<StaffMember> staff,
      Starter starter,
      String caller,
      String in,
      String inPost,
      Violations violations) {
    List<StaffMember> same =
        staff.stream()
            .filter(member ->
                member.signsInAs(starter.subject()) || member.hasNumber(starter.payrollNumber()))
            .toList();
    if (caller.equals(starter.subject())
        || same.stream().anyMatch(member -> caller.equals(member.subject()))) {
      violations.against(StaffPolicy.OWN_POST, in + "subject", StaffPolicy.OWN_POST_MESSAGE);
    } else if (same.stream().anyMatch(StaffMember::inPost)) {
      worksHere(same, starter, in, violations);
    } else if (same.size() > 1) {
      violations.against(
          StaffPolicy.NOT_CLEAR,
          in + "payroll_number",
          "Several people who left had this payroll number or sign-in name. Enter one of the two");
    } else if (!same.isEmpty()) {
      compare(same.getFirst(), starter, in, inPost, violations);
      return same.getFirst();
    }
    return null;
  }

  private static void worksHere(
      List<StaffMember> same, Starter starter, String in, Violations violations) {
    if (same.stream()
        .filter(StaffMember::inPost)
        .anyMatch(member -> member.signsInAs(starter.subject()))) {
      SignInPolicy.taken(in + "subject", violations);
    } else {
      violations.against(
          StaffPolicy.ON_THE_LIST,
          in + "payroll_number",
          "Somebody with this payroll number is on the list already");
    }
  }

  private static void compare(
      StaffMember before, Starter starter, String in, String inPost, Violations violations) {
    boolean sameSignIn = before.signsInAs(starter.subject());
    boolean both = sameSignIn && before.hasNumber(starter.payrollNumber());
    if (!both && !before.name().equalsIgnoreCase(starter.name())) {
      violations.against(
          StaffPolicy.NOT_CLEAR,
          in + "name",
          ("%s left with this payroll number or sign-in name. Enter this name; if it has changed"
                  + " since, enter both the number and the sign-in name that they had. If it is"
                  + " somebody else, enter another number or sign-in name")
              .formatted(before.name()));
    }
    if (before.subject() != null && !starter.subject().isEmpty() && !sameSignIn) {
      SignInPolicy.signsInAlready(before.subject(), in + "subject", "", violations);
    }
    @Nullable LocalDate since = starter.post().since();
    if (since != null && !since.isAfter(Objects.requireNonNull(before.lastDay()))) {
      violations.against(
          StaffPolicy.BEFORE_THE_POST_BEFORE,
          inPost + "since",
          "Enter a day after the last day of the post before");
    }
  }
}
