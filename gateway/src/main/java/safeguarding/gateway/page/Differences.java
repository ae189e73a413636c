package safeguarding.gateway.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import safeguarding.gateway.view.Fact;

/** What a correction changed, answer by answer. */
final class Differences {
  private Differences() {}

  /**
   * 'Date of birth: Not known \u2192 3 June 1980', in the order of what is told now.
   *
   * @param missing what is said where a question has no answer
   */
  static List<String> between(
      Map<String, String> before, Map<String, String> after, UnaryOperator<String> missing) {
    Set<String> questions = new LinkedHashSet<>(after.keySet());
    questions.addAll(before.keySet());
    return questions.stream()
        .filter(
            question -> !answer(before, question, missing).equals(answer(after, question, missing)))
        .map(question ->
            question
                + ": "
                + answer(before, question, missing)
                + " \u2192 "
                + answer(after, question, missing))
        .toList();
  }

  /** The same between facts, of which what is not there is 'None'. */
  static List<String> between(List<Fact> before, List<Fact> after) {
    return between(answers(before), answers(after), _ -> "None");
  }

  private static Map<String, String> answers(List<Fact> facts) {
    Map<String, String> answers = new LinkedHashMap<>();
    facts.forEach(fact -> answers.put(fact.name(), fact.value().replace("\n", ", ")));
    return answers;
  }

  private static String answer(
      Map<String, String> answers, String question, UnaryOperator<String> missing) {
    return answers.getOrDefault(question, missing.apply(question));
  }
}
