package safeguarding.lado.strategymeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.record.TimelineEvent;

/**
 * An action as it is on record.
 *
 * @param recorded when and by whom first
 * @param done when and by whom it was recorded that it was done; null until then
 */
public record KeptAction(Action action, Recorded recorded, @Nullable Recorded done) {

  /** Whether what was agreed is what the other one was corrected to. */
  boolean correctsWhatWasAgreed(KeptAction before) {
    Action other = before.action;
    return other.id().equals(action.id())
        && !(other.what().equals(action.what())
            && other.owner().equals(action.owner())
            && other.dueOn().equals(action.dueOn()));
  }

  /** Whether its day is what the other one's was corrected to: one done anew has another. */
  boolean correctsWhenItWasDone(KeptAction before) {
    return before.action.id().equals(action.id())
        && done != null
        && done.equals(before.done)
        && !Objects.equals(before.action.completedOn(), action.completedOn());
  }

  /** That a meeting agreed it. */
  TimelineEvent agreed(UUID meeting) {
    String note = action.owner() + ": " + action.what();
    return new TimelineEvent("meeting-action-agreed", recorded.at(), true, recorded, meeting, note);
  }

  /** That it was done; empty until then. */
  Optional<TimelineEvent> completed(UUID meeting) {
    LocalDate on = action.completedOn();
    if (on == null || done == null) {
      return Optional.empty();
    }
    Instant day = LondonTime.startOf(on);
    return Optional.of(
        new TimelineEvent("meeting-action-done", day, false, done, meeting, action.what()));
  }
}
