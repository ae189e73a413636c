package safeguarding.gateway.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.contracts.lado.v1.AnswerInformationRequestRequest;
import safeguarding.contracts.lado.v1.AnswerInformationRequestResponse;
import safeguarding.contracts.lado.v1.FreedomOfInformationServiceGrpc;
import safeguarding.contracts.lado.v1.InformationQuestion;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;
import safeguarding.gateway.view.ReportChoices;

/** The form that answers a request for information. */
final class InformationChanges {
  static final String LIST = LadoReportController.HERE + "/information";
  static final Frame.Crumb ANSWERS = new Frame.Crumb("Freedom of information answers", LIST);
  private static final int YEARS_OFFERED = 15;

  private InformationChanges() {}

  static ContractChange<AnswerInformationRequestRequest, AnswerInformationRequestResponse>
      answering(LocalDate today) {
    return new ContractChange<>(
        FreedomOfInformationServiceGrpc.getAnswerInformationRequestMethod(),
        AnswerInformationRequestRequest.newBuilder()
            .setQuestion(InformationQuestion.getDefaultInstance())
            .build(),
        form -> asking(today),
        answer -> LIST + "/" + answer.getAnswered().getAnswerId());
  }

  private static Asking asking(LocalDate today) {
    FinancialYear last = FinancialYear.containing(today).previous();
    return Asking.of(
            "Answer a request",
            LadoReportController.HERE,
            LIST + "/answer",
            LIST,
            "Make the tables")
        .on("", "", LadoReportController.REPORTS, ANSWERS)
        .saying(
            List.of(
                "The tables count contacts by any two things. Counts under 5, and what would show"
                    + " them, are withheld.",
                "What is published of a year now stays the same in every later answer, and is"
                    + " counted once. Answer about a year when its records are complete."))
        .asking(questions(last))
        .answered("question.received_on", Moments.day(today))
        .answered("question.first_year", last.format())
        .answered("question.last_year", last.format());
  }

  private static QuestionGroup questions(FinancialYear last) {
    List<Choice> years =
        Stream.iterate(last, FinancialYear::previous)
            .limit(YEARS_OFFERED)
            .map(year -> new Choice(year.format(), year.format(), null))
            .toList();
    return QuestionGroup.of(
        Question.text("question.request_reference", "Reference of the request")
            .small()
            .hint("The council's own. Nothing about who asks")
            .required("Enter the reference of the request"),
        Question.day("question.received_on", "Request received on")
            .small()
            .required("Enter the day the request was received, like 3 6 2019"),
        Question.select("question.rows", "Rows", ReportChoices.DIMENSIONS)
            .required("Choose what the rows are"),
        Question.select("question.columns", "Columns", ReportChoices.DIMENSIONS)
            .required("Choose what the columns are"),
        Question.select("question.first_year", "First year", years)
            .required("Choose the first year"),
        Question.select("question.last_year", "Last year", years).required("Choose the last year"));
  }
}
