package safeguarding.clareview.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.clareview.care.CarePeriod.Ceased;
import safeguarding.grpcedge.Versioned;
import safeguarding.grpcedge.record.TimelineEvent;

/**
 * A period of care as it is kept: with its version and who wrote what down when.
 *
 * @param version counts the changes
 * @param episodesRecorded for each episode, in their order
 * @param notifiedRecorded null when not known, or known from the beginning
 * @param appointmentsRecorded for each appointment, in their order
 * @param endRecorded null while it runs
 */
public record CareRecord(
    CarePeriod period,
    int version,
    List<Recorded> episodesRecorded,
    @Nullable Recorded notifiedRecorded,
    List<Recorded> appointmentsRecorded,
    @Nullable Recorded endRecorded)
    implements Versioned {

  /** Keeps its own copies of the lists. */
  public CareRecord {
    episodesRecorded = List.copyOf(episodesRecorded);
    appointmentsRecorded = List.copyOf(appointmentsRecorded);
  }

  /** What has happened. */
  public List<TimelineEvent> timeline() {
    List<TimelineEvent> events = new ArrayList<>();
    List<Episode> episodes = period.episodes();
    for (int i = 0; i < episodes.size(); i++) {
      events.add(
          onDay(
              i == 0 ? "care-started" : "episode-started",
              episodes.get(i).startedOn(),
              episodesRecorded.get(i),
              period.id()));
    }
    admission(events);
    if (period instanceof Ceased ceased && endRecorded != null) {
      events.add(onDay("care-ceased", ceased.ending().ceasedOn(), endRecorded, period.id()));
    }
    return List.copyOf(events);
  }

  private void admission(List<TimelineEvent> events) {
    Admission admission = period.admission();
    if (admission.notifiedOn() != null) {
      Recorded recorded = notifiedRecorded == null ? episodesRecorded.getFirst() : notifiedRecorded;
      events.add(onDay("safeguarding-unit-told", admission.notifiedOn(), recorded, period.id()));
    }
    List<IroAppointment> appointments = admission.appointments();
    for (int i = 0; i < appointments.size(); i++) {
      LocalDate day = appointments.get(i).appointedOn();
      events.add(onDay("iro-appointed", day, appointmentsRecorded.get(i), period.id()));
    }
  }

  /** Something of which only the day is known. */
  static TimelineEvent onDay(String kind, LocalDate day, Recorded recorded, UUID about) {
    return new TimelineEvent(kind, LondonTime.startOf(day), false, recorded, about);
  }
}
