package safeguarding.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions that belong together: about one child, or one part of a meeting.
 *
 * @param title null where the questions need no heading
 * @param intro sentences above the questions
 * @param remove the number under which this group can be taken away; 0 where it cannot
 */
public record QuestionGroup(
    @Nullable String title, List<String> intro, List<Question> questions, int remove) {

  public QuestionGroup {
    intro = List.copyOf(intro);
    questions = List.copyOf(questions);
  }

  /** Questions without a heading. */
  public static QuestionGroup of(Question... questions) {
    return new QuestionGroup(null, List.of(), List.of(questions), 0);
  }

  /** Questions under a heading. */
  public static QuestionGroup titled(String title, Question... questions) {
    return new QuestionGroup(title, List.of(), List.of(questions), 0);
  }

  /** The same questions with sentences above them. */
  public QuestionGroup intro(String... sentences) {
    return new QuestionGroup(title, List.of(sentences), questions, remove);
  }

  /** The same group, one of several that can be taken away. */
  public QuestionGroup removable(int number) {
    return new QuestionGroup(title, intro, questions, number);
  }
}
