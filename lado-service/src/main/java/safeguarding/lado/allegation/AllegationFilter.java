package safeguarding.lado.allegation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which allegations a list shows. An empty list of values lets everything through; several values
 * are alternatives.
 *
 * @param roles keys of roles: {@code sport}, or {@code own:} and the title of one that was added
 * @param concerns the primary one
 * @param receivedFrom first London day; null for no bound
 * @param receivedTo last London day; null for no bound
 */
public record AllegationFilter(
    List<AllegationState> states,
    List<String> roles,
    List<Concern> concerns,
    List<ReferralOutcome> referralOutcomes,
    @Nullable LocalDate receivedFrom,
    @Nullable LocalDate receivedTo) {

  /** Keeps its own copies of the lists. */
  public AllegationFilter {
    states = List.copyOf(states);
    roles = List.copyOf(roles);
    concerns = List.copyOf(concerns);
    referralOutcomes = List.copyOf(referralOutcomes);
  }

  /** Lets everything through. */
  public static AllegationFilter none() {
    return new AllegationFilter(List.of(), List.of(), List.of(), List.of(), null, null);
  }
}
