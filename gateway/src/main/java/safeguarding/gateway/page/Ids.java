package safeguarding.gateway.page;

import java.util.UUID;
import java.util.regex.Pattern;
import safeguarding.gateway.problem.ProblemKind;

/** Identifiers in addresses. */
final class Ids {
  private static final Pattern UUIDS =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Ids() {}

  /** Whether a text is an identifier. */
  static boolean isUuid(String text) {
    return UUIDS.matcher(text).matches();
  }

  /** The identifier; an address with another text leads nowhere. */
  static UUID uuid(String text) {
    if (!isUuid(text)) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
    return UUID.fromString(text);
  }
}
