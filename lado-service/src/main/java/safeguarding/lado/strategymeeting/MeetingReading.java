package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.RecordReference;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordReads;
import safeguarding.lado.allegation.Allegations;
import safeguarding.outbox.Outbox;
import safeguarding.outbox.Posted;
import safeguarding.security.Caller;

/** What people look at. What shows a person is journalled before it is shown. */
@Singleton
public final class MeetingReading {
  private final MeetingFileStore files;
  private final Outbox outbox;
  private final RecordReads reads;

  MeetingReading(MeetingFileStore files, Outbox outbox, RecordReads reads) {
    this.files = files;
    this.outbox = outbox;
    this.reads = reads;
  }

  /**
   * A meeting with all that is known of it.
   *
   * @param messages in the order written
   * @param mailIsSent false: no mail server is set up
   */
  record Opened(MeetingFile file, List<Posted> messages, boolean mailIsSent) {}

  /**
   * One meeting.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when there is none whose allegation the caller may see; that it was asked for
   *     is journalled
   */
  Opened get(Caller caller, String action, UUID meeting) {
    RecordReference asked = new RecordReference(Meetings.RECORD_KIND, meeting);
    return reads.one(
        caller,
        action,
        asked,
        () ->
            files
                .find(meeting)
                .map(file -> new Opened(file, outbox.about(asked), outbox.sendsMail())));
  }

  /**
   * The meetings of an allegation, the newest first.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  List<MeetingFile> list(Caller caller, String action, UUID allegation) {
    return reads.one(
        caller,
        action,
        new RecordReference(Allegations.RECORD_KIND, allegation),
        () ->
            files.facts(allegation, false).isEmpty()
                ? Optional.empty()
                : Optional.of(files.of(allegation)));
  }
}
