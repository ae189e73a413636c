package safeguarding.childprotection.conference;

import java.util.List;
import java.util.UUID;

/**
 * A child protection conference. A record per state, so that a decision without a conference, or a
 * conference without a date, cannot be written down.
 */
public sealed interface Conference {
  Subject subject();

  /** The state as a value, for tables and contracts. */
  default ConferenceState state() {
    return switch (this) {
      case Requested _ -> ConferenceState.REQUESTED;
      case Booked _ -> ConferenceState.BOOKED;
      case StoodDown _ -> ConferenceState.STOOD_DOWN;
      case Held _ -> ConferenceState.HELD;
    };
  }

  /** Its id. */
  default UUID id() {
    return subject().id();
  }

  /** Whether this child is part of it. */
  default boolean concerns(UUID childId) {
    return subject().childIds().contains(childId);
  }

  /** What a conference is about, from first to last. */
  record Subject(UUID id, UUID familyId, Occasion occasion, List<UUID> childIds) {
    /** Keeps its own copy of the ids. */
    public Subject {
      childIds = List.copyOf(childIds);
    }
  }

  /** An initial conference waits for its date. */
  record Requested(Subject subject) implements Conference {}

  record Booked(Subject subject, Booking booking) implements Conference {}

  /** A booked conference did not take place; it waits for a new date. */
  record StoodDown(Subject subject) implements Conference {}

  record Held(Subject subject, Booking booking, Holding holding) implements Conference {}
}
