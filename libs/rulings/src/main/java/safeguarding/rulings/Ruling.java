package safeguarding.rulings;

import java.util.function.Function;

/** What a rule says to a command: the result, or a named refusal. */
public sealed interface Ruling<T> {
  /** The command is carried out. */
  record Granted<T>(T value) implements Ruling<T> {}

  /** The command is refused; nothing changes. */
  record Refused<T>(Refusal refusal) implements Ruling<T> {}

  /** Goes on from what is granted; a refusal stays as it is. */
  default <S> Ruling<S> map(Function<? super T, ? extends S> next) {
    return switch (this) {
      case Granted<T>(T value) -> granted(next.apply(value));
      case Refused<T>(Refusal refusal) -> refused(refusal);
    };
  }

  /** Asks the next rule about what is granted; a refusal stays as it is. */
  default <S> Ruling<S> then(Function<? super T, Ruling<S>> next) {
    return switch (this) {
      case Granted<T>(T value) -> next.apply(value);
      case Refused<T>(Refusal refusal) -> refused(refusal);
    };
  }

  /** Yes, with the result. */
  static <T> Ruling<T> granted(T value) {
    return new Granted<>(value);
  }

  /** No, and why. */
  static <T> Ruling<T> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }
}
