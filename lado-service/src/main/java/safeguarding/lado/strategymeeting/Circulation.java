package safeguarding.lado.strategymeeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom the minutes went, and when.
 *
 * @param on null only as told
 * @param to names or agencies
 */
public record Circulation(@Nullable LocalDate on, List<String> to) {
  /** Keeps its own copy of the list. */
  public Circulation {
    to = List.copyOf(to);
  }
}
