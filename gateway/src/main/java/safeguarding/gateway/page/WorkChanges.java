package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import safeguarding.contracts.lado.v1.CorrectWorkRequest;
import safeguarding.contracts.lado.v1.CorrectWorkResponse;
import safeguarding.contracts.lado.v1.GetWorkResponse;
import safeguarding.contracts.lado.v1.LogWorkRequest;
import safeguarding.contracts.lado.v1.LogWorkResponse;
import safeguarding.contracts.lado.v1.LoggedWork;
import safeguarding.contracts.lado.v1.WorkCorrection;
import safeguarding.contracts.lado.v1.WorkLogServiceGrpc;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;
import safeguarding.gateway.view.ReportChoices;

/** The forms of the log of the other elements of the work. */
final class WorkChanges {
  static final String LIST = LadoReportController.HERE + "/work";
  static final Frame.Crumb LOG = new Frame.Crumb("Log of the work", LIST);

  private WorkChanges() {}

  static ContractChange<LogWorkRequest, LogWorkResponse> logging() {
    return new ContractChange<>(
        WorkLogServiceGrpc.getLogWorkMethod(),
        LogWorkRequest.newBuilder().setWork(LoggedWork.getDefaultInstance()).build(),
        form ->
            Asking.of(
                    "Log a piece of work",
                    LadoReportController.HERE,
                    LIST + "/log",
                    LIST,
                    "Log the work")
                .on("", "", LadoReportController.REPORTS, LOG)
                .saying(
                    List.of(
                        "What was done, never about whom: no person who was discussed stands"
                            + " here."))
                .asking(questions("work.")),
        answer -> LIST + "/" + answer.getLogged().getWorkId());
  }

  static ContractChange<CorrectWorkRequest, CorrectWorkResponse> correcting(
      UUID id, Supplier<GetWorkResponse> kept) {
    String record = LIST + "/" + id;
    return new ContractChange<>(
        WorkLogServiceGrpc.getCorrectWorkMethod(),
        CorrectWorkRequest.newBuilder()
            .setWorkId(id.toString())
            .setCorrection(WorkCorrection.getDefaultInstance())
            .build(),
        form -> correcting(kept.get(), record),
        answer -> record);
  }

  private static Asking correcting(GetWorkResponse kept, String record) {
    LoggedWork work = kept.getVersions(0).getWork();
    QuestionGroup why =
        QuestionGroup.of(
            Question.yesNo("correction.withdrawn", "Take this entry back?")
                .small()
                .hint("Yes if it never happened, or stands here twice"),
            Question.longText("correction.reason", "Why do you correct this?")
                .small()
                .required("Write why you correct this"));
    Asking asking =
        Asking.of(
                "Correct the entry",
                LadoReportController.HERE,
                record + "/correction",
                record,
                "Correct the entry")
            .on("", kept.getEtag(), LadoReportController.REPORTS, LOG)
            .showing(List.of(), List.of("The entry now reads: " + WorkPageGrpc.brief(work) + "."))
            .asking(List.of(questions("correction."), why))
            .answered("correction.kind", ContractKeys.keyOf(work.getKind()))
            .answered("correction.happened_on", day(work.getHappenedOn()))
            .answered("correction.with", work.getWith())
            .answered("correction.topic", work.getTopic())
            .answered("correction.withdrawn", "no");
    return numbers(asking, work);
  }

  private static Asking numbers(Asking asking, LoggedWork work) {
    Asking with = asking;
    if (work.getPeople() > 0) {
      with = with.answered("correction.people", String.valueOf(work.getPeople()));
    }
    if (work.getMappaLevel() > 0) {
      with =
          with.answered("correction.mappa_level", String.valueOf(work.getMappaLevel()))
              .answered("correction.mappa_cases", String.valueOf(work.getMappaCases()));
    }
    return with;
  }

  private static QuestionGroup questions(String part) {
    return QuestionGroup.of(
        Question.choice(part + "kind", "What was done?", ReportChoices.WORK_KINDS)
            .small()
            .required("Choose what was done"),
        Question.day(part + "happened_on", "When").small().required("Enter the day, like 3 6 2019"),
        Question.text(part + "with", "With whom, or for whom")
            .small()
            .hint("An organisation or a group, such as 'governors of two schools'. Not for MAPPA"),
        Question.text(part + "topic", "Topic").small().hint("Not for MAPPA"),
        Question.number(part + "people", "How many people")
            .small()
            .hint("Trained or talked with; needed for training"),
        Question.number(part + "mappa_level", "Level of the MAPPA meeting")
            .small()
            .hint("1, 2 or 3; for MAPPA alone"),
        Question.number(part + "mappa_cases", "Cases discussed that concern the LADO")
            .small()
            .hint("A number; for MAPPA alone"));
  }

  static String kind(LoggedWork work) {
    return Choices.label(ReportChoices.WORK_KINDS, ContractKeys.keyOf(work.getKind()));
  }
}
