package safeguarding.gateway.page;

import java.util.ArrayList;
import java.util.List;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.Strand;
import safeguarding.gateway.page.Asking.Several;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;

/** What is asked when an enquiry has its outcome, of one allegation or of several. */
final class OutcomeQuestions {
  static final Several SEVERAL =
      new Several("enquiry_outcome.findings", "Add another allegation", 20);

  private static final QuestionGroup OUTCOME =
      QuestionGroup.of(
          Question.choice("enquiry_outcome.outcome", "Outcome", Choices.ENQUIRY_OUTCOMES)
              .hint("As defined in Keeping Children Safe in Education, part 4"),
          Question.longText("enquiry_outcome.reasons", "Reasons for the outcome")
              .hint("Malicious and false outcomes are not used in references.")
              .required("Write the reasons for the outcome"),
          Question.day("enquiry_outcome.concluded_on", "Day it was concluded")
              .required("Enter the day it was concluded, like 3 6 2019"));

  private OutcomeQuestions() {}

  /**
   * The questions.
   *
   * @param count how many allegations the form has room for, at least one
   */
  static List<QuestionGroup> groups(int count) {
    List<QuestionGroup> groups = new ArrayList<>();
    groups.add(OUTCOME);
    for (int i = 0; i < count; i++) {
      groups.add(finding(i, count));
    }
    return groups;
  }

  /** Most cases hold one allegation, so the first of several is folded away. */
  private static QuestionGroup finding(int i, int count) {
    String path = SEVERAL.list() + "[" + i + "].";
    Question what =
        Question.text(path + "allegation", "What is alleged")
            .small()
            .hint("In a line, like: Pulled a child's arm on 3 June");
    Question outcome =
        Question.select(path + "outcome", "What it came to", Choices.ENQUIRY_OUTCOMES).small();
    if (count == 1) {
      return QuestionGroup.titled("Several allegations in this case", what, outcome)
          .intro(
              "Enter each allegation with what it came to. The outcome of the case follows from"
                  + " them: the weightiest counts. Leave 'Outcome' above empty then.")
          .folds();
    }
    return QuestionGroup.titled("Allegation " + (i + 1), what, outcome).removable(i + 1);
  }

  /** What stands against an outcome now: rule 1 is said before it bites. */
  static List<String> warning(GetAllegationResponse record) {
    return switch (record.getState()) {
      case ALLEGATION_STATE_RECEIVED ->
          List.of(
              "The threshold of this case is not decided yet. No outcome can be recorded before it"
                  + " is.");
      case ALLEGATION_STATE_CLOSED ->
          List.of(
              "This case went no further than its threshold. Only an enquiry has an outcome to"
                  + " record.");
      case ALLEGATION_STATE_CONCLUDED -> List.of("This case has its outcome already.");
      case ALLEGATION_STATE_UNDER_ENQUIRY, ALLEGATION_STATE_UNSPECIFIED, UNRECOGNIZED ->
          stillOpen(record);
    };
  }

  private static List<String> stillOpen(GetAllegationResponse record) {
    List<String> open =
        record.getStrandsList().stream()
            .filter(strand -> !strand.hasClosing())
            .map(OutcomeQuestions::name)
            .toList();
    return open.isEmpty()
        ? List.of()
        : List.of(
            "Still open: "
                + String.join(", ", open)
                + ". No outcome can be recorded while somebody still enquires.");
  }

  private static String name(Strand strand) {
    String words = CaseWordsGrpc.words(strand.getOpening().getKind());
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
