package safeguarding.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions that belong together: about one child, or one part of a meeting.
 *
 * @param title null where the questions need no heading
 * @param intro sentences above the questions
 * @param remove the number under which this group can be taken away; 0 where it cannot
 * @param folded whether only the heading is seen until somebody opens it: what is rarely needed
 * @param asked false where only a form that was sent with it still has it
 */
public record QuestionGroup(
    @Nullable String title,
    List<String> intro,
    List<Question> questions,
    int remove,
    boolean folded,
    boolean asked) {

  public QuestionGroup {
    intro = List.copyOf(intro);
    questions = List.copyOf(questions);
  }

  /** Questions without a heading. */
  public static QuestionGroup of(Question... questions) {
    return new QuestionGroup(null, List.of(), List.of(questions), 0, false, true);
  }

  /** Questions under a heading. */
  public static QuestionGroup titled(String title, Question... questions) {
    return new QuestionGroup(title, List.of(), List.of(questions), 0, false, true);
  }

  /** The same questions with sentences above them. */
  public QuestionGroup intro(String... sentences) {
    return new QuestionGroup(title, List.of(sentences), questions, remove, folded, asked);
  }

  /** The same group, one of several that can be taken away. */
  public QuestionGroup removable(int number) {
    return new QuestionGroup(title, intro, questions, number, folded, asked);
  }

  /** The same group, closed until somebody opens it. */
  public QuestionGroup folds() {
    return new QuestionGroup(title, intro, questions, remove, true, asked);
  }

  /**
   * The same group, not asked where the record has no place for it any more. Of a form that was
   * sent with it it still is: what was typed is not lost.
   */
  public QuestionGroup onlyIf(boolean asks) {
    return new QuestionGroup(title, intro, questions, remove, folded, asks);
  }

  /** Whether the form that was sent had any of these questions. */
  public boolean sent(Form form) {
    return questions.stream().anyMatch(question -> form.values().containsKey(question.name()));
  }

  /** Whether a folded group stands open: something in it is answered, or wrong. */
  public boolean open(Form form) {
    return questions.stream()
        .anyMatch(question ->
            !form.value(question.name()).isEmpty() || form.error(question.name()) != null);
  }
}
