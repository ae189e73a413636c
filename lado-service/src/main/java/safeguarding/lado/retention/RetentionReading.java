package safeguarding.lado.retention;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.Correlation;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordReads;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.allegation.Allegations;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.Page;

/** Until when records are kept, as people look at it. */
@Singleton
final class RetentionReading {
  private final AuthorityTransactions transactions;
  private final RetentionStore store;
  private final EndingStore endings;
  private final RecordReads reads;
  private final Journal journal;
  private final Clock clock;

  RetentionReading(
      AuthorityTransactions transactions,
      RetentionStore store,
      EndingStore endings,
      RecordReads reads,
      Journal journal,
      Clock clock) {
    this.transactions = transactions;
    this.store = store;
    this.endings = endings;
    this.reads = reads;
    this.journal = journal;
    this.clock = clock;
  }

  /** A place in the queue, whose order is total. */
  record Place(LocalDate day, UUID id) {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::day).thenComparing(Place::id);

    private boolean isBefore(Place other) {
      return ORDER.compare(this, other) < 0;
    }
  }

  /**
   * One case.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param view what is wanted of it, in the same transaction
   * @throws NotFound when the caller's authority has none with this id
   */
  <T> T get(Caller caller, String action, UUID id, Function<RetainedCase, T> view) {
    return reads.one(
        caller,
        action,
        new RecordReference(Allegations.RECORD_KIND, id),
        () -> store.find(id).map(view));
  }

  /** The case of an allegation that was found in the transaction that is open. */
  RetainedCase ofAllegation(UUID id) {
    return store.find(id).orElseThrow(NotFound::new);
  }

  /**
   * What was said about the end of an allegation that was found in the transaction that is open.
   */
  List<TimelineEvent> events(UUID id) {
    return endings.events(id);
  }

  /**
   * Cases whose day has come, held ones among them, those of the earliest day first.
   *
   * @param most looks no further than so many of the oldest contacts
   */
  List<RetainedCase> over(Caller caller, int most) {
    LocalDate today = LondonTime.today(clock);
    return transactions.read(caller.authority(), () -> store.mayBeOver(today, most)).stream()
        .filter(kept -> !kept.keptUntil(today).day().isAfter(today))
        .sorted(Comparator.comparing(kept -> place(kept, today), Place.ORDER))
        .toList();
  }

  /**
   * A page of the review queue.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param after where the page before ended; empty for the first
   */
  Page<RetainedCase, Place> queue(Caller caller, String action, Optional<Place> after, int size) {
    LocalDate today = LondonTime.today(clock);
    List<RetainedCase> over = over(caller, Integer.MAX_VALUE);
    List<RetainedCase> oneMore =
        over.stream()
            .filter(kept -> after.isEmpty() || after.get().isBefore(place(kept, today)))
            .limit(size + 1L)
            .toList();
    Page<RetainedCase, Place> page =
        Page.of(oneMore, size, kept -> place(kept, today), over.size());
    reads.shown(
        caller,
        action,
        Allegations.RECORD_KIND,
        page.rows().stream().map(RetainedCase::id).toList(),
        false);
    return page;
  }

  /**
   * What is left of a deleted record.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when none of this reference was deleted
   */
  Tombstone deleted(Caller caller, String action, String reference) {
    Optional<Tombstone> found =
        transactions.read(caller.authority(), () -> store.deleted(reference));
    journal.recordAlone(
        caller.authority(),
        found.isPresent()
            ? JournalEntry.listed(caller, action, Correlation.id())
            : JournalEntry.refused(caller, action, null, NotFound.CODE, Correlation.id()));
    return found.orElseThrow(NotFound::new);
  }

  private static Place place(RetainedCase kept, LocalDate today) {
    return new Place(kept.keptUntil(today).day(), kept.id());
  }
}
