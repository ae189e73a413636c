package safeguarding.lado.strategymeeting;

import java.util.Objects;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.record.TimelineEvent;

/**
 * Minutes that went out, as it is on record.
 *
 * @param number tells it apart from the meeting's others: 0 is the first, which meets the clock; of
 *     the others the meeting's version, once it was recorded
 * @param recorded when and by whom first
 */
public record KeptCirculation(int number, Circulation circulation, Recorded recorded) {
  /** The number of the first. */
  static final int FIRST = 0;

  boolean isFirst() {
    return number == FIRST;
  }

  /** Whether this is what the other one was corrected to: one that went out anew is another. */
  boolean corrects(KeptCirculation before) {
    return before.number == number
        && before.recorded.equals(recorded)
        && !before.circulation.equals(circulation);
  }

  /** That they went out. */
  TimelineEvent event(UUID meeting) {
    return new TimelineEvent(
        isFirst() ? "minutes-circulated" : "minutes-circulated-again",
        LondonTime.startOf(Objects.requireNonNull(circulation.on())),
        false,
        recorded,
        meeting);
  }
}
