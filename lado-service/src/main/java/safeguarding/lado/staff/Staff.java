package safeguarding.lado.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.Correlation;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** Keeps who works where: units open, people start, move and leave. */
@Singleton
public final class Staff {
  /** What the journal calls a member of staff. */
  public static final String RECORD_KIND = "staff";

  /** What the journal calls a unit. */
  public static final String UNIT_KIND = "unit";

  private final AuthorityTransactions transactions;
  private final StaffStore store;
  private final RecordChanges changes;
  private final SignIns signIns;
  private final Journal journal;
  private final Clock clock;

  Staff(
      AuthorityTransactions transactions,
      StaffStore store,
      RecordChanges changes,
      SignIns signIns,
      Journal journal,
      Clock clock) {
    this.transactions = transactions;
    this.store = store;
    this.changes = changes;
    this.signIns = signIns;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Opens a unit.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param parent the unit that it belongs to; null on top
   * @param service whether it is a service of its own
   */
  public Ruling<UUID> open(
      Caller caller, String action, String name, @Nullable UUID parent, boolean service) {
    return transactions.write(
        caller.authority(),
        () -> {
          store.lock();
          return StaffPolicy.open(store.units(), name.strip(), parent)
              .map(plain -> {
                Unit unit = new Unit(UUID.randomUUID(), plain, parent, service);
                store.open(unit, now(caller));
                journal(caller, action, UNIT_KIND, unit.id());
                return unit.id();
              });
        });
  }

  /**
   * Somebody begins, or comes back.
   *
   * @param action what the journal calls this: the full name of the RPC
   */
  public Ruling<Changed> start(Caller caller, String action, Starter starter) {
    return transactions.write(
        caller.authority(),
        () -> {
          store.lock();
          return StaffPolicy.start(
                  store.units(),
                  store.everybody(),
                  starter,
                  caller.subject(),
                  LondonTime.today(clock))
              .map(beginning -> begin(caller, action, beginning));
        });
  }

  /** As {@link #start}, once it was ruled upon, inside the locked transaction. */
  Changed begin(Caller caller, String action, Beginning beginning) {
    String subject = beginning.starter().subject();
    @Nullable StaffMember before = beginning.before();
    UUID id = store.begin(beginning, now(caller));
    if (before != null && before.subject() == null) {
      signIns.known(caller, action, id, subject);
    }
    journal(caller, action, RECORD_KIND, id);
    return new Changed(id, before == null ? "1" : before.nextEtag());
  }

  /**
   * They have another post.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when there is no such person
   */
  public Ruling<Changed> move(Caller caller, String action, UUID id, String etag, ToldPost next) {
    return change(
        caller,
        action,
        id,
        etag,
        member ->
            StaffPolicy.move(
                store.units(), member, next, caller.subject(), LondonTime.today(clock)),
        (post, member) -> store.move(member, post, now(caller)));
  }

  /**
   * They work here no longer.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when there is no such person
   */
  public Ruling<Changed> leave(
      Caller caller, String action, UUID id, String etag, @Nullable LocalDate lastDay) {
    return change(
        caller,
        action,
        id,
        etag,
        member -> StaffPolicy.leave(member, lastDay, caller.subject(), LondonTime.today(clock)),
        (day, member) -> store.end(member, day, now(caller)));
  }

  private <N> Ruling<Changed> change(
      Caller caller,
      String action,
      UUID id,
      String etag,
      Function<StaffMember, Ruling<N>> rule,
      BiPredicate<N, StaffMember> save) {
    return changes
        .change(
            caller,
            action,
            new RecordReference(RECORD_KIND, id),
            etag,
            () -> {
              store.lock();
              return store.find(id);
            },
            rule,
            save)
        .map(saved -> new Changed(id, saved.etag()));
  }

  private void journal(Caller caller, String action, String kind, UUID id) {
    journal.record(
        JournalEntry.changed(caller, action, new RecordReference(kind, id), Correlation.id()));
  }

  private Recorded now(Caller caller) {
    return Recorded.by(caller, clock.instant());
  }
}
