package safeguarding.lado.adult;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.allegation.Adult;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.AllegationState;

/**
 * One allegation about an adult, with the adult as told by it and without what is alleged.
 *
 * @param outcome null until concluded
 */
public record AdultAllegation(
    UUID id,
    UUID adultId,
    String reference,
    Instant receivedAt,
    AllegationState state,
    @Nullable AllegationOutcome outcome,
    Adult told) {}
