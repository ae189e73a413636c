package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * Half-written contacts, kept for the one person who writes them. A draft goes when it is logged,
 * or when its owner saves another a month later: what was never logged is not kept for good.
 */
@Singleton
public final class ContactDrafts {
  static final Duration KEPT = Duration.ofDays(31);
  static final int MOST_FIELDS = 1_000;
  static final int MOST_LETTERS = 250_000;

  private final AuthorityTransactions transactions;
  private final ContactDraftStore store;
  private final Clock clock;

  ContactDrafts(AuthorityTransactions transactions, ContactDraftStore store, Clock clock) {
    this.transactions = transactions;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Keeps the fields as typed, over what was saved under this id before.
   *
   * @return when
   * @throws InvalidRequest for more than any form of ours holds, or what no keyboard types
   */
  public Instant save(Caller caller, UUID id, Map<String, String> fields) {
    int letters =
        fields.entrySet().stream().mapToInt(f -> f.getKey().length() + f.getValue().length()).sum();
    boolean unprintable =
        fields.entrySet().stream().anyMatch(f -> (f.getKey() + f.getValue()).indexOf('\0') >= 0);
    if (fields.size() > MOST_FIELDS || letters > MOST_LETTERS || unprintable) {
      throw new InvalidRequest("fields");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    transactions.write(
        caller.authority(),
        () -> {
          store.deleteOlderThan(caller.subject(), now.minus(KEPT));
          store.save(caller.subject(), id, new ContactDraft(fields, now));
        });
    return now;
  }

  /** The caller's own draft; empty when there is none, it was logged, or it is somebody else's. */
  public Optional<ContactDraft> find(Caller caller, UUID id) {
    return transactions.read(caller.authority(), () -> store.find(caller.subject(), id));
  }
}
