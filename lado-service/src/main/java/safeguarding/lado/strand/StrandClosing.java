package safeguarding.lado.strand;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;

/** How a strand ended. */
public record StrandClosing(
    LocalDate closedOn, StrandResult result, String notes, Recorded recorded) {

  /** Whether this is what the other one was corrected to: a strand closed anew has another end. */
  boolean corrects(@Nullable StrandClosing before) {
    return before != null && before.recorded().equals(recorded) && !before.equals(this);
  }
}
