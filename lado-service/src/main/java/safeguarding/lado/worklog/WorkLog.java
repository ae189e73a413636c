package safeguarding.lado.worklog;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.Correlation;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.grpcedge.RecordReads;
import safeguarding.lado.worklog.WorkEntry.Place;
import safeguarding.lado.worklog.WorkStore.Filter;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.Page;

/** The log of what else was done: written, corrected, read. */
@Singleton
public final class WorkLog {
  /** What the journal calls an entry. */
  public static final String RECORD_KIND = "lado-work";

  private final WorkStore store;
  private final RecordChanges changes;
  private final RecordReads reads;
  private final AuthorityTransactions transactions;
  private final Journal journal;
  private final Clock clock;

  WorkLog(
      WorkStore store,
      RecordChanges changes,
      RecordReads reads,
      AuthorityTransactions transactions,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.changes = changes;
    this.reads = reads;
    this.transactions = transactions;
    this.journal = journal;
    this.clock = clock;
  }

  /** An entry that was written. */
  public record Written(UUID id, String etag) {}

  /**
   * Logs a piece of work.
   *
   * @param action what the journal calls this: the full name of the RPC
   */
  public Ruling<Written> log(Caller caller, String action, ToldWork told) {
    Instant now = clock.instant();
    return WorkRules.log(told, LondonTime.dateOf(now))
        .map(work ->
            transactions.write(
                caller.authority(),
                () -> {
                  UUID id = UUID.randomUUID();
                  store.insert(id, 1, work, false, "", Recorded.by(caller, now));
                  journal.record(JournalEntry.changed(caller, action, about(id), Correlation.id()));
                  return new Written(id, "1");
                }));
  }

  /**
   * Writes an entry anew, or takes it back; what stood before is kept.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param withdrawn whether it is taken back; then what is told does not count
   * @throws NotFound when the caller's authority has no such entry
   */
  public Ruling<Written> correct(
      Caller caller,
      String action,
      UUID id,
      String etag,
      ToldWork told,
      boolean withdrawn,
      String reason) {
    Instant now = clock.instant();
    return changes
        .change(
            caller,
            action,
            about(id),
            etag,
            () -> store.versions(id).stream().findFirst(),
            kept -> WorkRules.correct(kept, told, withdrawn, reason, LondonTime.dateOf(now)),
            (next, kept) ->
                store.insert(
                    id,
                    kept.version() + 1,
                    next.work(),
                    next.withdrawn(),
                    next.reason(),
                    Recorded.by(caller, now)))
        .map(saved -> new Written(id, saved.etag()));
  }

  /**
   * Every version of an entry, newest first.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such entry
   */
  public List<WorkEntry> get(Caller caller, String action, UUID id) {
    return reads.one(
        caller,
        action,
        about(id),
        () -> Optional.of(store.versions(id)).filter(versions -> !versions.isEmpty()));
  }

  /**
   * A page of the entries that stand, newest first.
   *
   * @param action what the journal calls this: the full name of the RPC
   */
  Page<WorkEntry, Place> list(
      Caller caller, String action, Filter filter, Optional<Place> after, int size) {
    Page<WorkEntry, Place> page =
        transactions.read(
            caller.authority(),
            () ->
                Page.of(
                    store.list(filter, after, size + 1),
                    size,
                    WorkEntry::place,
                    store.count(filter)));
    reads.shown(
        caller, action, RECORD_KIND, page.rows().stream().map(WorkEntry::id).toList(), false);
    return page;
  }

  private static RecordReference about(UUID id) {
    return new RecordReference(RECORD_KIND, id);
  }
}
