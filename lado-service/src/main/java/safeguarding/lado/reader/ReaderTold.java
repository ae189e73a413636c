package safeguarding.lado.reader;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to see a case, as told.
 *
 * @param capacity null where it was left out
 * @param homeAuthority empty for somebody of this authority
 * @param lastDay null where there is none
 */
public record ReaderTold(
    String subject,
    String name,
    @Nullable ReaderCapacity capacity,
    String homeAuthority,
    String reason,
    @Nullable LocalDate lastDay) {
  /** Takes texts without the blanks around them. */
  public ReaderTold {
    subject = subject.strip();
    name = name.strip();
    homeAuthority = homeAuthority.strip();
    reason = reason.strip();
  }
}
