package safeguarding.gateway.view;

import java.util.List;

/** Small rules of English. */
public final class Sentence {
  private Sentence() {}

  /** 'a, b and c'. */
  public static String list(List<String> parts) {
    int last = parts.size() - 1;
    return switch (parts.size()) {
      case 0 -> "";
      case 1 -> parts.getFirst();
      default -> String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    };
  }

  /** '1 child', '2 children'. */
  public static String count(long number, String one, String many) {
    return Figures.whole(number) + " " + (number == 1 ? one : many);
  }

  /** The text with its first letter as a capital. */
  public static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
