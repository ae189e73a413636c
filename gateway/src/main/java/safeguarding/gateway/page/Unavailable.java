package safeguarding.gateway.page;

import java.time.Instant;
import safeguarding.gateway.view.Moments;

/** Says that a part of a page is missing, and since when. */
final class Unavailable {
  private Unavailable() {}

  static String sentence(String part, Instant since) {
    return "%s: not available since %s. Everything else on this page is complete."
        .formatted(part, Moments.time(since));
  }
}
