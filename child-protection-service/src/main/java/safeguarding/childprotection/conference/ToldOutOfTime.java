package safeguarding.childprotection.conference;

import org.jspecify.annotations.Nullable;

/** Why a conference is out of time, as told; null is missing. */
public record ToldOutOfTime(@Nullable DelayReason reason, String agreedBy) {
  /** Takes the text without the blanks around it. */
  public ToldOutOfTime {
    agreedBy = agreedBy.strip();
  }
}
