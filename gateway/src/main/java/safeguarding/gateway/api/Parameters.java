package safeguarding.gateway.api;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.UnreadablePeriod;
import safeguarding.gateway.calls.MergedPages;
import safeguarding.gateway.problem.ProblemKind;

/** Parameters that several addresses take. */
final class Parameters {
  private static final String UNCHANGED = "Send nextPageToken of the page before, unchanged.";
  private static final int USUAL = 25;
  private static final int MOST = 100;
  private static final int LONGEST_TOKEN = 2048;

  private Parameters() {}

  /** 1 to 100; 25 when absent. */
  static int size(@Nullable Integer asked) {
    if (asked == null) {
      return USUAL;
    }
    if (asked < 1 || asked > MOST) {
      throw ProblemKind.INVALID_PARAMETER.refusal("pageSize", "Ask for 1 to 100 rows.");
    }
    return asked;
  }

  static String token(@Nullable String asked) {
    if (asked != null && asked.length() > LONGEST_TOKEN) {
      throw ProblemKind.INVALID_PARAMETER.refusal("pageToken", UNCHANGED);
    }
    return asked == null ? "" : asked;
  }

  /** Where a merged page goes on. */
  static Map<String, MergedPages.Place> places(@Nullable String asked) {
    return MergedPages.places(token(asked))
        .orElseThrow(() -> ProblemKind.INVALID_PARAMETER.refusal("pageToken", UNCHANGED));
  }

  /** An id of a record; anything that is no UUID names no record. */
  static String uuid(String id) {
    try {
      return UUID.fromString(id).toString();
    } catch (IllegalArgumentException notAnId) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
  }

  static ReportingPeriod period(@Nullable String asked) {
    try {
      return ReportingPeriod.parse(asked == null ? "" : asked);
    } catch (UnreadablePeriod unreadable) {
      throw ProblemKind.INVALID_PARAMETER.refusal(
          "period", String.valueOf(unreadable.getMessage()));
    }
  }
}
