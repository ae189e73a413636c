package safeguarding.lado.strategymeeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A meeting about an allegation: a record per state. */
public sealed interface Meeting {
  UUID id();

  MeetingKind kind();

  /** When it is to be, or was held. */
  Instant startsAt();

  String place();

  String chair();

  /** The points to be talked about; may be empty for one that was never booked. */
  List<String> agenda();

  /** The state as a value, for tables and contracts. */
  default MeetingState state() {
    return switch (this) {
      case Booked _ -> MeetingState.BOOKED;
      case Cancelled _ -> MeetingState.CANCELLED;
      case Held _ -> MeetingState.HELD;
    };
  }

  /** It has, or had, a day that lies ahead. */
  sealed interface Planned extends Meeting {
    Plan plan();

    /** Of its calendar entry. */
    int sequence();

    @Override
    default MeetingKind kind() {
      return plan().kind();
    }

    @Override
    default Instant startsAt() {
      return plan().startsAt();
    }

    @Override
    default String place() {
      return plan().place();
    }

    @Override
    default String chair() {
      return plan().chair();
    }

    @Override
    default List<String> agenda() {
      return plan().agenda();
    }
  }

  /** It waits to be held. */
  record Booked(UUID id, Plan plan, int sequence) implements Planned {}

  /** It will not be held. */
  record Cancelled(UUID id, Plan plan, int sequence, String reason) implements Planned {}

  /** It was held. */
  record Held(UUID id, MeetingKind kind, Holding holding, List<String> agenda) implements Meeting {
    public Held {
      agenda = List.copyOf(agenda);
    }

    @Override
    public Instant startsAt() {
      return holding.heldAt();
    }

    @Override
    public String place() {
      return holding.place();
    }

    @Override
    public String chair() {
      return holding.chair();
    }
  }
}
