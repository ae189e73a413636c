package safeguarding.lado.strategymeeting;

import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.record.TimelineEvent;

/**
 * Something that happened to a meeting.
 *
 * @param corrected when and by whom what stands of it was corrected last; null where it stands as
 *     it was recorded
 */
public record MeetingEvent(TimelineEvent event, @Nullable Recorded corrected) {
  /** One that nobody corrects. */
  static MeetingEvent asRecorded(TimelineEvent event) {
    return new MeetingEvent(event, null);
  }
}
