package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import safeguarding.security.AuthorityCode;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * Lets drafts go after 31 days, whoever's they are, authority by authority: at most once an hour,
 * after a save in that authority. An authority in which nobody saves keeps what it has until
 * somebody does.
 */
@Singleton
final class ContactDraftExpiry {
  static final Duration KEPT = Duration.ofDays(31);
  static final Duration BETWEEN = Duration.ofHours(1);

  private final AuthorityTransactions transactions;
  private final ContactDraftStore store;
  private final Clock clock;
  private final Map<AuthorityCode, Instant> swept = new ConcurrentHashMap<>();

  ContactDraftExpiry(AuthorityTransactions transactions, ContactDraftStore store, Clock clock) {
    this.transactions = transactions;
    this.store = store;
    this.clock = clock;
  }

  /** Sweeps the authority's drafts unless that was done within the hour. */
  void afterSave(AuthorityCode authority) {
    Instant now = clock.instant();
    Instant last = swept.getOrDefault(authority, Instant.EPOCH);
    if (last.plus(BETWEEN).isAfter(now)) {
      return;
    }
    boolean mine =
        last.equals(Instant.EPOCH)
            ? swept.putIfAbsent(authority, now) == null
            : swept.replace(authority, last, now);
    if (mine) {
      transactions.write(authority, () -> store.deleteSavedBefore(now.minus(KEPT)));
    }
  }
}
