package safeguarding.grpcedge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The opaque text that says where a page ended: its parts, unreadable to the eye, never a secret.
 */
public final class PageToken {
  private static final String SEPARATOR = "\n";
  private static final Pattern PART = Pattern.compile("\\P{Cntrl}*");

  private PageToken() {}

  /** Writes the parts, which hold no control characters. */
  public static String of(List<String> parts) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(SEPARATOR, parts).getBytes(UTF_8));
  }

  /**
   * Reads a token of so many parts; empty for the empty text, which asks for the first page.
   *
   * @throws InvalidRequest if it is no token of ours
   */
  public static Optional<List<String>> read(String token, int parts) {
    if (token.isEmpty()) {
      return Optional.empty();
    }
    try {
      List<String> read =
          List.of(new String(Base64.getUrlDecoder().decode(token), UTF_8).split(SEPARATOR, -1));
      if (read.size() == parts && read.stream().allMatch(part -> PART.matcher(part).matches())) {
        return Optional.of(read);
      }
    } catch (IllegalArgumentException e) {
      // falls through: one answer for every text that is no token
    }
    throw new InvalidRequest("page_token");
  }
}
