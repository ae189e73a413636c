package safeguarding.lado.adultmatching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.words.Sound;

/**
 * What a telling can be found by: short texts that two tellings of one person are likely to have in
 * common, and two of different people seldom, each hashed to a number and compared by equality (ADR
 * 0010). None is a name alone, for half a county would share it; a name's key is its sound, or its
 * first or last letters, always with a second thing beside it.
 */
public final class MatchKeys {
  /** No real telling has as many; a name of fifty words has no more. */
  static final int MOST = 160;

  private static final int EDGE = 3;

  // How much a key in common says, for the choice of whom to look at closely.
  private static final int WHOLE_DATE = 6;
  private static final int SOUNDS = 4;
  private static final int SOUND_AND_DATE = 3;
  private static final int LETTERS = 1;

  private final Names names;
  private final @Nullable BirthDate born;
  private final String setting;
  private final Map<Long, Integer> keys = new LinkedHashMap<>();

  private MatchKeys(Telling telling) {
    names = Names.of(telling);
    born = telling.born();
    setting = SettingName.plain(telling.setting());
  }

  /** The keys under which a telling is kept; for a name of nobody, none. */
  public static Set<Long> kept(Telling telling) {
    MatchKeys all = new MatchKeys(telling);
    all.combined();
    all.setting();
    all.names.all().forEach(word -> all.add(word(word), LETTERS));
    return all.keys.keySet();
  }

  /**
   * The keys to look under, each with what it says when it is found; empty for nothing to go by.
   */
  static Map<Long, Integer> asked(Telling telling) {
    MatchKeys all = new MatchKeys(telling);
    all.combined();
    if (all.names.isEmpty()) {
      all.setting();
    }
    if (all.names.all().size() == 1) {
      all.names.all().forEach(word -> all.add(word(word), LETTERS));
    }
    return all.keys;
  }

  /** The key that everybody with this word in their name has: how common is it? */
  static long word(String word) {
    return hash("w" + word);
  }

  /** The key that everybody at this setting has; null where none is told. */
  static @Nullable Long setting(Telling telling) {
    return setting(SettingName.plain(telling.setting()));
  }

  /** The key of a setting in plain words; null for none. */
  static @Nullable Long setting(String plain) {
    return plain.isEmpty() ? null : hash("s" + plain);
  }

  private void setting() {
    if (!setting.isEmpty()) {
      add(hash("s" + setting), LETTERS);
    }
  }

  private void combined() {
    String date = born == null ? null : born.dayAndMonthUnordered();
    if (born != null && date != null) {
      add(hash("b" + born.year() + date), WHOLE_DATE);
    }
    pairs();
    for (String word : names.all()) {
      for (String sound : sounds(word)) {
        if (born != null) {
          add(hash("y" + born.year() + sound), SOUND_AND_DATE);
        }
        if (date != null) {
          add(hash("d" + date + sound), SOUND_AND_DATE);
        }
        if (!setting.isEmpty()) {
          add(hash("p" + setting + "/" + sound), SOUND_AND_DATE);
        }
      }
    }
  }

  /** One word of each name, in either order: names change places. */
  private void pairs() {
    pairs(names.given(), names.family());
    pairs(names.given(), names.other());
    pairs(names.other(), names.family());
    for (int i = 0; i < names.other().size(); i++) {
      pairs(List.of(names.other().get(i)), names.other().subList(i + 1, names.other().size()));
    }
  }

  private void pairs(List<String> first, List<String> second) {
    for (String a : first) {
      for (String b : second) {
        if (!a.equals(b)) {
          pair(a, b);
        }
      }
    }
  }

  private void pair(String a, String b) {
    for (String soundOfA : sounds(a)) {
      for (String soundOfB : sounds(b)) {
        add(unordered(soundOfA, soundOfB), SOUNDS);
      }
    }
    for (String soundOfB : sounds(b)) {
      add(hash("i" + a.charAt(0) + soundOfB), LETTERS);
    }
    List<String> partsOfA = parts(a);
    List<String> partsOfB = parts(b);
    for (String partOfA : partsOfA) {
      for (String partOfB : partsOfB) {
        add(unordered(partOfA, partOfB), LETTERS);
      }
    }
  }

  private static Set<String> sounds(String word) {
    Set<String> sounds = new LinkedHashSet<>(Sound.codes(word));
    ShortForms.fullNames(word).forEach(full -> sounds.addAll(Sound.codes(full)));
    return sounds;
  }

  /** A slip at one end of a word leaves the other end, and how it sounds, or neither. */
  private static List<String> parts(String word) {
    if (word.length() < EDGE) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    parts.add("<" + word.substring(0, EDGE));
    parts.add(">" + word.substring(word.length() - EDGE));
    parts.add(Sound.codes(word).iterator().next());
    return parts;
  }

  private static long unordered(String a, String b) {
    return a.compareTo(b) < 0 ? hash("n" + a + "/" + b) : hash("n" + b + "/" + a);
  }

  private void add(long key, int says) {
    if (keys.size() < MOST) {
      keys.merge(key, says, Math::max);
    }
  }

  /** FNV-1a: no secret is kept by it, and two texts of one number only cost a closer look. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }
}
