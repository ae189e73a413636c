package safeguarding.clareview.alert;

import java.util.UUID;

/** A practice alert. A record per state, so that praise with an answer cannot be written down. */
public sealed interface Alert {
  UUID id();

  Raising raising();

  /** The state as a value, for tables and contracts. */
  default AlertState state() {
    return switch (this) {
      case Raised _ -> AlertState.RAISED;
      case Answered _ -> AlertState.ANSWERED;
      case Noted _ -> AlertState.NOTED;
    };
  }

  /** Challenge or praise. */
  default AlertKind kind() {
    return this instanceof Noted ? AlertKind.GOOD_PRACTICE : AlertKind.CONCERN;
  }

  /** A concern that waits for its answer. */
  record Raised(UUID id, Raising raising) implements Alert {}

  /** A concern with its answer. */
  record Answered(UUID id, Raising raising, Answer answer) implements Alert {}

  /** Good practice. */
  record Noted(UUID id, Raising raising) implements Alert {}
}
