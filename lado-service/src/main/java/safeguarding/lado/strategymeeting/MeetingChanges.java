package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import safeguarding.audit.RecordReference;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/** How a meeting is changed: found through its allegation, with its own etag, journalled. */
@Singleton
final class MeetingChanges {
  private final MeetingFileStore files;
  private final MeetingStore meetings;
  private final RecordChanges changes;

  MeetingChanges(MeetingFileStore files, MeetingStore meetings, RecordChanges changes) {
    this.files = files;
    this.meetings = meetings;
    this.changes = changes;
  }

  /**
   * What a change comes to.
   *
   * @param etag of the meeting
   */
  record Changed(UUID meetingId, String etag, UUID allegationId) {}

  <N> Ruling<Changed> change(
      Caller caller,
      String action,
      UUID meeting,
      String etag,
      Function<MeetingFile, Ruling<N>> rule,
      BiPredicate<N, MeetingFile> save) {
    return changes
        .change(
            caller,
            action,
            new RecordReference(Meetings.RECORD_KIND, meeting),
            etag,
            () -> meetings.holdCaseStill(meeting) ? files.find(meeting) : Optional.empty(),
            file -> rule.apply(file).map(next -> new Next<>(next, file.about().id())),
            (next, file) -> save.test(next.value(), file))
        .map(saved -> new Changed(meeting, saved.etag(), saved.value().allegation()));
  }

  private record Next<N>(N value, UUID allegation) {}
}
