package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.LongDate;
import safeguarding.lado.allegation.EnquiryPart;
import safeguarding.rulings.Refusal;

/**
 * A strategy meeting is part of an enquiry (report 205/2018 §3.1): one that was held, or is to be.
 */
@Singleton
final class MeetingEnquiryPart implements EnquiryPart {
  private final MeetingFileStore files;

  MeetingEnquiryPart(MeetingFileStore files) {
    this.files = files;
  }

  @Override
  public Optional<Refusal> objection(UUID allegationId) {
    List<Meeting> meetings =
        files.of(allegationId).stream()
            .map(MeetingFile::meeting)
            .filter(meeting -> meeting.kind().isStrategy())
            .toList();
    return first(meetings, MeetingState.HELD)
        .map(day ->
            Refusal.of(
                "enquiry-has-meeting",
                "There was an enquiry: a strategy meeting was held on %s. Record its outcome instead"
                    .formatted(day)))
        .or(() ->
            first(meetings, MeetingState.BOOKED)
                .map(day ->
                    Refusal.of(
                        "strategy-meeting-booked",
                        "A strategy meeting is booked for %s. Cancel it first".formatted(day))));
  }

  private static Optional<String> first(List<Meeting> meetings, MeetingState state) {
    return meetings.stream()
        .filter(meeting -> meeting.state() == state)
        .map(meeting -> LongDate.inWords(LondonTime.dateOf(meeting.startsAt())))
        .findFirst();
  }
}
