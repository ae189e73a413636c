package safeguarding.lado.retention;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.reader.CaseAccess;
import safeguarding.lado.timescale.LadoTimescales;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * How the record of an allegation ends: one person proposes its deletion, another confirms it, and
 * a legal hold stops it. Each is a change of the allegation: with its etag, and journalled about
 * it. Each throws {@link NotFound} when the caller's authority has no such allegation.
 */
@Singleton
final class Retentions {
  private final RetentionStore store;
  private final RecordChanges changes;
  private final AuthorityTransactions transactions;
  private final CaseAccess access;
  private final Clock clock;

  Retentions(
      RetentionStore store,
      RecordChanges changes,
      AuthorityTransactions transactions,
      CaseAccess access,
      Clock clock) {
    this.store = store;
    this.changes = changes;
    this.transactions = transactions;
    this.access = access;
    this.clock = clock;
  }

  /** Proposes to delete the record. Answers with the etag of the allegation. */
  Ruling<String> propose(Caller caller, String action, UUID id, String etag, String reason) {
    return change(
        caller,
        action,
        id,
        etag,
        kept ->
            access
                .mustBeNamed(caller, id)
                .then(_ -> RetentionPolicy.propose(kept, whole(id), reason, today())),
        (kept, now) -> store.propose(kept, reason, now));
  }

  /** Takes the proposal back. Answers with the etag of the allegation. */
  Ruling<String> withdraw(Caller caller, String action, UUID id, String etag, String reason) {
    return change(
        caller,
        action,
        id,
        etag,
        kept -> RetentionPolicy.withdraw(kept, reason),
        (proposal, now) -> store.withdraw(proposal, reason, now));
  }

  /** Holds the record. Answers with the etag of the allegation. */
  Ruling<String> hold(Caller caller, String action, UUID id, String etag, String reason) {
    return change(
        caller,
        action,
        id,
        etag,
        kept -> RetentionPolicy.hold(kept, reason),
        (kept, now) -> store.hold(kept, reason, now));
  }

  /** Lifts the hold. Answers with the etag of the allegation. */
  Ruling<String> lift(Caller caller, String action, UUID id, String etag, String reason) {
    return change(
        caller,
        action,
        id,
        etag,
        kept -> RetentionPolicy.lift(kept, reason),
        (hold, now) -> store.lift(hold, reason, now));
  }

  /**
   * Deletes the record for good.
   *
   * @param understood whether the caller has said that they know what goes
   */
  Ruling<Tombstone> confirm(
      Caller caller, String action, UUID id, String etag, boolean understood) {
    LocalDate today = today();
    Recorded now = Recorded.by(caller, clock.instant());
    return changes
        .change(
            caller,
            action,
            about(id),
            etag,
            () -> store.find(id),
            kept ->
                access
                    .mustBeNamed(caller, id)
                    .then(_ ->
                        RetentionPolicy.confirm(
                            kept, whole(id), caller.subject(), understood, today)),
            (kept, _) -> store.touch(kept) && delete(kept, now))
        .map(saved -> tombstone(saved.value(), now));
  }

  /** Every row of the record goes, also where it names a case that the caller may not see. */
  private boolean delete(RetainedCase kept, Recorded now) {
    return transactions.seeingAll(() -> {
      store.delete(kept, LadoTimescales.RETENTION, now);
      return true;
    });
  }

  /** The case with every contact about the adult, also those that the caller may not see. */
  private RetainedCase whole(UUID id) {
    return transactions.seeingAll(() -> store.find(id)).orElseThrow(NotFound::new);
  }

  private static Tombstone tombstone(RetainedCase gone, Recorded confirmed) {
    return new Tombstone(
        gone.reference(),
        gone.receivedOn().getYear(),
        LadoTimescales.RETENTION,
        Objects.requireNonNull(gone.proposal()).recorded(),
        confirmed);
  }

  private <N> Ruling<String> change(
      Caller caller,
      String action,
      UUID id,
      String etag,
      Function<RetainedCase, Ruling<N>> rule,
      BiConsumer<N, Recorded> write) {
    Recorded now = Recorded.by(caller, clock.instant());
    return changes
        .change(
            caller,
            action,
            about(id),
            etag,
            () -> store.find(id),
            rule,
            (next, kept) -> {
              boolean current = store.touch(kept);
              if (current) {
                write.accept(next, now);
              }
              return current;
            })
        .map(RecordChanges.Saved::etag);
  }

  private LocalDate today() {
    return LondonTime.today(clock);
  }

  private static RecordReference about(UUID id) {
    return new RecordReference(Allegations.RECORD_KIND, id);
  }
}
