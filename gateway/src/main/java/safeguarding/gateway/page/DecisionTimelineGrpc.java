package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;
import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;
import static safeguarding.gateway.page.RecordWordsGrpc.outcome;
import static safeguarding.gateway.page.RecordWordsGrpc.threshold;

import com.google.protobuf.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import safeguarding.contracts.lado.v1.AllegationFinding;
import safeguarding.contracts.lado.v1.EnquiryOutcome;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.OutcomeCorrection;
import safeguarding.contracts.lado.v1.ThresholdCorrection;
import safeguarding.contracts.lado.v1.ThresholdDecision;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.view.Choices;

/** What the timeline tells of the two decisions, as they were made, corrected and taken back. */
final class DecisionTimelineGrpc {
  private DecisionTimelineGrpc() {}

  /**
   * What an entry of the timeline about a decision tells; empty where it is about nothing known.
   */
  static String text(TimelineEvent event, GetAllegationResponse record) {
    return event.getKind().startsWith("threshold")
        ? ofThreshold(event, record)
        : ofOutcome(event, record);
  }

  private static String ofThreshold(TimelineEvent event, GetAllegationResponse record) {
    ThresholdDecision after = record.getDecision();
    for (ThresholdCorrection one : record.getThresholdCorrectionsList()) {
      if (one.getCorrectionId().equals(event.getAboutId())) {
        return switch (event.getKind()) {
          case "threshold-decided" -> inShort(one.getBefore());
          case "threshold-taken-back" ->
              lines(one.getReason(), answers(one.getBefore()), recorded(one));
          default -> lines(one.getReason(), changes(one.getBefore(), after), recorded(one));
        };
      }
      after = one.getBefore();
    }
    return event.getAboutId().isEmpty() ? inShort(record.getDecision()) : "";
  }

  private static String inShort(ThresholdDecision decision) {
    return threshold(decision) + " " + RecordSectionsGrpc.outcomeOfReferral(decision) + ".";
  }

  private static String ofOutcome(TimelineEvent event, GetAllegationResponse record) {
    EnquiryOutcome after = record.getEnquiryOutcome();
    for (OutcomeCorrection one : record.getOutcomeCorrectionsList()) {
      if (one.getCorrectionId().equals(event.getAboutId())) {
        return switch (event.getKind()) {
          case "outcome-recorded" -> outcome(one.getBefore()) + ".";
          case "outcome-taken-back" ->
              lines(one.getReason(), answers(one.getBefore()), recorded(one));
          default -> lines(one.getReason(), changes(one.getBefore(), after), recorded(one));
        };
      }
      after = one.getBefore();
    }
    return event.getAboutId().isEmpty() ? outcome(record.getEnquiryOutcome()) + "." : "";
  }

  private static List<String> changes(ThresholdDecision before, ThresholdDecision after) {
    return SideBySide.of(answers(before), answers(after), _ -> "None");
  }

  private static List<String> changes(EnquiryOutcome before, EnquiryOutcome after) {
    return SideBySide.of(answers(before), answers(after), _ -> "None");
  }

  private static Map<String, String> answers(ThresholdDecision decision) {
    Map<String, String> answers = new LinkedHashMap<>();
    RecordSectionsGrpc.decision(decision)
        .forEach(fact -> answers.put(fact.name(), fact.value().replace("\n", " ")));
    return answers;
  }

  private static Map<String, String> answers(EnquiryOutcome outcome) {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("Outcome", outcome(outcome));
    for (AllegationFinding finding : outcome.getFindingsList()) {
      answers.put(
          "Allegation " + answers.size(),
          finding.getAllegation()
              + ", "
              + Choices.label(Choices.ENQUIRY_OUTCOMES, ContractKeys.keyOf(finding.getOutcome())));
    }
    answers.put("Reasons", orUnknown(outcome.getReasons()).replace("\n", " "));
    answers.put("Concluded", day(outcome.getConcludedOn()));
    return answers;
  }

  private static String lines(String reason, Map<String, String> answers, String recorded) {
    return lines(
        reason,
        answers.entrySet().stream().map(one -> one.getKey() + ": " + one.getValue()).toList(),
        recorded);
  }

  private static String lines(String reason, List<String> changes, String recorded) {
    List<String> lines = new ArrayList<>();
    lines.add(reason);
    lines.addAll(changes);
    lines.add(recorded);
    return String.join("\n", lines);
  }

  private static String recorded(ThresholdCorrection one) {
    return recorded(one.getBeforeRecordedBy(), one.getBeforeRecordedAt());
  }

  private static String recorded(OutcomeCorrection one) {
    return recorded(one.getBeforeRecordedBy(), one.getBeforeRecordedAt());
  }

  private static String recorded(String by, Timestamp at) {
    return "What stood before was recorded by " + TimelineGrpc.by(by, at);
  }
}
