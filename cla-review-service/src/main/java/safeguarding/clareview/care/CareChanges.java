package safeguarding.clareview.care;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** How every change of a period of care is made, whoever makes it. */
@Singleton
final class CareChanges {
  private final AuthorityTransactions transactions;
  private final ChildStore children;
  private final CareStore store;
  private final RecordChanges changes;

  CareChanges(
      AuthorityTransactions transactions,
      ChildStore children,
      CareStore store,
      RecordChanges changes) {
    this.transactions = transactions;
    this.children = children;
    this.store = store;
    this.changes = changes;
  }

  /**
   * Changes a period, which nobody else can change meanwhile: not by a review of the child either.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the period that the change was entered on
   * @param rule says what becomes of the period, or why not
   * @param save writes that over the version that was read; false when the version has moved on
   * @throws safeguarding.grpcedge.NotFound when the caller's authority has no such period
   */
  <N> Ruling<Changed> change(
      Caller caller,
      String action,
      UUID periodId,
      String etag,
      Recorded recorded,
      Function<CarePeriod, Ruling<N>> rule,
      BiPredicate<N, CareRecord> save) {
    RecordReference child = about(caller, periodId);
    return changes
        .change(
            caller,
            action,
            child,
            etag,
            () -> {
              children.lock(List.of(child.id()));
              return store.find(periodId);
            },
            kept -> rule.apply(kept.period()),
            save)
        .map(saved -> new Changed(saved.etag(), child.id(), recorded.at()));
  }

  /** What the journal calls a period of care, as {@link Care#about} says. */
  RecordReference about(Caller caller, UUID periodId) {
    return transactions
        .read(caller.authority(), () -> store.find(periodId))
        .map(kept -> Care.about(kept.period().childId()))
        .orElseGet(() -> new RecordReference("care-period", periodId));
  }
}
