package safeguarding.gateway.page;

import com.google.protobuf.Message;
import io.grpc.MethodDescriptor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.contracts.lado.v1.AuditSide;
import safeguarding.contracts.lado.v1.AuditStandard;
import safeguarding.contracts.lado.v1.AuditStart;
import safeguarding.contracts.lado.v1.GetAuditResponse;
import safeguarding.contracts.lado.v1.GetAuditStandardsResponse;
import safeguarding.contracts.lado.v1.QualityAuditServiceGrpc;
import safeguarding.contracts.lado.v1.StandardScore;
import safeguarding.contracts.lado.v1.StandardsWriting;
import safeguarding.contracts.lado.v1.StartAuditRequest;
import safeguarding.contracts.lado.v1.StartAuditResponse;
import safeguarding.contracts.lado.v1.WriteAuditStandardsRequest;
import safeguarding.contracts.lado.v1.WriteAuditStandardsResponse;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;
import safeguarding.gateway.view.ReportChoices;

/** The forms of the yearly audit. */
final class AuditChanges {
  static final String LIST = LadoReportController.HERE + "/audits";
  static final Frame.Crumb AUDITS = new Frame.Crumb("Self audit and peer audit", LIST);
  private static final String STANDARDS = "writing.standards";
  private static final int MOST_STANDARDS = 40;
  private static final int YEARS_OFFERED = 5;

  private AuditChanges() {}

  static ContractChange<StartAuditRequest, StartAuditResponse> starting(LocalDate today) {
    FinancialYear now = FinancialYear.containing(today);
    List<Choice> years =
        Stream.iterate(now, FinancialYear::previous)
            .limit(YEARS_OFFERED)
            .map(year -> new Choice(year.format(), year.format(), null))
            .toList();
    return new ContractChange<>(
        QualityAuditServiceGrpc.getStartAuditMethod(),
        StartAuditRequest.newBuilder().setStart(AuditStart.getDefaultInstance()).build(),
        form ->
            Asking.of(
                    "Begin an audit",
                    LadoReportController.HERE,
                    LIST + "/start",
                    LIST,
                    "Begin the audit")
                .on("", "", LadoReportController.REPORTS, AUDITS)
                .saying(
                    List.of(
                        "The LADO scores the standards, and a peer from another authority scores"
                            + " the same ones without seeing those scores. Once both have signed,"
                            + " the two are shown side by side."))
                .asking(
                    QuestionGroup.of(
                        Question.select("start.year", "Financial year", years)
                            .required("Choose the financial year")))
                .answered("start.year", now.previous().format()),
        answer -> LIST + "/" + answer.getStarted().getAuditId());
  }

  static ContractChange<WriteAuditStandardsRequest, WriteAuditStandardsResponse> writing(
      Supplier<GetAuditStandardsResponse> kept) {
    return new ContractChange<>(
        QualityAuditServiceGrpc.getWriteAuditStandardsMethod(),
        WriteAuditStandardsRequest.newBuilder()
            .setWriting(StandardsWriting.getDefaultInstance())
            .build(),
        form -> writing(kept.get(), form),
        answer -> LIST);
  }

