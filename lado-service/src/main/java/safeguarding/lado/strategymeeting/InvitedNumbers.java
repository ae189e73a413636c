package safeguarding.lado.strategymeeting;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives everybody who is invited the number that they keep for as long as they are on the list of
 * their meeting, so that what they have told stays theirs whatever is changed of their name, agency
 * or address.
 */
final class InvitedNumbers {
  private InvitedNumbers() {}

  /** Those of a new meeting. */
  static List<Person> first(List<Person> told) {
    return following(told, List.of(), 1);
  }

  /**
   * Those of a list that is told anew. Who is told with a number of the list keeps it, and who is
   * told without one that of somebody written alike whom nobody else is. All others are new, also
   * who was on the list once.
   *
   * @param next what nobody on the list is, or was, known by
   */
  static List<Person> following(List<Person> told, List<Person> before, int next) {
    Map<Integer, Person> free =
        before.stream()
            .collect(toMap(Person::number, one -> one, (one, _) -> one, LinkedHashMap::new));
    List<Integer> numbers = new ArrayList<>();
    told.forEach(one -> numbers.add(free.remove(one.number()) == null ? 0 : one.number()));
    int fresh = next;
    List<Person> all = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      Person one = told.get(i);
      int number = numbers.get(i);
      if (number == 0 && one.number() == 0) {
        number = alike(one, free);
        free.remove(number);
      }
      all.add(one.numbered(number == 0 ? fresh++ : number));
    }
    return List.copyOf(all);
  }

  private static int alike(Person told, Map<Integer, Person> free) {
    return free.values().stream()
        .filter(told::isWrittenAs)
        .mapToInt(Person::number)
        .findFirst()
        .orElse(0);
  }
}
