package safeguarding.lado.allegation;

/** What a rule says to a command: the result, or a named refusal. */
public sealed interface Ruling<T> {
  /** The command is carried out. */
  record Granted<T>(T value) implements Ruling<T> {}

  /** The command is refused; nothing changes. */
  record Refused<T>(Refusal refusal) implements Ruling<T> {}

  static <T> Ruling<T> granted(T value) {
    return new Granted<>(value);
  }

  static <T> Ruling<T> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }
}
