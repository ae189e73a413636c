package safeguarding.gateway.page;

import com.google.protobuf.Timestamp;
import java.time.Instant;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.RecordPage.Event;

/** What happened to a record, from the contract: when it happened, and when that was recorded. */
final class TimelineGrpc {
  private TimelineGrpc() {}

  /**
   * One row of a timeline.
   *
   * @param title what happened, in words
   * @param text what the record tells of it elsewhere; where it is empty, what was written down
   *     with it is told
   */
  static Event event(TimelineEvent event, String title, String text) {
    Instant happened = ProtoTimes.instant(event.getHappenedAt());
    String when = event.getTimeKnown() ? Moments.dayAndTime(happened) : Moments.day(happened);
    return new Event(title, when, recorded(event), text.isEmpty() ? event.getNote() : text);
  }

  /** 'Recorded by Demo LADO, 4 June 2018 at 4:40pm', and who corrected it last. */
  static String recorded(TimelineEvent event) {
    String recorded = "Recorded by " + by(event.getRecordedBy(), event.getRecordedAt());
    return event.hasCorrectedAt()
        ? recorded + "; corrected by " + by(event.getCorrectedBy(), event.getCorrectedAt())
        : recorded;
  }

  /** 'Demo LADO, 4 June 2018 at 4:40pm'. */
  static String by(String name, Timestamp at) {
    return name + ", " + Moments.dayAndTime(ProtoTimes.instant(at));
  }
}
