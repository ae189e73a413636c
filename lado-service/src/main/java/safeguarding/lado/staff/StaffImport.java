package safeguarding.lado.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
  private final Staff staff;
  private final SignIns signIns;
  private final Journal journal;
  private final Clock clock;

  StaffImport(
      AuthorityTransactions transactions,
      StaffStore store,
      Staff staff,
      SignIns signIns,
      Journal journal,
      Clock clock) {
    this.transactions = transactions;
    this.store = store;
    this.staff = staff;
    this.signIns = signIns;
    this.journal = journal;
    this.clock = clock;
  }

  /** How many begin, move, get a sign-in or number where they are, and stay as they are. */
  record Imported(int started, int moved, int signIns, int unchanged, boolean saved) {
    static Imported of(List<Step> steps, boolean saved) {
      int started = 0;
      int moved = 0;
      int signIns = 0;
      for (Step step : steps) {
        switch (step) {
          case Step.Start _ -> started++;
          case Step.Known known when known.post() != null -> moved++;
          case Step.Known known when known.identifies() -> signIns++;
          case Step.Known _ -> {}
        }
      }
      int unchanged = steps.size() - started - moved - signIns;
      return new Imported(started, moved, signIns, unchanged, saved);
    }
  }

  /**
   * Takes the list over. Each person who is changed by it is journalled.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param onlyCheck whether to say only what would become of it
   */
  Ruling<Imported> take(Caller caller, String action, List<StaffRow> rows, boolean onlyCheck) {
    return transactions.write(
        caller.authority(),
        () -> {
          store.lock();
          return StaffListPolicy.plan(
                  store.units(), store.everybody(), rows, caller.subject(), LondonTime.today(clock))
              .map(steps -> {
                if (!onlyCheck) {
                  steps.forEach(step -> save(caller, action, step));
                }
                return Imported.of(steps, !onlyCheck);
              });
        });
  }

  private void save(Caller caller, String action, Step step) {
    switch (step) {
      case Step.Start(Beginning beginning) -> staff.begin(caller, action, beginning);
      case Step.Known known -> save(caller, action, known);
    }
  }

  private void save(Caller caller, String action, Step.Known known) {
    StaffMember member = known.member();
    @Nullable Post post = known.post();
    if (known.identifies()) {
      StaffStore.mustBeSaved(
          signIns.identify(caller, action, member, known.subject(), known.payrollNumber()));
      member = member.counted();
    }
    if (post != null) {
      StaffStore.mustBeSaved(store.move(member, post, Recorded.by(caller, clock.instant())));
    }
    if (known.identifies() || post != null) {
      journal(caller, action, member.id());
    }
  }

  private void journal(Caller caller, String action, UUID id) {
    journal.record(
        JournalEntry.changed(
            caller, action, new RecordReference(Staff.RECORD_KIND, id), Correlation.id()));
  }
}
