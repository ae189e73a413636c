package safeguarding.lado.allegation;

import org.jspecify.annotations.Nullable;

/**
 * What else is known of an adult who works with children: where else there may be a risk, and who
 * else has a say.
 *
 * @param otherWork other work with children, paid or not; empty when none is known
 * @param ownChildren children of their own, or living with them; empty when none are known
 * @param qualificationsBody who registers their qualification; empty when not known
 * @param workStatus null when not known
 */
public record Background(
    String otherWork,
    String ownChildren,
    String qualificationsBody,
    @Nullable WorkStatus workStatus) {
  /** Nothing is known. */
  public static final Background UNKNOWN = new Background("", "", "", null);

  /** Takes the texts without the blanks around them. */
  public Background {
    otherWork = otherWork.strip();
    ownChildren = ownChildren.strip();
    qualificationsBody = qualificationsBody.strip();
  }
}
