package safeguarding.gateway.api;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.problem.ProblemKind;

/** The headers that every change brings. */
final class Preconditions {
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern ETAG_FORM = Pattern.compile("\"([!#-~]{1,64})\"");

  private Preconditions() {}

  /** The request's id, from Idempotency-Key. */
  static String requestId(@Nullable String header) {
    if (header == null || header.isBlank()) {
      throw ProblemKind.MISSING_IDEMPOTENCY_KEY.refusal();
    }
    if (!UUID_FORM.matcher(header.strip()).matches()) {
      throw ProblemKind.INVALID_PARAMETER.refusal(
          "Idempotency-Key", "Send a UUID, like 6f1c1f5e-0f0b-4f0e-9d6f-3f1f5b0c7a11.");
    }
    return header.strip().toLowerCase(Locale.ROOT);
  }

  /** The etag that the change builds on, from If-Match: one strong etag in quotes. */
  static String etag(@Nullable String header) {
    if (header == null || header.isBlank()) {
      throw ProblemKind.MISSING_ETAG.refusal();
    }
    var form = ETAG_FORM.matcher(header.strip());
    if (!form.matches()) {
      throw ProblemKind.INVALID_PARAMETER.refusal(
          "If-Match", "Send the ETag of the record as it was given, in its quotes.");
    }
    return form.group(1);
  }

  /** An etag as its header writes it. */
  static String quoted(String etag) {
    return "\"" + etag + "\"";
  }
}
