package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.PartCorrection;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.lado.allegation.Allegation.Decided;
import safeguarding.lado.allegation.AllegationPartGrpc;
import safeguarding.lado.allegation.AllegationRecord;
import safeguarding.lado.correction.PartCorrectionsGrpc;

/** The meetings of an allegation, their clocks, and what happened in them, on its record. */
@Singleton
final class MeetingPartGrpc implements AllegationPartGrpc {
  private final MeetingFileStore files;
  private final MeetingClocks clocks;
  private final RecordGrpc records;
  private final PartCorrectionsGrpc corrected;

  MeetingPartGrpc(
      MeetingFileStore files,
      MeetingClocks clocks,
      RecordGrpc records,
      PartCorrectionsGrpc corrected) {
    this.files = files;
    this.clocks = clocks;
    this.records = records;
    this.corrected = corrected;
  }

  @Override
  public void add(AllegationRecord kept, GetAllegationResponse.Builder view, LocalDate today) {
    MeetingFileStore.OfCase all = files.ofCase(kept.allegation().id());
    List<MeetingFile> meetings = all.files();
    CaseFacts about = facts(kept);
    meetings.forEach(file -> view.addMeetings(MeetingWireGrpc.row(file)));
    view.addAllMeetingAgenda(MeetingAgenda.KCSIE);
    clocks.of(about, meetings).forEach(running -> view.addDeadlines(deadline(running, today)));
    meetings.stream()
        .flatMap(file -> file.events().stream())
        .forEach(one -> corrected.add(view, one.event(), one.corrected()));
    for (var one : all.corrections()) {
      corrected.add(
          view, one, PartCorrection.newBuilder().setMeeting(MeetingWireGrpc.before(one.before())));
    }
  }

  private Deadline deadline(MeetingClocks.Running running, LocalDate today) {
    Deadline deadline = records.deadline(running.clock(), today);
    return running.about() == null
        ? deadline
        : deadline.toBuilder().setAboutId(running.about().toString()).build();
  }

  private static CaseFacts facts(AllegationRecord kept) {
    return new CaseFacts(
        kept.allegation().id(),
        kept.reference(),
        kept.allegation().state(),
        kept.events().receivedOn(),
        kept.allegation() instanceof Decided decided ? decided.decision().decidedOn() : null);
  }
}
