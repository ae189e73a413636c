package safeguarding.clareview.review;

import java.util.List;
import java.util.UUID;

/**
 * A review: one meeting about one child or several. A record per state, so that participation in a
 * review that was not held cannot be written down.
 */
public sealed interface Review {
  UUID id();

  Booking booking();

  /** Its children, in the order told. */
  List<ReviewedChild> children();

  /** The ids of its children, in the order told. */
  default List<UUID> childIds() {
    return children().stream().map(ReviewedChild::childId).toList();
  }

  /** The state as a value, for tables and contracts. */
  default ReviewState state() {
    return switch (this) {
      case Booked _ -> ReviewState.BOOKED;
      case Held _ -> ReviewState.HELD;
      case Cancelled _ -> ReviewState.CANCELLED;
    };
  }

  /** It lies ahead, or is to be recorded. */
  record Booked(UUID id, Booking booking, List<ReviewedChild> children) implements Review {
    /** Keeps its own copy of the children. */
    public Booked {
      children = List.copyOf(children);
    }
  }

  /** It was held. */
  record Held(UUID id, Booking booking, Holding holding, List<Participant> participants)
      implements Review {
    /** Keeps its own copy of the children. */
    public Held {
      participants = List.copyOf(participants);
    }

    @Override
    public List<ReviewedChild> children() {
      return participants.stream().map(Participant::child).toList();
    }
  }

  /** It will not be held. */
  record Cancelled(
      UUID id, Booking booking, List<ReviewedChild> children, Cancellation cancellation)
      implements Review {

    /** Keeps its own copy of the children. */
    public Cancelled {
      children = List.copyOf(children);
    }
  }
}
