package safeguarding.lado.words;

import java.util.List;
import java.util.regex.Pattern;

/** How names sound, marked so that no word is taken for a sound. */
public final class Sounds {
  private static final String MARK = "~";
  private static final Pattern NAME = Pattern.compile("[a-z]{3,}");

  private Sounds() {}

  /** The sounds of names, each once; nothing of what is too short to sound like another name. */
  public static List<String> of(List<String> names) {
    return names.stream()
        .filter(name -> NAME.matcher(name).matches())
        .flatMap(name -> Sound.codes(name).stream())
        .map(code -> MARK + code)
        .distinct()
        .toList();
  }
}
