package safeguarding.childprotection.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.childprotection.child.Sex;

/**
 * A referral as somebody wants it recorded; null is missing.
 *
 * @param familyId null for a new family group
 */
public record ReceiveReferral(
    @Nullable UUID familyId,
    List<ReferredChild> children,
    @Nullable LocalDate receivedOn,
    @Nullable ReferralSource source,
    String summary) {

  /** Keeps its own copy of the children, and takes the text without the blanks around it. */
  public ReceiveReferral {
    children = List.copyOf(children);
    summary = summary.strip();
  }

  /**
   * A child as told. Of a child who is known already all but the number may be left out.
   *
   * @param sex null when not told
   */
  public record ReferredChild(
      String number,
      String givenNames,
      String familyName,
      @Nullable LocalDate dateOfBirth,
      @Nullable LocalDate expectedDateOfBirth,
      @Nullable Sex sex) {

    /** Takes the texts without the blanks around them. */
    public ReferredChild {
      number = number.strip();
      givenNames = givenNames.strip();
      familyName = familyName.strip();
    }
  }
}
