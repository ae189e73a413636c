package safeguarding.lado.adultmatching;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name or setting as plain words: Latin letters without accents, in lower case, apostrophes gone
 * and hyphens parting words, so that what is written differently and means the same is the same.
 */
final class NameText {
  /** Enough for any real name, and a bound on the keys of one that is not. */
  static final int MOST_WORDS = 5;

  private static final int LONGEST_WORD = 40;

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

  private static final Pattern APOSTROPHES = Pattern.compile("['`´‘’ʼʻʿʾ]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

  /** Every script to Latin, then to letters without accents; loads its tables when first needed. */
  private static final class ToLatin {
    static final Transliterator RULES = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  private NameText() {}

  /** The words of a person's name, without titles; particles only where nothing else is there. */
  static List<String> name(String text) {
    List<String> words = new ArrayList<>();
    String before = "";
    for (String word : words(text)) {
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
    return words(text).stream().filter(word -> !word.equals("the")).limit(12).toList();
  }

  private static List<String> words(String text) {
    String latin = text.chars().allMatch(c -> c < 128) ? text : ToLatin.RULES.transliterate(text);
    String plain = APOSTROPHES.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("");
    return BETWEEN_WORDS
        .splitAsStream(plain)
        .filter(word -> !word.isEmpty())
        .map(word -> word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word)
        .toList();
  }
}
