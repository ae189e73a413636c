package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import safeguarding.contracts.clareview.v1.AlertRaising;
import safeguarding.contracts.clareview.v1.AlertServiceGrpc;
import safeguarding.contracts.clareview.v1.AnswerAlertRequest;
import safeguarding.contracts.clareview.v1.AnswerAlertResponse;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.PracticeAlert;
import safeguarding.contracts.clareview.v1.RaiseAlertRequest;
import safeguarding.contracts.clareview.v1.RaiseAlertResponse;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Moments;

/** The changes of practice alerts: the forms and the RPCs that they are. */
final class AlertChanges {
  static final String LIST = "/practice-alerts";
  static final Frame.Crumb ALERTS = new Frame.Crumb("Practice alerts", LIST);

  private AlertChanges() {}

  static ContractChange<RaiseAlertRequest, RaiseAlertResponse> raising(
      UUID childId, Supplier<GetChildResponse> child, LocalDate today) {
    return new ContractChange<>(
        AlertServiceGrpc.getRaiseAlertMethod(),
        RaiseAlertRequest.newBuilder()
            .setAlert(AlertRaising.newBuilder().setChildId(childId.toString()))
            .build(),
        form ->
            CareChanges.onChild(child.get(), "Raise a practice alert", "/practice-alert", "")
                .asking(AlertQuestions.raising())
                .answered("alert.raised_on", Moments.day(today)),
        answer -> LIST + "/" + answer.getRaised().getAlertId());
  }

  static ContractChange<AnswerAlertRequest, AnswerAlertResponse> answering(
      UUID alertId, Supplier<PracticeAlert> alert, LocalDate today) {
    String record = LIST + "/" + alertId;
    return new ContractChange<>(
        AlertServiceGrpc.getAnswerAlertMethod(),
        AnswerAlertRequest.newBuilder().setAlertId(alertId.toString()).build(),
        form -> answering(alert.get(), record, today),
        answer -> record);
  }

  private static Asking answering(PracticeAlert alert, String record, LocalDate today) {
    List<Fact> facts = new ArrayList<>(raised(alert));
    if (alert.hasDeadline()) {
      facts.add(new Fact("Answer", CareBriefGrpc.due(alert.getDeadline())));
    }
    return Asking.of(
            "Record the answer", CareChanges.PART, record + "/answer", record, "Record the answer")
        .on(
            alert.getReference(),
            alert.getEtag(),
            CareChanges.LIST,
            ALERTS,
            new Frame.Crumb(alert.getReference(), record))
        .showing(
            facts, List.of("The alert is now '" + CareWordsGrpc.words(alert.getState()) + "'."))
        .asking(AlertQuestions.answering())
        .answered("answer.answered_on", Moments.day(today));
  }

  /** What was raised. */
  static List<Fact> raised(PracticeAlert alert) {
    AlertRaising raising = alert.getAlert();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Kind", CareWordsGrpc.words(raising.getKind())));
    facts.add(new Fact("Theme", CareWordsGrpc.words(raising.getTheme())));
    facts.add(new Fact("About", alert.getInitials() + ", " + subject(alert)));
    facts.add(new Fact("Raised", day(raising.getRaisedOn()) + " by " + alert.getRaisedBy()));
    facts.add(new Fact("Team", raising.getTeam()));
    facts.add(new Fact("What was seen", raising.getSummary()));
    if (!raising.getAsked().isEmpty()) {
      facts.add(new Fact("What is asked for", raising.getAsked()));
    }
    return facts;
  }

  private static String subject(PracticeAlert alert) {
    return switch (alert.getSubject()) {
      case REVIEW_SUBJECT_LOOKED_AFTER -> "looked after on that day";
      case REVIEW_SUBJECT_SUPERVISION_ORDER -> "under a supervision order on that day";
      case REVIEW_SUBJECT_UNSPECIFIED, UNRECOGNIZED -> "a child known here";
    };
  }
}
