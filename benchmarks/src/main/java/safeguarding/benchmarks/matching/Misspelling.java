package safeguarding.benchmarks.matching;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Random;

/** How a word goes wrong under the fingers, and how it is spelt by others. */
enum Misspelling {
  /** Any letter; English spellings of the same sound. */
  FIRST {
    @Override
    String slip(Random random, String word) {
      int at = 1 + random.nextInt(Math.max(1, word.length() - 1));
      String letter = Character.toString('a' + random.nextInt(26));
      return switch (random.nextInt(4)) {
        case 0 -> replaced(word, at, at, letter);
        case 1 -> replaced(word, at, at + 1, "");
        case 2 -> replaced(word, at, at + 1, letter);
        default -> swapped(word, at);
      };
    }

    @Override
    String otherSpelling(Random random, String word) {
      return respelt(
          random,
          word,
          List.of(
              "ph>f", "y>i", "ie>y", "ck>k", "k>c", "ee>ea", "oo>u", "ou>u", "tt>t", "ll>l",
              "ai>ay", "mm>m", "ei>ey", "w>v", "x>ks", "th>t"));
    }
  },
  /** A neighbour on the keyboard, a doubled letter; spellings of other languages and scripts. */
  SECOND {
    @Override
    String slip(Random random, String word) {
      int at = random.nextInt(word.length());
      return switch (random.nextInt(4)) {
        case 0 -> replaced(word, at, at + 1, neighbour(random, word.charAt(at)));
        case 1 -> replaced(word, at, at, word.substring(at, Math.min(word.length(), at + 1)));
        case 2 -> replaced(word, Math.max(1, at), Math.max(1, at) + 1, "");
        default -> swapped(word, Math.max(1, at));
      };
    }

    @Override
    String otherSpelling(Random random, String word) {
      if (random.nextInt(4) == 0) {
        return Script.CYRILLIC.transliterate(word);
      }
      return respelt(
          random,
          word,
          List.of(
              "sz>sh", "cz>ch", "w>v", "j>y", "ou>u", "u>oo", "ee>i", "i>ee", "kh>h", "q>k", "k>q",
              "aa>a", "sh>sch", "dj>j", "v>w", "y>j", "ks>x", "c>k", "z>s", "iy>y", "ch>tch",
              "oe>u"));
    }
  };

  private static final class Script {
    static final Transliterator CYRILLIC = Transliterator.getInstance("Latin-Cyrillic");
  }

  private static final List<String> KEYBOARD = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

  abstract String slip(Random random, String word);

  abstract String otherSpelling(Random random, String word);

  private static String replaced(String word, int from, int to, String by) {
    int end = Math.min(word.length(), to);
    return word.length() < 3
        ? word
        : word.substring(0, Math.min(from, end)) + by + word.substring(end);
  }

  private static String swapped(String word, int at) {
    return at + 1 >= word.length()
        ? word
        : word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }

  private static String neighbour(Random random, char letter) {
    for (String row : KEYBOARD) {
      int at = row.indexOf(Character.toLowerCase(letter));
      if (at >= 0) {
        int next = at == 0 || (random.nextBoolean() && at + 1 < row.length()) ? at + 1 : at - 1;
        return Character.toString(row.charAt(next));
      }
    }
    return "e";
  }

  /** The first rule, from a random one on, that the word has something for. */
  private static String respelt(Random random, String word, List<String> rules) {
    int first = random.nextInt(rules.size());
    for (int i = 0; i < rules.size(); i++) {
      String[] rule = rules.get((first + i) % rules.size()).split(">", -1);
      int at = word.indexOf(rule[0], 1);
      if (at > 0) {
        return word.substring(0, at) + rule[1] + word.substring(at + rule[0].length());
      }
    }
    return word;
  }
}
