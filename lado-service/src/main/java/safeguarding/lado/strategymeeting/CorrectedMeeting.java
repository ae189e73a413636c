package safeguarding.lado.strategymeeting;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.correction.PartCorrection;
import safeguarding.lado.strategymeeting.Meeting.Held;

/**
 * What happened to a meeting, each with when and by whom what stands of it was corrected last. A
 * row keeps who first recorded it.
 *
 * @param corrections of one meeting, the newest first
 */
record CorrectedMeeting(UUID meeting, List<PartCorrection<MeetingBefore>> corrections) {

  /** That it was held. */
  MeetingEvent held(TimelineEvent event, Held now) {
    return new MeetingEvent(
        event, last(before -> before.held() != null && !before.held().equals(now)));
  }

  /** Minutes that went out. */
  MeetingEvent circulated(KeptCirculation now) {
    return new MeetingEvent(
        now.event(meeting), last(before -> before.circulations().stream().anyMatch(now::corrects)));
  }

  /** That an action was agreed, and that it was done. */
  List<MeetingEvent> of(KeptAction now) {
    MeetingEvent agreed =
        new MeetingEvent(
            now.agreed(meeting),
            last(before -> before.actions().stream().anyMatch(now::correctsWhatWasAgreed)));
    return now.completed(meeting)
        .map(event ->
            List.of(
                agreed,
                new MeetingEvent(
                    event,
                    last(
                        before -> before.actions().stream().anyMatch(now::correctsWhenItWasDone)))))
        .orElse(List.of(agreed));
  }

  private @Nullable Recorded last(Predicate<MeetingBefore> other) {
    return corrections.stream()
        .filter(one -> other.test(one.before()))
        .findFirst()
        .map(PartCorrection::recorded)
        .orElse(null);
  }
}
