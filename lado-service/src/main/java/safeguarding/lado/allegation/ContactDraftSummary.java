package safeguarding.lado.allegation;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of a list of drafts: enough for their writer to tell them apart.
 *
 * @param adultInitials as far as typed; empty when no name is
 */
public record ContactDraftSummary(UUID id, Instant savedAt, String adultInitials) {}
