package safeguarding.childprotection.child;

import java.time.Instant;
import java.util.UUID;

/**
 * What a change of a record comes to.
 *
 * @param etag of the changed record
 * @param familyId where the change is seen
 */
public record Changed(String etag, UUID familyId, Instant recordedAt) {}
