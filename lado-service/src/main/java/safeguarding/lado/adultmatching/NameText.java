package safeguarding.lado.adultmatching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import safeguarding.lado.words.PlainWords;

/** The words of a name or setting that tell one from another. */
final class NameText {
  /** Enough for any real name, and a bound on the keys of one that is not. */
  static final int MOST_WORDS = 5;

  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "rev", "fr", "sr", "sir", "prof");

  /** Parts of a family name that one person writes and the next leaves out. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "do", "dos", "das", "del", "della", "van", "von", "der", "den", "la",
          "le", "el", "al", "ul", "ur", "bin", "ibn", "bint", "ap", "ab", "y", "e", "te", "ter",
          "ten");

  /** Parts that belong to the word after them: Mc Donald, O Brien, St John. */
  private static final Set<String> JOINED = Set.of("mc", "mac", "o", "st", "fitz");

  private NameText() {}

  /** The words of a person's name, without titles; particles only where nothing else is there. */
  static List<String> name(String text) {
    List<String> words = new ArrayList<>();
    String before = "";
    for (String word : PlainWords.of(text)) {
      if (TITLES.contains(word)) {
        continue;
      }
      if (JOINED.contains(word) && before.isEmpty()) {
        before = word;
        continue;
      }
      words.add(before + word);
      before = "";
    }
    if (!before.isEmpty()) {
      words.add(before);
    }
    List<String> full = words.stream().filter(word -> !PARTICLES.contains(word)).toList();
    return (full.isEmpty() ? words : full).stream().limit(MOST_WORDS).toList();
  }

  /** The words of a setting, the article left out. */
  static List<String> setting(String text) {
    return PlainWords.of(text).stream().filter(word -> !word.equals("the")).limit(12).toList();
  }
}
