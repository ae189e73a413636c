package safeguarding.clareview.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of care under one legal status in one placement, as in SSDA903. It ends with the day
 * before the next one begins.
 *
 * @param provider of the placement; empty when not known
 * @param inArea whether the placement lies in the authority's area
 * @param distanceMiles from home; null when not known
 */
public record Episode(
    LocalDate startedOn,
    EpisodeReason reason,
    LegalStatus legalStatus,
    PlacementType placementType,
    String provider,
    boolean inArea,
    @Nullable Integer distanceMiles) {}
