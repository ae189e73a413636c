package safeguarding.gateway.page;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a case says after a form, where more came of it than was asked for, or less is
 * to be seen. Its key goes with the address; what it says of the case, the case says itself.
 */
enum CaseMessage {
  STRAND_WITHDRAWN("The strand is taken back. What stood of it is in the timeline, with why."),
  MEETING_WITHDRAWN("The meeting is taken back. What stood of it is in the timeline, with why."),
  AGREEMENT_TAKEN_BACK(
      "A reinstatement that was agreed while the strand ran is now not agreed, and was raised with"
          + " the directors.");

  /** The same before it is done. */
  static final String AGREEMENT_WILL_BE_TAKEN_BACK =
      "A reinstatement that was agreed while the strand ran is then not agreed, and is raised with"
          + " the directors.";

  private final String words;

  CaseMessage(String words) {
    this.words = words;
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The page of a case that says it; without it where there is nothing to say. */
  static String after(String address, @Nullable CaseMessage message) {
    return message == null ? address : new Query().with("said", message.key()).after(address);
  }

  /** What a key says; empty for none, and for what is no key. */
  static String words(String key) {
    return Arrays.stream(values())
        .filter(message -> message.key().equals(key))
        .findAny()
        .map(message -> message.words)
        .orElse("");
  }
}
