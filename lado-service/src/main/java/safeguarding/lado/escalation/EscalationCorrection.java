package safeguarding.lado.escalation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is right of what was raised with directors, and of their answer, as somebody wants it
 * corrected.
 *
 * @param escalationId null is missing
 * @param raising all of what was raised; null where it stands
 * @param answer all of what they did; null where they have not answered, or it is taken back
 * @param withdrawn it was raised by mistake: then nothing of it is told
 * @param answerWithdrawn the answer was recorded by mistake: they are still to answer
 * @param reason why it is corrected
 */
public record EscalationCorrection(
    @Nullable UUID escalationId,
    @Nullable ToldEscalation raising,
    @Nullable ToldAnswer answer,
    boolean withdrawn,
    boolean answerWithdrawn,
    String reason) {

  /** Takes the text without the blanks around it. */
  public EscalationCorrection {
    reason = reason.strip();
  }
}
