package safeguarding.lado.words;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;

/** How a word sounds to an English ear: Double Metaphone, both of its codes. */
public final class Sound {
  private static final DoubleMetaphone METAPHONE = longEnoughForNames();

  private Sound() {}

  /** One code or two; the word itself where it has no sound (a number). */
  public static Set<String> codes(String word) {
    Set<String> codes = new LinkedHashSet<>();
    codes.add(METAPHONE.doubleMetaphone(word, false));
    codes.add(METAPHONE.doubleMetaphone(word, true));
    codes.remove("");
    return codes.isEmpty() ? Set.of(word) : codes;
  }

  /** Whether two words may sound the same. */
  public static boolean alike(String a, String b) {
    Set<String> codes = codes(a);
    return codes(b).stream().anyMatch(codes::contains);
  }

  private static DoubleMetaphone longEnoughForNames() {
    DoubleMetaphone metaphone = new DoubleMetaphone();
    metaphone.setMaxCodeLen(6);
    return metaphone;
  }
}
