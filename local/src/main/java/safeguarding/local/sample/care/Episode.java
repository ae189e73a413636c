package safeguarding.local.sample.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An episode of care.
 *
 * @param distanceMiles from home; null when not known
 */
record Episode(
    LocalDate startedOn,
    EpisodeReason reason,
    LegalStatus legalStatus,
    PlacementType placementType,
    String provider,
    boolean inArea,
    @Nullable Integer distanceMiles) {}
