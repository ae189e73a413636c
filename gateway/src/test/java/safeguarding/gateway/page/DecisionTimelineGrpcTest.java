package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import com.google.type.Date;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.lado.v1.AllegationFinding;
import safeguarding.contracts.lado.v1.AllegationOutcome;
import safeguarding.contracts.lado.v1.EnquiryOutcome;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.OutcomeCorrection;
import safeguarding.contracts.lado.v1.ReferralOutcome;
import safeguarding.contracts.lado.v1.ThresholdCorrection;
import safeguarding.contracts.lado.v1.ThresholdCriterion;
import safeguarding.contracts.lado.v1.ThresholdDecision;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Fact;

/** What was decided, corrected and taken back, each told where it stands in the timeline. */
class DecisionTimelineGrpcTest {
  private static final Timestamp DECIDED = at("2019-06-04T09:00:00Z");
  private static final String BEFORE =
      "What stood before was recorded by A. Lado, 4 June 2019 at 10:05am";

  private static final ThresholdDecision CLOSED =
      ThresholdDecision.newBuilder()
          .setDecidedAt(DECIDED)
          .setReasons("Nothing more\nis needed.")
          .setReferralOutcome(ReferralOutcome.REFERRAL_OUTCOME_LOGGED_AND_CLOSED)
          .build();

  private static final ThresholdDecision ENQUIRY =
      CLOSED.toBuilder()
          .addCriteria(ThresholdCriterion.THRESHOLD_CRITERION_RISK_OF_HARM)
          .setReferralOutcome(ReferralOutcome.REFERRAL_OUTCOME_INTERNAL_ENQUIRY)
          .build();

  private static final EnquiryOutcome UNFOUNDED =
      EnquiryOutcome.newBuilder()
          .setConcludedOn(Date.newBuilder().setYear(2019).setMonth(7).setDay(1))
          .setOutcome(AllegationOutcome.ALLEGATION_OUTCOME_UNFOUNDED)
          .setReasons("Found so.")
          .build();

  private static final EnquiryOutcome IN_PARTS =
      UNFOUNDED.toBuilder()
          .setOutcome(AllegationOutcome.ALLEGATION_OUTCOME_FALSE)
          .addFindings(
              AllegationFinding.newBuilder()
                  .setAllegation("Shouted")
                  .setOutcome(AllegationOutcome.ALLEGATION_OUTCOME_FALSE))
          .build();

  /** Closed and corrected; concluded, taken back, concluded again and corrected. */
  private static final GetAllegationResponse RECORD =
      GetAllegationResponse.newBuilder()
          .setDecision(ENQUIRY)
          .setEnquiryOutcome(IN_PARTS)
          .addThresholdCorrections(
              ThresholdCorrection.newBuilder()
                  .setCorrectionId("t1")
                  .setReason("A child has spoken.")
                  .setRecordedAt(at("2019-06-10T09:00:00Z"))
                  .setRecordedBy("B. Lado")
                  .setBefore(CLOSED)
                  .setBeforeRecordedAt(at("2019-06-04T09:05:00Z"))
                  .setBeforeRecordedBy("A. Lado"))
          .addOutcomeCorrections(correction("o2", "Wrong line.", "2019-07-12T09:00:00Z", false))
          .addOutcomeCorrections(correction("o1", "Another case.", "2019-07-10T09:00:00Z", true))
          .build();

  @Test
  void a_correction_tells_why_what_was_and_is_and_who_had_recorded_it() {
    assertThat(text("threshold-corrected", "t1"))
        .startsWith("A child has spoken.\nThreshold: Not met. \u2192 Met: ")
        .contains("\nOutcome of the referral: Logged and closed \u2192 ")
        .doesNotContain("Reasons")
        .doesNotContain("Decided")
        .endsWith("\n" + BEFORE);
    assertThat(text("outcome-corrected", "o2"))
        .isEqualTo(
            "Wrong line.\nOutcome: Unfounded \u2192 False\nAllegation 1: None \u2192 Shouted, False\n"
                + BEFORE);
  }

  @Test
  void what_was_taken_back_is_told_whole_and_where_it_was_made() {
    assertThat(text("outcome-taken-back", "o1"))
        .isEqualTo(
            "Another case.\nOutcome: Unfounded\nReasons: Found so.\nConcluded: 1 July 2019\n"
                + BEFORE);
    assertThat(text("outcome-recorded", "o1")).isEqualTo("Unfounded.");
    assertThat(text("outcome-recorded", "")).isEqualTo("False.");
    assertThat(text("threshold-decided", "")).startsWith("Met: ");
    assertThat(text("outcome-recorded", "newer than this program")).isEmpty();
  }

  @Test
  void the_record_says_of_each_decision_that_it_was_changed_the_newest_first() {
    assertThat(DecisionCorrectionGrpc.facts(RECORD))
        .containsExactly(
            new Fact("12 July 2019 at 10am, B. Lado", "Outcome corrected: Wrong line."),
            new Fact("10 July 2019 at 10am, B. Lado", "Outcome taken back: Another case."),
            new Fact(
                "10 June 2019 at 10am, B. Lado",
                "Threshold decision corrected: A child has spoken."));
  }

  @Test
  void the_seconds_of_a_decision_go_with_its_minute() {
    ThresholdDecision kept = CLOSED.toBuilder().setDecidedAt(at("2019-06-04T09:00:33.5Z")).build();

    assertThat(DecisionCorrectionGrpc.sameMoment(kept, ENQUIRY).getDecidedAt())
        .isEqualTo(kept.getDecidedAt());
    ThresholdDecision later = ENQUIRY.toBuilder().setDecidedAt(at("2019-06-04T09:01:00Z")).build();
    assertThat(DecisionCorrectionGrpc.sameMoment(kept, later)).isEqualTo(later);
  }

  private static String text(String kind, String about) {
    return DecisionTimelineGrpc.text(
        TimelineEvent.newBuilder().setKind(kind).setAboutId(about).build(), RECORD);
  }

  private static OutcomeCorrection.Builder correction(
      String id, String reason, String at, boolean takenBack) {
    return OutcomeCorrection.newBuilder()
        .setCorrectionId(id)
        .setReason(reason)
        .setRecordedAt(at(at))
        .setRecordedBy("B. Lado")
        .setBefore(UNFOUNDED)
        .setBeforeRecordedAt(at("2019-06-04T09:05:00Z"))
        .setBeforeRecordedBy("A. Lado")
        .setTakenBack(takenBack);
  }

  private static Timestamp at(String instant) {
    return ProtoTimes.timestamp(Instant.parse(instant));
  }
}
