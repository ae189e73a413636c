package safeguarding.gateway.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path of this gateway to go on to. Nothing that a browser could take for another host is one.
 *
 * @param path begins with one slash: {@code /allegations?state=received}
 */
public record LocalPath(String path) {
  private static final Pattern FORM =
      Pattern.compile("/(?:[A-Za-z0-9._~%?&=+-][A-Za-z0-9._~%?&=+/:,-]*)?");
  private static final int LONGEST = 512;

  /**
   * Takes a path of the right form.
   *
   * @throws IllegalArgumentException for anything else
   */
  public LocalPath {
    if (path.length() > LONGEST || !FORM.matcher(path).matches()) {
      throw new IllegalArgumentException("not a path of this gateway");
    }
  }

  /** The path that a text names, or the home page: also for the pages of sign-in themselves. */
  public static LocalPath orHome(@Nullable String text) {
    if (text == null
        || text.length() > LONGEST
        || !FORM.matcher(text).matches()
        || text.startsWith("/sign-")) {
      return new LocalPath("/");
    }
    return new LocalPath(text);
  }
}
