package safeguarding.childprotection.conference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A standing down as somebody wants it recorded; null is missing. */
public record StandDownConference(
    @Nullable LocalDate stoodDownOn, @Nullable DelayReason reason, String agreedBy) {

  /** Takes the text without the blanks around it. */
  public StandDownConference {
    agreedBy = agreedBy.strip();
  }
}
