package safeguarding.childprotection.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;

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
      case Withdrawn _ -> ConferenceState.WITHDRAWN;
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

  /** Whether it is still to be held. */
  default boolean isOpen() {
    return switch (this) {
      case Requested _, Booked _, StoodDown _ -> true;
      case Held _, Withdrawn _ -> false;
    };
  }

  /** The day it was held or is booked for, or was booked for last; empty before the first date. */
  default Optional<LocalDate> day() {
    return switch (this) {
      case Requested _ -> Optional.empty();
      case Booked booked -> Optional.of(booked.booking().bookedFor());
      case StoodDown down -> Optional.of(LondonTime.dateOf(down.standingDown().startsAt()));
      case Held held -> Optional.of(held.holding().heldOn());
      case Withdrawn withdrawn -> Optional.ofNullable(withdrawn.booking()).map(Booking::bookedFor);
    };
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
  record StoodDown(Subject subject, StandingDown standingDown) implements Conference {}

  record Held(Subject subject, Booking booking, Holding holding) implements Conference {}

  /**
   * It will not be held.
   *
   * @param booking that fell away with the last plan of a review; else null
   */
  record Withdrawn(Subject subject, @Nullable Booking booking, Withdrawal withdrawal)
      implements Conference {}
}
