package safeguarding.clareview.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.clareview.alert.Alert.Answered;
import safeguarding.grpcedge.Versioned;
import safeguarding.grpcedge.record.TimelineEvent;

/**
 * An alert as it is kept: with its reference, its version and who wrote what down when.
 *
 * @param reference {@code ALERT-2018-0003}
 * @param version counts the changes
 * @param answerRecorded null until it is answered
 */
public record AlertRecord(
    Alert alert,
    String reference,
    int version,
    Recorded raisingRecorded,
    @Nullable Recorded answerRecorded)
    implements Versioned {

  /** What has happened, in its order. */
  public List<TimelineEvent> timeline() {
    List<TimelineEvent> events = new ArrayList<>();
    events.add(event("alert-raised", alert.raising().raisedOn(), raisingRecorded));
    if (alert instanceof Answered answered && answerRecorded != null) {
      events.add(event("alert-answered", answered.answer().answeredOn(), answerRecorded));
    }
    return List.copyOf(events);
  }

  /** When it was answered; null until then. */
  public @Nullable LocalDate answeredOn() {
    return alert instanceof Answered answered ? answered.answer().answeredOn() : null;
  }

  private TimelineEvent event(String kind, LocalDate day, Recorded recorded) {
    return new TimelineEvent(kind, LondonTime.startOf(day), false, recorded, alert.id());
  }
}
