package safeguarding.lado.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.grpcedge.Versioned;

/**
 * Somebody who works for the council, or did.
 *
 * @param subject whom the identity provider knows them as; null where they do not sign in
 * @param payrollNumber the council's own number; empty when not known
 * @param post the one they have, or had last
 * @param lastDay null while they work here
 */
public record StaffMember(
    UUID id,
    int version,
    String name,
    @Nullable String subject,
    String payrollNumber,
    Post post,
    @Nullable LocalDate lastDay)
    implements Versioned {

  /** The same person after one more change, which left their post as it was. */
  StaffMember counted() {
    return new StaffMember(id, version + 1, name, subject, payrollNumber, post, lastDay);
  }

  /**
   * Whether they sign in so.
   *
   * @param told empty is nobody's
   */
  boolean signsInAs(String told) {
    return !told.isEmpty() && told.equals(subject);
  }

  /**
   * Whether this is their payroll number.
   *
   * @param told empty is nobody's
   */
  boolean hasNumber(String told) {
    return !told.isEmpty() && told.equals(payrollNumber);
  }

  /** Whether they are in post. */
  public boolean inPost() {
    return lastDay == null;
  }
}
