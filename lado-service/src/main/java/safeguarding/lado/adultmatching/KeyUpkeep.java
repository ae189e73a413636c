package safeguarding.lado.adultmatching;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.security.AuthorityCode;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * Gives tellings their keys that were written before there were any, or other ones: at the first
 * match of an authority, since nothing here knows the authorities, and no migration how a name
 * sounds. Each five thousand are committed by themselves, so that what is done stays done.
 */
@Singleton
final class KeyUpkeep {
  private static final int AT_ONCE = 5_000;

  private final AuthorityTransactions transactions;
  private final KeyUpkeepStore store;

  KeyUpkeep(AuthorityTransactions transactions, KeyUpkeepStore store) {
    this.transactions = transactions;
    this.store = store;
  }

  /**
   * Every telling of the authority has its keys when this returns, or another thread sees to it.
   */
  void catchUp(AuthorityCode authority) {
    if (!transactions.<Boolean>read(authority, () -> transactions.seeingAll(store::anyNotKeyed))) {
      return;
    }
    Optional<UUID> last = Optional.of(new UUID(0, 0));
    while (last.isPresent()) {
      UUID after = last.get();
      last = transactions.write(authority, () -> transactions.seeingAll(() -> some(after)));
    }
  }

  /** Where the next ones begin; empty when none are left. */
  private Optional<UUID> some(UUID after) {
    List<KeptTelling> waiting = store.notKeyed(after, AT_ONCE);
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    store.insertKeys(
        waiting.stream()
            .collect(
                Collectors.toMap(
                    KeptTelling::allegationId, kept -> MatchKeys.kept(kept.telling()))));
    store.keyed(waiting.stream().map(KeptTelling::allegationId).toList());
    return Optional.of(waiting.getLast().allegationId());
  }
}
