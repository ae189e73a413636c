package safeguarding.clareview.care;

import java.time.Instant;
import java.util.UUID;

/**
 * What a change of a record about children comes to.
 *
 * @param childId where the change is seen; of a review the first of its children
 */
public record Changed(String etag, UUID childId, Instant recordedAt) {}
