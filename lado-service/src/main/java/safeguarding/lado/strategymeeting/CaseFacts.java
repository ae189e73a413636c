package safeguarding.lado.strategymeeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.allegation.AllegationState;

/**
 * What meetings must know of their allegation.
 *
 * @param decidedOn when the threshold was decided; null until then
 */
public record CaseFacts(
    UUID id,
    String reference,
    AllegationState state,
    LocalDate receivedOn,
    @Nullable LocalDate decidedOn) {}
