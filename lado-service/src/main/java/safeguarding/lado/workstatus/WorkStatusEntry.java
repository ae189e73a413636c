package safeguarding.lado.workstatus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.allegation.WorkStatus;

/**
 * What the adult does at work from a day on, as somebody wants it recorded, and, once {@link
 * WorkStatusPolicy} lets it through, as it was; null is missing.
 *
 * @param decidedBy by whose decision
 * @param police null where they do not enquire
 * @param wouldHaveBeenRemoved resigned, and would have been removed
 * @param knownOn when the LADO learned of it; null is the day on which it is recorded
 */
public record WorkStatusEntry(
    @Nullable WorkStatus status,
    @Nullable LocalDate since,
    String decidedBy,
    @Nullable Consultation lado,
    @Nullable Consultation police,
    boolean wouldHaveBeenRemoved,
    String notes,
    @Nullable LocalDate knownOn) {

  /** Takes the texts without the blanks around them. */
  public WorkStatusEntry {
    decidedBy = decidedBy.strip();
    notes = notes.strip();
  }
}
