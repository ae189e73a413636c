package safeguarding.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;

/**
 * A message as it stands.
 *
 * @param purpose as {@link Outgoing#purpose}
 * @param sequence of its calendar entry; null where it has none
 * @param settledAt when it was sent or given up; null while it waits
 * @param reason why it was not sent, or not yet: {@code smtp-550}; null where there is none
 * @param settled what a person last said of it; null where nobody did
 * @param waits whether a person has to say what became of it, or send it again
 */
public record Posted(
    UUID id,
    RecordReference about,
    String purpose,
    String toName,
    String toAddress,
    @Nullable Integer sequence,
    MessageState state,
    Instant queuedAt,
    @Nullable Instant settledAt,
    @Nullable String reason,
    @Nullable Settled settled,
    boolean waits) {

  /** What a person has said of it, and who. */
  public record Settled(Settlement as, Recorded recorded) {}
}
