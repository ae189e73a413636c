package safeguarding.lado.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.Correlation;
import safeguarding.lado.staff.StaffListPolicy.Step;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** Takes over a whole list of who works where: all of it, or nothing. */
@Singleton
final class StaffImport {
  private final AuthorityTransactions transactions;
  private final StaffStore store;
  private final Journal journal;
  private final Clock clock;

  StaffImport(AuthorityTransactions transactions, StaffStore store, Journal journal, Clock clock) {
    this.transactions = transactions;
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /** How many begin, move and stay. */
  record Imported(int started, int moved, int unchanged, boolean saved) {
    static Imported of(List<Step> steps, boolean saved) {
      int started = (int) steps.stream().filter(Step.Start.class::isInstance).count();
      int moved = (int) steps.stream().filter(Step.Move.class::isInstance).count();
      return new Imported(started, moved, steps.size() - started - moved, saved);
    }
  }

  /**
   * Takes the list over. Each person who begins or moves is journalled.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param onlyCheck whether to say only what would become of it
   */
  Ruling<Imported> take(Caller caller, String action, List<StaffRow> rows, boolean onlyCheck) {
    return transactions.write(
        caller.authority(),
        () ->
            StaffListPolicy.plan(
                    store.units(),
                    store.inPost(),
                    store.subjects(),
                    rows,
                    caller.subject(),
                    LondonTime.today(clock))
                .map(steps -> {
                  if (!onlyCheck) {
                    steps.forEach(step -> save(caller, action, step));
                  }
                  return Imported.of(steps, !onlyCheck);
                }));
  }

  private void save(Caller caller, String action, Step step) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    switch (step) {
      case Step.Start(StaffRow row, Post post) -> {
        UUID id = UUID.randomUUID();
        store.start(id, row.name(), row.subject(), row.payrollNumber(), post, recorded);
        journal(caller, action, id);
      }
      case Step.Move(StaffMember member, Post post) -> {
        if (!store.move(member, post, recorded)) {
          throw new IllegalStateException("Somebody changed this person's post meanwhile.");
        }
        journal(caller, action, member.id());
      }
      case Step.Stay _ -> {}
    }
  }

  private void journal(Caller caller, String action, UUID id) {
    journal.record(
        JournalEntry.changed(
            caller, action, new RecordReference(Staff.RECORD_KIND, id), Correlation.id()));
  }
}
