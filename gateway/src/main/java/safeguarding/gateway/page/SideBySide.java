package safeguarding.gateway.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import safeguarding.gateway.view.Fact;

/** What was and what is, answer by answer. */
final class SideBySide {
  private SideBySide() {}

  /**
   * 'Date of birth: Not known → 3 June 1980', of what has changed and in the order of what is.
   *
   * @param missing what is said of a question that one of them does not answer
   */
  static List<String> of(
      Map<String, String> was, Map<String, String> is, UnaryOperator<String> missing) {
    Set<String> questions = new LinkedHashSet<>(is.keySet());
    questions.addAll(was.keySet());
    return questions.stream()
        .map(question ->
            new Change(
                question,
                was.getOrDefault(question, missing.apply(question)),
                is.getOrDefault(question, missing.apply(question))))
        .filter(change -> !change.was().equals(change.is()))
        .map(change -> change.question() + ": " + change.was() + " \u2192 " + change.is())
        .toList();
  }

  /** The same of facts, of which what is not there is 'None'. */
  static List<String> of(List<Fact> was, List<Fact> is) {
    return of(answers(was), answers(is), _ -> "None");
  }

  private static Map<String, String> answers(List<Fact> facts) {
    Map<String, String> answers = new LinkedHashMap<>();
    facts.forEach(fact -> answers.put(fact.name(), fact.value().replace("\n", ", ")));
    return answers;
  }

  private record Change(String question, String was, String is) {}
}
