package safeguarding.lado.adultmatching;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import safeguarding.security.AuthorityCode;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * Gives tellings their keys that were written before there were any, or other ones: at the first
 * match of an authority, since nothing here knows the authorities, and no migration how a name
 * sounds. Each thousand is committed by itself, so that what is done stays done.
 */
@Singleton
final class KeyUpkeep {
  private static final int AT_ONCE = 1_000;

  private final AuthorityTransactions transactions;
  private final AdultMatchStore store;

  KeyUpkeep(AuthorityTransactions transactions, AdultMatchStore store) {
    this.transactions = transactions;
    this.store = store;
  }

  /**
   * Every telling of the authority has its keys when this returns, or another thread sees to it.
   */
  void catchUp(AuthorityCode authority) {
    if (!transactions.<Boolean>read(authority, store::anyNotKeyed)) {
      return;
    }
    while (transactions.<Integer>write(authority, this::some) == AT_ONCE) {
      // the next thousand
    }
  }

  private int some() {
    List<KeptTelling> waiting = store.notKeyed(AT_ONCE);
    if (!waiting.isEmpty()) {
      store.insertKeys(
          waiting.stream()
              .collect(
                  Collectors.toMap(
                      KeptTelling::allegationId, kept -> MatchKeys.kept(kept.telling()))));
      store.keyed(waiting.stream().map(KeptTelling::allegationId).toList());
    }
    return waiting.size();
  }
}
