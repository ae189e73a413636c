package safeguarding.childprotection.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for an initial conference as somebody wants it recorded; null is missing. */
public record RequestConference(
    @Nullable LocalDate requestedOn,
    List<UUID> childIds,
    String agreedBy,
    @Nullable LocalDate agreedOn,
    String reasons) {

  /** Takes each child once, and the texts without the blanks around them. */
  public RequestConference {
    childIds = childIds.stream().distinct().toList();
    agreedBy = agreedBy.strip();
    reasons = reasons.strip();
  }
}
