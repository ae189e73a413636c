package safeguarding.lado.reader;

import java.time.Instant;
import java.util.UUID;

/**
 * An emergency access that nobody who is named has looked at.
 *
 * @param givenNames of the adult; empty when not known
 * @param familyName of the adult; empty when not known
 */
public record EmergencyToLookAt(
    UUID allegationId,
    UUID readerId,
    String reference,
    String givenNames,
    String familyName,
    Instant openedAt) {}
