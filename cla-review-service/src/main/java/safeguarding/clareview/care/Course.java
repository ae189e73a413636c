package safeguarding.clareview.care;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.clareview.timescale.CareEvents;
import safeguarding.clareview.timescale.CourseKind;

/**
 * A period of care or a supervision order, as far as its reviews and clocks care.
 *
 * @param id of the period or the order
 */
public record Course(UUID id, UUID childId, CareEvents events) {

  /** What a review of it is about. */
  public ReviewSubject subject() {
    return events.kind() == CourseKind.SUPERVISION_ORDER
        ? ReviewSubject.SUPERVISION_ORDER
        : ReviewSubject.LOOKED_AFTER;
  }

  /** How the child stands while it runs. */
  public CareState state() {
    if (!isOpen()) {
      return CareState.CEASED;
    }
    return switch (events.kind()) {
      case LOOKED_AFTER -> CareState.LOOKED_AFTER;
      case SHORT_BREAKS -> CareState.SHORT_BREAKS;
      case SUPERVISION_ORDER -> CareState.SUPERVISION_ORDER;
    };
  }

  /** Whether it runs. */
  public boolean isOpen() {
    return events.endedOn() == null;
  }

  /** Whether the child may be reviewed under it on a day; its last day is one of them. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(events.startedOn()) && !endedBefore(day);
  }

  /** Whether its last day was before a day. */
  public boolean endedBefore(LocalDate day) {
    LocalDate endedOn = events.endedOn();
    return endedOn != null && endedOn.isBefore(day);
  }

  /**
   * Whether another one would overlap with it. On the day on which one ends the next may begin.
   *
   * @param otherEndedOn null where no end is known
   */
  boolean overlaps(LocalDate otherStartedOn, @Nullable LocalDate otherEndedOn) {
    LocalDate endedOn = events.endedOn();
    return (endedOn == null || endedOn.isAfter(otherStartedOn))
        && (otherEndedOn == null || otherEndedOn.isAfter(events.startedOn()));
  }
}
