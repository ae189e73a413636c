package safeguarding.lado.reader;

import java.time.Instant;
import java.util.UUID;

/** An emergency access that nobody who is named has looked at. */
public record EmergencyToLookAt(UUID allegationId, UUID readerId, Instant openedAt) {}
