package safeguarding.lado.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.rulings.Violations;

/** Whether somebody who begins is somebody who left before: by payroll number or sign-in. */
final class ComingBack {
  private ComingBack() {}

  /**
   * Who comes back; null where they are new. They have the name that they had, or a mistyped number
   * would make somebody else of them. Refuses who is in post already, and whoever enters themself.
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
    List<StaffMember> signIn = staff.stream().filter(starter::signsInAs).toList();
    List<StaffMember> number = staff.stream().filter(starter::hasNumberOf).toList();
    List<StaffMember> same = Stream.concat(signIn.stream(), number.stream()).distinct().toList();
    if (caller.equals(starter.subject())
        || same.stream().anyMatch(member -> caller.equals(member.subject()))) {
      violations.against(StaffPolicy.OWN_POST, in + "subject", StaffPolicy.OWN_POST_MESSAGE);
    } else if (signIn.stream().anyMatch(StaffMember::inPost)) {
      StaffPolicy.taken(in + "subject", violations);
    } else if (number.stream().anyMatch(StaffMember::inPost)) {
      violations.against(
          StaffPolicy.ON_THE_LIST,
          in + "payroll_number",
          "Somebody with this payroll number is on the list already");
    } else if (same.size() > 1) {
      violations.against(
          "person-not-clear",
          in + "payroll_number",
          "Several people who left had this payroll number or sign-in name. Enter one of the two");
    } else if (!same.isEmpty()) {
      compare(same.getFirst(), starter, in, inPost, violations);
      return same.getFirst();
    }
    return null;
  }

  private static void compare(
      StaffMember before, Starter starter, String in, String inPost, Violations violations) {
    if (!before.name().equalsIgnoreCase(starter.name())) {
      violations.against(
          "person-not-clear",
          in + "name",
          "%s left with this payroll number or sign-in name. Enter this name, or another number"
              .formatted(before.name()));
    }
    if (before.subject() != null && !starter.subject().isEmpty() && !starter.signsInAs(before)) {
      StaffPolicy.signsInAlready(before.subject(), in + "subject", violations);
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
