package safeguarding.outbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;

/** Where changes leave their messages, and where people see what became of them. */
@Singleton
public final class Outbox {
  /** What waits longer than this to be sent is asked for: somebody may be told by telephone. */
  static final Duration LATE = Duration.ofHours(4);

  private final OutboxStore store;
  private final OutboxSettings settings;
  private final List<Carrier> carriers;
  private final Clock clock;

  Outbox(OutboxStore store, OutboxSettings settings, List<Carrier> carriers, Clock clock) {
    this.store = store;
    this.settings = settings;
    this.carriers = List.copyOf(carriers);
    this.clock = clock;
  }

  /**
   * Leaves a message. It is sent after the transaction that it is left in, and not at all when that
   * is rolled back.
   *
   * @throws IllegalStateException outside an authority's writing transaction
   */
  public void leave(Outgoing message) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    UUID id = UUID.randomUUID();
    store.insert(id, "<" + id + "@" + settings.domain() + ">", message, now);
  }

  /** Every message about a record, the first first. Inside the authority's transaction. */
  public List<Posted> about(RecordReference record) {
    return store.about(record, clock.instant(), late());
  }

  /** One message; empty when the authority has none with this id. */
  public Optional<Posted> find(UUID id) {
    return store.find(id, clock.instant(), late());
  }

  /**
   * The records of a kind about which somebody may not have a message that is still of use, and
   * since when. Inside the authority's transaction.
   */
  public Map<UUID, Instant> waiting(String kind) {
    return store.waiting(kind, clock.instant(), late());
  }

  /** Whether mail with a calendar entry is sent at all: else messages wait. */
  public boolean sendsMail() {
    return carriers.stream().anyMatch(carrier -> carrier.carries(true));
  }

  /**
   * A person decides that a message which failed, or of which nobody knows, goes out again under
   * its own Message-ID.
   *
   * @return false where it does not wait for that decision, or is of no use any more
   */
  public boolean sendAgain(UUID id, Recorded recorded) {
    return store.sendAgain(id, recorded);
  }

  /**
   * A person has learnt that a message of which nobody knew has arrived.
   *
   * @return false where it is known what became of it
   */
  public boolean arrived(UUID id, Recorded recorded) {
    return store.arrived(id, recorded);
  }

  /**
   * Somebody to whom a message may not have come was told in another way, as by telephone.
   *
   * @return false where the message has arrived
   */
  public boolean told(UUID id, Recorded recorded) {
    return store.told(id, recorded);
  }

  /**
   * Sends no more of what waits about a record: it turns out that there is nothing to tell. Nobody
   * is asked about it any more. Inside the authority's transaction.
   */
  public void giveUp(RecordReference record) {
    giveUp(record, Instant.EPOCH);
  }

  /**
   * The same of what was left since something happened to the record, which turns out not to have.
   *
   * @param since when that was recorded, in the transaction that left the first of them
   */
  public void giveUp(RecordReference record, Instant since) {
    store.giveUp(record, since, clock.instant());
  }

  private Instant late() {
    return clock.instant().minus(LATE);
  }
}