  private static Asking writing(GetAuditStandardsResponse kept, Form form) {
    List<AuditStandard> standards = kept.getEdition().getStandardsList();
    int count =
        form.value("count").isEmpty()
            ? standards.size()
            : QuestionForms.count(form, MOST_STANDARDS);
    List<QuestionGroup> groups = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String path = STANDARDS + "[" + i + "].";
      groups.add(
          QuestionGroup.titled(
                  "Standard " + (i + 1),
                  Question.text(path + "title", "Name")
                      .small()
                      .required("Enter the name of the standard"),
                  Question.longText(path + "text", "What an auditor looks for")
                      .small()
                      .required("Write what an auditor looks for"),
                  Question.text(path + "source", "Taken from").small())
              .removable(i + 1));
    }
    Asking asking =
        Asking.of(
                "Write a new edition of the standards",
                LadoReportController.HERE,
                LIST + "/standards",
                LIST,
                "Keep this edition")
            .on("", kept.getEtag(), LadoReportController.REPORTS, AUDITS)
            .saying(
                List.of(
                    "Audits that are begun later use this edition. Those begun before keep"
                        + " theirs."))
            .showing(
                List.of(),
                List.of("There is a newer edition: " + kept.getEdition().getEdition() + "."))
            .asking(groups)
            .answered("count", String.valueOf(standards.size()))
            .several(new Asking.Several(STANDARDS, "Add another standard", MOST_STANDARDS));
    for (int i = 0; i < standards.size(); i++) {
      String path = STANDARDS + "[" + i + "].";
      asking =
          asking
              .answered(path + "title", standards.get(i).getTitle())
              .answered(path + "text", standards.get(i).getText())
              .answered(path + "source", standards.get(i).getSource());
    }
    return asking;
  }

  /**
   * A side of an audit, in forms.
   *
   * @param <V> the request that saves its scores
   * @param <G> the request that signs them
   */
  record SideForms<V extends Message, W extends Message, G extends Message, H extends Message>(
      String key,
      String words,
      MethodDescriptor<V, W> save,
      V saving,
      MethodDescriptor<G, H> sign,
      G signing,
      Function<GetAuditResponse, AuditSide> side,
      Function<GetAuditResponse, List<StandardScore>> scores) {

    ContractChange<V, W> scoring(UUID id, Supplier<GetAuditResponse> audit) {
      return new ContractChange<>(
          save, about(saving, id), form -> scoring(id, audit.get()), answer -> LIST + "/" + id);
    }

    ContractChange<G, H> signing(UUID id, Supplier<GetAuditResponse> audit) {
      return new ContractChange<>(
          sign, about(signing, id), form -> signing(id, audit.get()), answer -> LIST + "/" + id);
    }

    @SuppressWarnings("unchecked") // A builder of M builds an M.
    private static <M extends Message> M about(M request, UUID id) {
      Message.Builder builder = request.toBuilder();
      builder.setField(request.getDescriptorForType().findFieldByName("audit_id"), id.toString());
      return (M) builder.build();
    }

    private Asking form(String title, String address, UUID id, GetAuditResponse audit) {
      String record = LIST + "/" + id;
      return Asking.of(title, LadoReportController.HERE, record + address, record, title)
          .on(
              "Audit of " + audit.getAudit().getYear(),
              side.apply(audit).getEtag(),
              LadoReportController.REPORTS,
              AUDITS,
              new Frame.Crumb("Audit of " + audit.getAudit().getYear(), record))
          .showing(List.of(), List.of("These scores were saved again since you opened them."));
    }

    private Asking scoring(UUID id, GetAuditResponse audit) {
      Asking asking =
          form("Save the " + words, "/" + key + "-scores", id, audit)
              .saying(
                  List.of(
                      "Save as often as you like; nothing is final until you sign. A standard that"
                          + " is not met in full needs an action, who does it, and by when."));
      List<QuestionGroup> groups = new ArrayList<>();
      List<AuditStandard> standards = audit.getEdition().getStandardsList();
      for (int i = 0; i < standards.size(); i++) {
        String path = "sheet.scores[" + i + "].";
        groups.add(group(standards.get(i), path));
        asking = asking.answered(path + "code", standards.get(i).getCode());
        asking = answered(asking, path, standards.get(i).getCode(), audit);
      }
      return asking.asking(groups);
    }

    private static QuestionGroup group(AuditStandard standard, String path) {
      return QuestionGroup.titled(
              standard.getCode() + ". " + standard.getTitle(),
              Question.hidden(path + "code"),
              Question.choice(path + "score", "Score", ReportChoices.SCORES).small(),
              Question.longText(path + "evidence", "Evidence").small(),
              Question.longText(path + "action", "Action").small(),
              Question.text(path + "owner", "Who does it").small().hint("A post, not a name"),
              Question.day(path + "due_on", "By when").small())
          .intro(standard.getText());
    }

    private Asking answered(Asking form, String path, String code, GetAuditResponse audit) {
      Asking asking = form;
      for (StandardScore score : scores.apply(audit)) {
        if (score.getCode().equals(code)) {
          asking =
              asking
                  .answered(path + "score", ContractKeys.keyOf(score.getScore()))
                  .answered(path + "evidence", score.getEvidence())
                  .answered(path + "action", score.getAction())
                  .answered(path + "owner", score.getOwner());
          if (score.hasDueOn()) {
            asking =
                asking.answered(path + "due_on", Moments.day(ProtoTimes.day(score.getDueOn())));
          }
        }
      }
      return asking;
    }

    private Asking signing(UUID id, GetAuditResponse audit) {
      return form("Sign the " + words, "/" + key + "-signature", id, audit)
          .saying(
              List.of(
                  "Signed scores do not change any more. The other side sees them once both have"
                      + " signed."))
          .asking(
              QuestionGroup.of(
                  Question.longText("signature.remark", "Remark")
                      .small()
                      .hint("May be left empty")));
    }
  }
}
