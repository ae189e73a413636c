package safeguarding.lado.words;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as plain words: Latin letters without accents, in lower case, apostrophes gone and hyphens
 * parting words, so that what is written differently and means the same is the same.
 */
public final class PlainWords {
  private static final int LONGEST_WORD = 40;
  private static final Pattern APOSTROPHES = Pattern.compile("['`´‘’ʼʻʿʾ]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

  /** Every script to Latin, then to letters without accents; loads its tables when first needed. */
  private static final class ToLatin {
    static final Transliterator RULES = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  private PlainWords() {}

  /** The words in their order; the rest of a word longer than 40 letters is left out. */
  public static List<String> of(String text) {
    String latin = text.chars().allMatch(c -> c < 128) ? text : ToLatin.RULES.transliterate(text);
    String plain = APOSTROPHES.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("");
    return BETWEEN_WORDS
        .splitAsStream(plain)
        .filter(word -> !word.isEmpty())
        .map(word -> word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word)
        .toList();
  }
}
