package safeguarding.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.outbox.Outgoing.CalendarEntry;

/**
 * A message that this copy of the program alone sends now.
 *
 * @param claim shows that it is still this copy's
 * @param attempts counting this one
 */
record Claimed(
    UUID id,
    UUID claim,
    int attempts,
    String messageId,
    String toName,
    String toAddress,
    String subject,
    String body,
    @Nullable CalendarEntry calendar,
    Instant queuedAt) {}
