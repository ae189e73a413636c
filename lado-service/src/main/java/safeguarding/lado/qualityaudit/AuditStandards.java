package safeguarding.lado.qualityaudit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.lado.qualityaudit.StandardRules.ToldStandard;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.StableId;

/** The standards of an authority: read, and written as a new edition. */
@Singleton
final class AuditStandards {
  static final String RECORD_KIND = "audit-standards";

  private final StandardStore store;
  private final RecordChanges changes;
  private final AuthorityTransactions transactions;
  private final Clock clock;

  AuditStandards(
      StandardStore store, RecordChanges changes, AuthorityTransactions transactions, Clock clock) {
    this.store = store;
    this.changes = changes;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The newest edition. */
  Edition newest(Caller caller) {
    return transactions.read(caller.authority(), store::newest);
  }

  /**
   * Writes a new edition; audits begun before keep theirs.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the edition that it was made from
   */
  Ruling<Edition> write(Caller caller, String action, String etag, List<ToldStandard> told) {
    return changes
        .change(
            caller,
            action,
            about(caller),
            etag,
            () -> Optional.of(store.newest()),
            kept ->
                StandardRules.write(told)
                    .map(standards -> new Edition(kept.number() + 1, standards)),
            (next, _) ->
                store.insert(next.number(), next.standards(), Recorded.by(caller, clock.instant())))
        .map(RecordChanges.Saved::value);
  }

  /** There is one set of standards an authority. */
  static RecordReference about(Caller caller) {
    return new RecordReference(
        RECORD_KIND, StableId.of(caller.authority(), RECORD_KIND, "standards"));
  }
}
