package safeguarding.grpcedge;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * How every record is changed: looked up, compared with what the person saw, ruled upon, saved and
 * journalled, in one transaction of the caller's authority, which joins one already open. A refusal
 * writes nothing; whoever called journals it.
 */
@Singleton
public final class RecordChanges {
  /** The record is no longer what the person has looked at. */
  public static final Refusal CHANGED_BY_SOMEONE_ELSE =
      Refusal.of(
          "changed-by-someone-else",
          "Somebody else has changed this record since you opened it. Look at it again");

  private final AuthorityTransactions transactions;
  private final Journal journal;

  RecordChanges(AuthorityTransactions transactions, Journal journal) {
    this.transactions = transactions;
    this.journal = journal;
  }

  /**
   * What a change has come to.
   *
   * @param etag of the record, as it is now
   */
  public record Saved<N>(N value, String etag) {}

  /**
   * Changes a record.
   *
   * @param <K> the record as it is kept
   * @param <N> what the rule makes of it
   * @param action what the journal calls this: the full name of the RPC
   * @param about the record to be changed
   * @param etag of the record that the person has looked at
   * @param load finds the record; runs inside the transaction, like all that follows
   * @param rule says what becomes of it, or why not
   * @param save writes that over the version that was loaded; false when the version has moved on
   * @throws NotFound when there is no such record
   */
  public <K extends Versioned, N> Ruling<Saved<N>> change(
      Caller caller,
      String action,
      RecordReference about,
      String etag,
      Supplier<Optional<K>> load,
      Function<K, Ruling<N>> rule,
      BiPredicate<N, K> save) {
    return transactions.write(
        caller.authority(),
        () -> {
          K kept = load.get().orElseThrow(NotFound::new);
          if (!kept.etag().equals(etag)) {
            return Ruling.refused(CHANGED_BY_SOMEONE_ELSE);
          }
          return rule.apply(kept)
              .then(next -> {
                if (!save.test(next, kept)) {
                  return Ruling.refused(CHANGED_BY_SOMEONE_ELSE);
                }
                journal.record(JournalEntry.changed(caller, action, about, Correlation.id()));
                return Ruling.granted(new Saved<>(next, kept.nextEtag()));
              });
        });
  }
}
