package safeguarding.lado.allegation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cases received on one day that wait for the same next step, with what its clocks ask of them and
 * no more: a work list looks at every one.
 *
 * @param receivedOn in London
 * @param enquiry whether they wait for the outcome of an enquiry; else for their threshold
 * @param clearCutOn when the threshold was decided, where it was clear by then that the allegation
 *     is malicious or unfounded; else null
 * @param ids of the cases, at least one
 */
public record OpenCases(
    LocalDate receivedOn, boolean enquiry, @Nullable LocalDate clearCutOn, List<UUID> ids) {
  /** Takes its own copy. */
  public OpenCases {
    ids = List.copyOf(ids);
  }
}
