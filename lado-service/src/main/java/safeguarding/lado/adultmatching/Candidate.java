package safeguarding.lado.adultmatching;

import java.util.List;
import java.util.UUID;

/**
 * An adult on record whom a telling may be of.
 *
 * @param allegationId the telling that matches best
 * @param bits what speaks for it, as a logarithm to the base 2; orders the candidates
 */
public record Candidate(
    UUID adultId, UUID allegationId, MatchBand band, double bits, List<MatchReason> reasons) {
  /** Keeps its own copy of the reasons. */
  public Candidate {
    reasons = List.copyOf(reasons);
  }
}
