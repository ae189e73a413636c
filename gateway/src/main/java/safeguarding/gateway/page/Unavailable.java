package safeguarding.gateway.page;

import java.time.Instant;
import safeguarding.gateway.view.Moments;

/** Says that a part of a page is missing, and since when. */
final class Unavailable {
  private Unavailable() {}

  static String sentence(String part, Instant since) {
    return since(part, since) + " Everything else on this page is complete.";
  }

  /** The same of what has no other parts: 'Allegations: not available since 09:15.' */
  static String since(String part, Instant since) {
    return "%s: not available since %s.".formatted(part, Moments.time(since));
  }
}
