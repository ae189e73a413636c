package safeguarding.clareview.care;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.clareview.care.SupervisionOrder.Ended;
import safeguarding.grpcedge.Versioned;
import safeguarding.grpcedge.record.TimelineEvent;

/**
 * A supervision order as it is kept: with its version and who wrote what down when.
 *
 * @param version counts the changes
 * @param endRecorded null while it holds
 */
public record OrderRecord(
    SupervisionOrder order, int version, Recorded startRecorded, @Nullable Recorded endRecorded)
    implements Versioned {

  /** What has happened, in its order. */
  public List<TimelineEvent> timeline() {
    List<TimelineEvent> events = new ArrayList<>();
    events.add(
        CareRecord.onDay("supervision-order-made", order.madeOn(), startRecorded, order.id()));
    if (order instanceof Ended ended && endRecorded != null) {
      events.add(
          CareRecord.onDay(
              "supervision-order-ended", ended.ending().endedOn(), endRecorded, order.id()));
    }
    return List.copyOf(events);
  }
}
