package safeguarding.lado.allegation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.grpcedge.Versioned;

/**
 * An allegation as far as the parts need it that are kept beside it: its strands, its follow-up.
 *
 * @param setting as told; empty when not known
 * @param toldStatus what the adult did at work when the contact was received, as told with it; null
 *     when not known
 * @param decidedOn null until the threshold is decided
 * @param concludedOn null until the enquiry has its outcome
 * @param outcome null until then
 */
public record CaseHead(
    UUID id,
    String reference,
    int version,
    AllegationState state,
    LocalDate receivedOn,
    String setting,
    @Nullable WorkStatus toldStatus,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate concludedOn,
    @Nullable AllegationOutcome outcome)
    implements Versioned {

  /** The version that a change makes, which tells the rows that it writes apart. */
  public int nextVersion() {
    return version + 1;
  }
}
