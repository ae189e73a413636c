package safeguarding.lado.strategymeeting;

import org.jspecify.annotations.Nullable;

/**
 * What is right of a meeting that was held, as somebody wants it corrected.
 *
 * @param kind null: as it stands
 * @param holding all of it
 * @param reason why it is corrected
 */
public record HoldingCorrection(@Nullable MeetingKind kind, ToldHolding holding, String reason) {

  /** Takes the text without the blanks around it. */
  public HoldingCorrection {
    reason = reason.strip();
  }
}
