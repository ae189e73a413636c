package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.RecordReference;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordReads;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.CaseChanges;
import safeguarding.outbox.Outbox;
import safeguarding.outbox.Posted;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Ruling.Refused;
import safeguarding.security.Caller;

/** What people look at. What shows a person is journalled before it is shown. */
@Singleton
public final class MeetingReading {
  private static final Refusal TAKEN_BACK =
      Refusal.of("meeting-taken-back", "This meeting was taken back, and is shown as it stood");

  private final MeetingFileStore files;
  private final Outbox outbox;
  private final RecordReads reads;
  private final CaseChanges cases;

  MeetingReading(MeetingFileStore files, Outbox outbox, RecordReads reads, CaseChanges cases) {
    this.files = files;
    this.outbox = outbox;
    this.reads = reads;
    this.cases = cases;
  }

  /**
   * A meeting with all that is known of it.
   *
   * @param messages in the order written
   * @param mailIsSent false: no mail server is set up
   * @param mayNotCorrect why the reader may not correct what is on record; null where they may
   * @param mayNotDecide why the reader may not decide its case, and so not take it back; null where
   *     they may
   */
  record Opened(
      MeetingFile file,
      List<Posted> messages,
      boolean mailIsSent,
      @Nullable Refusal mayNotCorrect,
      @Nullable Refusal mayNotDecide) {}

  /**
   * One meeting, also one that was taken back: as it stood then.
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
                .or(() -> files.takenBack(meeting))
                .map(file ->
                    new Opened(
                        file,
                        outbox.about(asked),
                        outbox.sendsMail(),
                        mayNot(file, () -> cases.mayCorrect(caller, file.about().id())),
                        mayNot(file, () -> cases.mayDecide(caller, file.about().id())))));
  }

  /** One that was taken back nobody changes. */
  private static @Nullable Refusal mayNot(MeetingFile file, Supplier<Ruling<?>> ruling) {
    return file.takenBack() == null ? why(ruling.get()) : TAKEN_BACK;
  }

  private static @Nullable Refusal why(Ruling<?> ruling) {
    return ruling instanceof Refused<?>(var refusal) ? refusal : null;
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
