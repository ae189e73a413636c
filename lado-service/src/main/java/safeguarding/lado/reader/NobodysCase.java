package safeguarding.lado.reader;

import java.util.UUID;

/** A limited case that nobody holds: all who decide and were named on it for good have left. */
public record NobodysCase(UUID id, String reference) {}
