package safeguarding.lado.retention;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges.Saved;
import safeguarding.lado.allegation.CaseChanges;
import safeguarding.lado.reader.LimitedCase;
import safeguarding.lado.timescale.LadoTimescales;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * How the record of an allegation ends: one person proposes its deletion, another confirms it, and
 * a legal hold stops it. Each is a change of the allegation: with its etag, and journalled about
 * it. Each throws {@link NotFound} when the caller's authority has no such allegation.
 *
 * <p>Each is for those only who are named on a limited case: an emergency access reads. What brings
 * the end nearer asks who works where too, as {@link EndingAccess#mayEnd} says; what keeps the
 * record does not.
 */
@Singleton
final class Retentions {
  private final RetentionStore store;
  private final EndingStore endings;
  private final CaseChanges changes;
  private final AuthorityTransactions transactions;
  private final EndingAccess access;
  private final Clock clock;

  Retentions(
      RetentionStore store,
      EndingStore endings,
      CaseChanges changes,
      AuthorityTransactions transactions,
      EndingAccess access,
      Clock clock) {
    this.store = store;
    this.endings = endings;
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
        access::mayEnd,
        kept -> RetentionPolicy.propose(kept, whole(id), reason, today()),
        (kept, now) -> endings.propose(kept, reason, now));
  }

  /** Takes the proposal back. Answers with the etag of the allegation. */
  Ruling<String> withdraw(Caller caller, String action, UUID id, String etag, String reason) {
    return change(
        caller,
        action,
        id,
        etag,
        access::mayHold,
        kept -> RetentionPolicy.withdraw(kept, reason),
        (proposal, now) -> endings.withdraw(proposal, reason, now));
  }

  /** Holds the record. Answers with the etag of the allegation. */
  Ruling<String> hold(Caller caller, String action, UUID id, String etag, String reason) {
    return change(
        caller,
        action,
        id,
        etag,
        access::mayHold,
        kept -> RetentionPolicy.hold(kept, reason),
        (kept, now) -> endings.hold(kept, reason, now));
  }

  /** Lifts the hold. Answers with the etag of the allegation. */
  Ruling<String> lift(Caller caller, String action, UUID id, String etag, String reason) {
    return change(
        caller,
        action,
        id,
        etag,
        access::mayEnd,
        kept -> RetentionPolicy.lift(kept, reason),
        (hold, now) -> endings.lift(hold, reason, now));
  }

  /**
   * Deletes the record for good.
   *
   * @param understood whether the caller has said that they know what goes
   */
  Ruling<Tombstone> confirm(
      Caller caller, String action, UUID id, String etag, boolean understood) {
    Recorded now = Recorded.by(caller, clock.instant());
    return changes
        .change(
            caller,
            action,
            id,
            etag,
            _ ->
                access
                    .mayEnd(caller, access.of(id))
                    .then(_ ->
                        RetentionPolicy.confirm(
                            kept(id), whole(id), caller.subject(), understood, today())),
            (gone, _) -> delete(gone, now))
        .map(saved -> tombstone(saved.value(), now));
  }

  /** Every row of the record goes, also where it names a case that the caller may not see. */
  private void delete(RetainedCase gone, Recorded now) {
    transactions.seeingAll(() -> {
      endings.tellLinked(gone, now);
      endings.delete(gone, LadoTimescales.RETENTION, now);
      return true;
    });
  }

  private RetainedCase kept(UUID id) {
    return store.find(id).orElseThrow(NotFound::new);
  }

  /** The case with every contact about the adult, also those that the caller may not see. */
  private RetainedCase whole(UUID id) {
    return transactions.seeingAll(() -> kept(id));
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
      BiFunction<Caller, LimitedCase, Ruling<UUID>> may,
      Function<RetainedCase, Ruling<N>> rule,
      BiConsumer<N, Recorded> write) {
    Recorded now = Recorded.by(caller, clock.instant());
    return changes
        .change(
            caller,
            action,
            id,
            etag,
            _ -> may.apply(caller, access.of(id)).then(_ -> rule.apply(kept(id))),
            (next, _) -> write.accept(next, now))
        .map(Saved::etag);
  }

  private LocalDate today() {
    return LondonTime.today(clock);
  }
}
