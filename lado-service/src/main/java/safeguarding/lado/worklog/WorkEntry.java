package safeguarding.lado.worklog;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.Versioned;

/**
 * One version of an entry.
 *
 * @param withdrawn whether it was taken back
 * @param reason why it was corrected; empty in the first version
 */
public record WorkEntry(
    UUID id, int version, LadoWork work, boolean withdrawn, String reason, Recorded recorded)
    implements Versioned {

  /** Where it stands in the list, newest first. */
  public record Place(LocalDate happenedOn, UUID id) {}

  Place place() {
    return new Place(work.happenedOn(), id);
  }
}
