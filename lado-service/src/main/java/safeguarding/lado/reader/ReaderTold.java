package safeguarding.lado.reader;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to see a case, as told.
 *
 * @param capacity null where it was left out
 * @param homeAuthority empty for somebody of this authority
 * @param lastDay null where there is none
 * @param staffId of somebody who was chosen from the list of staff; null where they were written
 */
public record ReaderTold(
    String subject,
    String name,
    @Nullable ReaderCapacity capacity,
    String homeAuthority,
    String reason,
    @Nullable LocalDate lastDay,
    @Nullable UUID staffId) {
  /** Takes texts without the blanks around them. */
  public ReaderTold {
    subject = subject.strip();
    name = name.strip();
    homeAuthority = homeAuthority.strip();
    reason = reason.strip();
  }

  /** Where it was said who they are. */
  String field() {
    return staffId == null ? "subject" : "staff_id";
  }

  /** The same, of whom the list of staff knows this. */
  ReaderTold as(String sign, String called) {
    return new ReaderTold(sign, called, capacity, homeAuthority, reason, lastDay, staffId);
  }
}
