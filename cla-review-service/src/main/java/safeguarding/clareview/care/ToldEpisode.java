package safeguarding.clareview.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An episode as told; null and empty where left out.
 *
 * @param reason of a first episode S, or null
 */
public record ToldEpisode(
    @Nullable LocalDate startedOn,
    @Nullable EpisodeReason reason,
    @Nullable LegalStatus legalStatus,
    @Nullable PlacementType placementType,
    String provider,
    boolean inArea,
    @Nullable Integer distanceMiles) {}
