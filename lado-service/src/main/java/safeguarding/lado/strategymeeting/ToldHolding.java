package safeguarding.lado.strategymeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting that was held, as told; what is missing is null or empty. */
public record ToldHolding(
    @Nullable Instant heldAt,
    String place,
    String chair,
    List<Attendee> people,
    String minutes,
    String decisions,
    @Nullable LocalDate nextOn,
    boolean complexCase) {
  /** Keeps its own copy of the list. */
  public ToldHolding {
    people = List.copyOf(people);
  }
}
