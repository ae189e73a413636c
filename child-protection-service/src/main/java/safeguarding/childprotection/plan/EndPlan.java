package safeguarding.childprotection.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The end of a plan outside a conference, as somebody wants it recorded; null is missing. */
public record EndPlan(@Nullable LocalDate endedOn, @Nullable PlanEndReason reason, String reasons) {

  /** Takes the text without the blanks around it. */
  public EndPlan {
    reasons = reasons.strip();
  }
}
