package safeguarding.audit;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of what somebody did. */
public enum Outcome {
  /** Records were changed; the entry was committed with the change. */
  CHANGED("changed"),
  /** Records were shown. */
  READ("read"),
  /** A rule refused the change, or there is no such record; the entry has the reason. */
  REFUSED("refused"),
  /** The caller had no right to ask; the entry has the reason. */
  DENIED("denied"),
  /** A browser session began. */
  SIGNED_IN("signed-in"),
  /** A browser session ended. */
  SIGNED_OUT("signed-out");

  private static final Map<String, Outcome> BY_KEY =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(Outcome::key, Function.identity()));

  private final String key;

  Outcome(String key) {
    this.key = key;
  }

  /** Returns the word that stands in the table. */
  public String key() {
    return key;
  }

  /** Finds the outcome of a word that stands in the table. */
  static Outcome ofKey(String key) {
    Outcome outcome = BY_KEY.get(key);
    if (outcome == null) {
      throw new IllegalArgumentException("no such outcome");
    }
    return outcome;
  }
}
