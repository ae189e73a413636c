package safeguarding.lado.staff;

import java.util.List;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What may be recorded about what somebody signs in as. */
final class SignInPolicy {
  private SignInPolicy() {}

  /**
   * Somebody who was entered without a sign-in gets one that nobody else has. One that stands is
   * corrected only with a reason: it says who sees nothing of which cases.
   *
   * @param staff everybody, in post or not
   * @param caller the sign-in of who records it, who does not say which post is their own, or not
   */
  static Ruling<ToldSignIn> check(
      List<StaffMember> staff, StaffMember member, ToldSignIn told, String caller) {
    if (!member.inPost()) {
      return StaffPolicy.left();
    }
    if (caller.equals(member.subject())) {
      return StaffPolicy.ownPost();
    }
    Violations violations = new Violations();
    violations.shortText("subject", told.subject());
    violations.longText("reason", told.reason());
    if (member.subject() == null) {
      violations.required("subject", told.subject(), "Enter the sign-in name");
      if (!told.reason().isEmpty()) {
        violations.invalid("reason", "Leave the reason empty: there is no sign-in name to correct");
      }
    } else if (told.reason().isEmpty()) {
      signsInAlready(member.subject(), "reason", ". Enter why it is corrected", violations);
    }
    free(staff, told.subject(), caller, "subject", violations);
    return violations.ruling(() -> told);
  }

  /** The first sign-in of a row of a list, by which none is corrected. */
  static void first(
      List<StaffMember> staff,
      StaffMember member,
      String subject,
      String caller,
      String field,
      Violations violations) {
    if (member.subject() != null) {
      signsInAlready(member.subject(), field, "", violations);
    } else {
      free(staff, subject, caller, field, violations);
    }
  }

  private static void free(
      List<StaffMember> staff, String subject, String caller, String field, Violations violations) {
    if (caller.equals(subject)) {
      violations.against(StaffPolicy.OWN_POST, field, StaffPolicy.OWN_POST_MESSAGE);
    } else if (staff.stream().anyMatch(other -> subject.equals(other.subject()))) {
      taken(field, violations);
    }
  }

  static void taken(String field, Violations violations) {
    violations.against(
        StaffPolicy.ON_THE_LIST, field, "Somebody with this sign-in is on the list already");
  }

  static void signsInAlready(String subject, String field, String whatToDo, Violations violations) {
    violations.against(
        "signs-in-already",
        field,
        "This person is on the list with the sign-in name '%s'%s".formatted(subject, whatToDo));
  }
}
