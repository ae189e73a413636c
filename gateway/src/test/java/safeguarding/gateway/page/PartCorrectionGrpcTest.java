package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import com.google.type.Date;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.lado.v1.Escalation;
import safeguarding.contracts.lado.v1.EscalationAnswer;
import safeguarding.contracts.lado.v1.EscalationRaising;
import safeguarding.contracts.lado.v1.FollowUp;
import safeguarding.contracts.lado.v1.FollowUpKind;
import safeguarding.contracts.lado.v1.FollowUpStanding;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.PartCorrection;
import safeguarding.contracts.lado.v1.Strand;
import safeguarding.contracts.lado.v1.StrandClosing;
import safeguarding.contracts.lado.v1.StrandKind;
import safeguarding.contracts.lado.v1.StrandOpening;
import safeguarding.contracts.lado.v1.StrandResult;
import safeguarding.contracts.lado.v1.StrandStep;
import safeguarding.contracts.lado.v1.StrandStepKind;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.gateway.calls.ProtoTimes;

/** What the timeline tells of the corrections of a case's parts, and who did what. */
class PartCorrectionGrpcTest {
  private static final Timestamp FIRST = at("2018-06-06T09:00:00Z");
  private static final Timestamp ENDED = at("2018-06-21T09:00:00Z");
  private static final Timestamp LATER = at("2018-08-01T09:00:00Z");

  private static final Strand POLICE =
      Strand.newBuilder()
          .setStrandId("strand-1")
          .setOpening(
              StrandOpening.newBuilder()
                  .setKind(StrandKind.STRAND_KIND_POLICE)
                  .setOpenedOn(day(6))
                  .setLedBy("DC Sample"))
          .setClosing(
              StrandClosing.newBuilder()
                  .setClosedOn(day(20))
                  .setResult(StrandResult.STRAND_RESULT_NO_FURTHER_ACTION))
          .build();

  private static final StrandStep ARREST =
      StrandStep.newBuilder()
          .setStrandId("strand-1")
          .setNumber(4)
          .setKind(StrandStepKind.STRAND_STEP_KIND_ARRESTED)
          .setHappenedOn(day(7))
          .build();

  private static final FollowUp REFERRAL =
      FollowUp.newBuilder()
          .setNumber(5)
          .setKind(FollowUpKind.FOLLOW_UP_KIND_DBS_REFERRAL)
          .setStanding(FollowUpStanding.FOLLOW_UP_STANDING_DONE)
          .setHappenedOn(day(8))
          .setBy("The school")
          .setReference("DBS-1")
          .build();

  private static final Escalation ANSWERED =
      Escalation.newBuilder()
          .setEscalationId("escalation-1")
          .setRaising(
              EscalationRaising.newBuilder().setRaisedOn(day(6)).setRaisedTo("The directors"))
          .setAnswer(EscalationAnswer.newBuilder().setAnsweredOn(day(9)).setAnswer("They wrote."))
          .build();

  /** The day of the arrest was corrected; then all of it was taken back. */
  private static final GetAllegationResponse RECORD =
      GetAllegationResponse.newBuilder()
          .addPartCorrections(
              correction("1", "strand-withdrawn")
                  .setStrand(POLICE)
                  .setBeforeEndRecordedAt(ENDED)
                  .setBeforeEndRecordedBy("C. Lado"))
          .addPartCorrections(
              correction("2", "strand-step-withdrawn")
                  .setStrandStep(ARREST.toBuilder().setHappenedOn(day(8))))
          .addPartCorrections(correction("3", "strand-step-corrected").setStrandStep(ARREST))
          .addPartCorrections(correction("4", "follow-up-corrected").setFollowUp(REFERRAL))
          .addPartCorrections(
              correction("5", "follow-up-withdrawn").setFollowUp(REFERRAL.toBuilder().setNumber(6)))
          .addPartCorrections(
              correction("6", "escalation-corrected")
                  .setEscalation(ANSWERED)
                  .setBeforeEndRecordedAt(ENDED)
                  .setBeforeEndRecordedBy("C. Lado"))
          .addFollowUps(REFERRAL.toBuilder().setReference("DBS-2"))
          .addEscalations(ANSWERED.toBuilder().clearAnswer())
          .build();

