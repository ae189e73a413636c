package safeguarding.local.sample;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.IntStream;

/** Numbers that a council could give to children, one after another, in ranges that do not meet. */
public final class ChildNumbers {
  private ChildNumbers() {}

  /** For the children of child protection. */
  public static Iterator<String> ofFamilies() {
    return from(100_001);
  }

  /** For children looked after, or under a supervision order. */
  public static Iterator<String> ofChildrenLookedAfter() {
    return from(200_001);
  }

  /** For the families of the last weeks. */
  public static Iterator<String> ofRecentFamilies() {
    return from(300_001);
  }

  /** For the children looked after of the last weeks. */
  public static Iterator<String> ofRecentChildrenLookedAfter() {
    return from(400_001);
  }

  /** For a child whom both services know. */
  public static Iterator<String> ofChildrenInBoth() {
    return from(500_001);
  }

  private static Iterator<String> from(int first) {
    return IntStream.rangeClosed(first, first + 99_998)
        .mapToObj(number -> String.format(Locale.ROOT, "R%06d", number))
        .iterator();
  }
}
