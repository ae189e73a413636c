package safeguarding.lado.strategymeeting;

import com.google.protobuf.Timestamp;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.lado.correction.PartCorrection;
import safeguarding.lado.correction.PartCorrectionsGrpc;

/** What is shown of a meeting: with its clock and its timeline. */
@Singleton
final class MeetingViewGrpc {
  private static final Comparator<Timestamp> BY_TIME =
      Comparator.comparingLong(Timestamp::getSeconds).thenComparingInt(Timestamp::getNanos);

  private static final Comparator<TimelineEvent> NEWEST_FIRST =
      Comparator.comparing(TimelineEvent::getHappenedAt, BY_TIME)
          .thenComparing(TimelineEvent::getRecordedAt, BY_TIME)
          .reversed();

  private final MeetingClocks clocks;
  private final RecordGrpc records;
  private final PartCorrectionsGrpc corrected;
  private final Clock clock;

  MeetingViewGrpc(
      MeetingClocks clocks, RecordGrpc records, PartCorrectionsGrpc corrected, Clock clock) {
    this.clocks = clocks;
    this.records = records;
    this.corrected = corrected;
    this.clock = clock;
  }

  GetMeetingResponse view(MeetingReading.Opened opened) {
    MeetingFile file = opened.file();
    var view = MeetingWireGrpc.meeting(file, opened.messages(), opened.mailIsSent());
    if (opened.mayNotCorrect() != null) {
      view.setMayNotCorrect(Answers.refusal(opened.mayNotCorrect()));
    }
    if (opened.mayNotDecide() != null) {
      view.setMayNotDecide(Answers.refusal(opened.mayNotDecide()));
    }
    PartCorrection<MeetingBefore> takenBack = file.takenBack();
    if (takenBack == null) {
      clocks(file, view);
    } else {
      view.setTakenBack(MeetingWireGrpc.takenBack(takenBack));
    }
    Stream.concat(
            file.events().stream().map(one -> corrected.wire(one.event(), one.corrected())),
            file.corrections().stream().map(PartCorrectionsGrpc::event).map(records::event))
        .sorted(NEWEST_FIRST)
        .forEach(view::addTimeline);
    return view.build();
  }

  private void clocks(MeetingFile file, GetMeetingResponse.Builder view) {
    LocalDate today = LondonTime.today(clock);
    clocks
        .minutes(file)
        .forEach(running ->
            view.addDeadlines(
                records.deadline(running.clock(), today).toBuilder()
                    .setAboutId(file.meeting().id().toString())));
  }
}