  @Test
  void a_strand_recorded_by_mistake_is_told_with_all_that_stood_and_who_had_recorded_it() {
    assertThat(title("1")).isEqualTo("Police investigation: taken back");
    assertThat(text("1", "strand-withdrawn"))
        .isEqualTo(
            """
            Of another case.
            Who enquires: Police investigation
            Led by: DC Sample
            Their reference: Not known
            Began: 6 June 2018
            Result: No further action
            Ended: 20 June 2018
            First recorded by A. Lado, 6 June 2018 at 10am; its end by C. Lado, 21 June 2018 at 10am\
            """);
  }

  @Test
  void so_is_what_happened_in_it_and_what_was_corrected_before_that() {
    assertThat(title("2")).isEqualTo("Police investigation: 'Arrested' taken back");
    assertThat(text("2", "strand-step-withdrawn")).contains("Day: 8 June 2018");
    assertThat(title("3")).isEqualTo("Police investigation: 'Arrested' corrected");
    assertThat(text("3", "strand-step-corrected")).contains("Day: 7 June 2018 \u2192 8 June 2018");
  }

  @Test
  void follow_up_is_told_as_it_stood_beside_what_is_right_or_whole_where_it_is_taken_back() {
    assertThat(title("4")).isEqualTo("Follow-up: 'DBS referral' corrected");
    assertThat(text("4", "follow-up-corrected"))
        .contains("Reference: DBS-1 \u2192 DBS-2")
        .doesNotContain("By whom");
    assertThat(title("5")).isEqualTo("Follow-up: 'DBS referral' taken back");
    assertThat(text("5", "follow-up-withdrawn"))
        .contains("Stands: Done", "By whom: The school", "Reference: DBS-1");
  }

  @Test
  void an_answer_that_is_taken_back_says_who_had_recorded_it() {
    assertThat(title("6")).isEqualTo("Escalation to the directors: corrected");
    assertThat(text("6", "escalation-corrected"))
        .contains("What they did: They wrote. \u2192 None")
        .endsWith("; the answer by C. Lado, 21 June 2018 at 10am");
  }

  @Test
  void what_is_corrected_says_who_first_recorded_it_and_who_corrected_it_last() {
    TimelineEvent.Builder arrested =
        TimelineEvent.newBuilder().setRecordedBy("A. Lado").setRecordedAt(FIRST);

    assertThat(TimelineGrpc.recorded(arrested.build()))
        .isEqualTo("Recorded by A. Lado, 6 June 2018 at 10am");
    assertThat(
            TimelineGrpc.recorded(arrested.setCorrectedBy("B. Lado").setCorrectedAt(LATER).build()))
        .isEqualTo(
            "Recorded by A. Lado, 6 June 2018 at 10am; corrected by B. Lado, 1 August 2018 at 10am");
  }

  private static String title(String id) {
    return CaseTimelineGrpc.title(event(id, ""), RECORD);
  }

  private static String text(String id, String kind) {
    return CaseTimelineGrpc.text(event(id, kind), RECORD);
  }

  private static TimelineEvent event(String id, String kind) {
    return TimelineEvent.newBuilder().setAboutId(id).setKind(kind).build();
  }

  private static PartCorrection.Builder correction(String id, String kind) {
    return PartCorrection.newBuilder()
        .setCorrectionId(id)
        .setKind(kind)
        .setReason("Of another case.")
        .setRecordedAt(LATER)
        .setRecordedBy("B. Lado")
        .setBeforeRecordedAt(FIRST)
        .setBeforeRecordedBy("A. Lado");
  }

  private static Timestamp at(String instant) {
    return ProtoTimes.timestamp(Instant.parse(instant));
  }

  private static Date day(int day) {
    return Date.newBuilder().setYear(2018).setMonth(6).setDay(day).build();
  }
}
