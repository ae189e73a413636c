package safeguarding.gateway.page;

import com.google.protobuf.Timestamp;
import io.grpc.MethodDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.MeetingKind;
import safeguarding.contracts.lado.v1.MeetingState;
import safeguarding.contracts.lado.v1.ThresholdDecision;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.visitor.SignedIn;

/**
 * Corrections of the two decisions: what the record offers, and what it tells of them beside the
 * timeline.
 */
final class DecisionCorrectionGrpc {
  static final String THRESHOLD = "/threshold-correction";
  static final String OUTCOME = "/outcome-correction";
  static final String TAKING_BACK = "/decision-taking-back";

  private DecisionCorrectionGrpc() {}

  /** Where the threshold decision is corrected; null for whom that would be refused. */
  static @Nullable String thresholdAddress(SignedIn who, GetAllegationResponse record) {
    return address(who, record, AllegationServiceGrpc.getCorrectThresholdMethod(), THRESHOLD);
  }

  /** Where the outcome is corrected; null for whom that would be refused. */
  static @Nullable String outcomeAddress(SignedIn who, GetAllegationResponse record) {
    return address(who, record, AllegationServiceGrpc.getCorrectOutcomeMethod(), OUTCOME);
  }

  private static @Nullable String address(
      SignedIn who, GetAllegationResponse record, MethodDescriptor<?, ?> rpc, String path) {
    return who.may(rpc) && !record.hasMayNotDecide() ? CaseActionsGrpc.at(record, path) : null;
  }

  /** The link to take the last decision back; none where that would be refused. */
  static List<Link> takingBack(SignedIn who, GetAllegationResponse record) {
    return neverTakenBack(record) == null
        ? CaseActionsGrpc.deciding(
            who,
            record,
            AllegationServiceGrpc.getTakeBackDecisionMethod(),
            "Take back",
            CaseActionsGrpc.at(record, TAKING_BACK))
        : List.of();
  }

  /** Why the threshold decision cannot be corrected; null where it can. */
  static @Nullable String neverCorrected(GetAllegationResponse record) {
    return record.hasDecision()
        ? mayNotDecide(record)
        : "The threshold of this case is not decided yet.";
  }

  /** Why the outcome cannot be corrected; null where it can. */
  static @Nullable String neverCorrectedOutcome(GetAllegationResponse record) {
    return record.hasEnquiryOutcome()
        ? mayNotDecide(record)
        : "This case has no outcome that could be corrected.";
  }

  /** Why the last decision cannot be taken back; null where it can. */
  static @Nullable String neverTakenBack(GetAllegationResponse record) {
    if (!record.hasDecision()) {
      return "Nothing has been decided on this case yet.";
    }
    return !record.hasEnquiryOutcome() && wasEnquired(record)
        ? "Strands or strategy meetings of the enquiry are on record, so there was one. Record its"
            + " outcome instead, or take back first what was recorded by mistake."
        : mayNotDecide(record);
  }

  private static @Nullable String mayNotDecide(GetAllegationResponse record) {
    return record.hasMayNotDecide() ? record.getMayNotDecide().getMessage() : null;
  }

  /** Whether something is recorded that only an enquiry has: the service decides by the same. */
  static boolean wasEnquired(GetAllegationResponse record) {
    return record.getStrandsCount() > 0
        || record.getMeetingsList().stream()
            .anyMatch(meeting ->
                meeting.getKind() != MeetingKind.MEETING_KIND_PROFESSIONALS
                    && meeting.getState() != MeetingState.MEETING_STATE_CANCELLED);
  }

  /** A form has no seconds: where the minute stays, so does the moment. */
  static ThresholdDecision sameMoment(ThresholdDecision kept, ThresholdDecision told) {
    return kept.getDecidedAt().getSeconds() / 60 == told.getDecidedAt().getSeconds() / 60
        ? told.toBuilder().setDecidedAt(kept.getDecidedAt()).build()
        : told;
  }

  private record Told(Timestamp at, Fact fact) {}

  /** When, by whom, which decision and why; the newest first. */
  static List<Fact> facts(GetAllegationResponse record) {
    Stream<Told> thresholds =
        record.getThresholdCorrectionsList().stream()
            .map(one ->
                told(
                    one.getRecordedAt(),
                    one.getRecordedBy(),
                    "Threshold decision",
                    one.getTakenBack(),
                    one.getReason()));
    Stream<Told> outcomes =
        record.getOutcomeCorrectionsList().stream()
            .map(one ->
                told(
                    one.getRecordedAt(),
                    one.getRecordedBy(),
                    "Outcome",
                    one.getTakenBack(),
                    one.getReason()));
    return Stream.concat(outcomes, thresholds)
        .sorted(Comparator.comparing((Told one) -> ProtoTimes.instant(one.at())).reversed())
        .map(Told::fact)
        .toList();
  }

  private static Told told(Timestamp at, String by, String what, boolean takenBack, String reason) {
    return new Told(
        at,
        new Fact(
            Moments.dayAndTime(ProtoTimes.instant(at)) + ", " + by,
            what + (takenBack ? " taken back: " : " corrected: ") + reason));
  }
}
