package safeguarding.lado.adultmatching;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of a telling as words.
 *
 * @param given first and middle names
 * @param family of a double-barrelled name each part
 * @param other earlier, maiden and other names, all their words
 */
record Names(List<String> given, List<String> family, List<String> other) {
  private static final int MOST_OTHER = 6;

  static Names of(Telling telling) {
    return new Names(
        NameText.name(telling.givenNames()),
        NameText.name(telling.familyName()),
        telling.otherNames().stream()
            .flatMap(name -> NameText.name(name).stream())
            .distinct()
            .limit(MOST_OTHER)
            .toList());
  }

  /** Every word once, the given names first. */
  List<String> all() {
    List<String> all = new ArrayList<>(given);
    all.addAll(family);
    all.addAll(other);
    return all.stream().distinct().toList();
  }

  boolean isEmpty() {
    return given.isEmpty() && family.isEmpty() && other.isEmpty();
  }
}
