package safeguarding.clareview.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review was held, as told; null and empty where left out. */
public record HoldReview(
    @Nullable LocalDate heldOn, List<Told> children, ToldOutOfTime outOfTime, String decisions) {
  /** Keeps its own copy of the children. */
  public HoldReview {
    children = List.copyOf(children);
  }

  /** How one child took part, as told. */
  public record Told(UUID childId, @Nullable Participation participation) {}
}
