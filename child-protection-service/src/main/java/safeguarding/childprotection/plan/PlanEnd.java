package safeguarding.childprotection.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a plan ended.
 *
 * @param conferenceId the review conference that ended it; null outside a conference, or while it
 *     is not told
 * @param reasons empty when a conference ended it, which has the reasons
 */
public record PlanEnd(
    LocalDate endedOn, PlanEndReason reason, @Nullable UUID conferenceId, String reasons) {}
