package safeguarding.clareview.alert;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.RuleClock;
import safeguarding.clareview.care.CareReading;
import safeguarding.clareview.care.Changed;
import safeguarding.clareview.timescale.CareClocks;
import safeguarding.grpcedge.Correlation;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.ReferenceNumbers;

/**
 * What people do with practice alerts. Each change and its journal entry are one transaction of the
 * caller's authority, which joins one already open. A refusal writes nothing; whoever called
 * journals it.
 */
@Singleton
public final class Alerts {
  /** What the journal calls a practice alert. */
  public static final String RECORD_KIND = "alert";

  private static final String SERIES = "ALERT";

  private final AuthorityTransactions transactions;
  private final AlertStore store;
  private final CareReading care;
  private final CareClocks clocks;
  private final ReferenceNumbers references;
  private final RecordChanges changes;
  private final Journal journal;
  private final Clock clock;

  Alerts(
      AuthorityTransactions transactions,
      AlertStore store,
      CareReading care,
      CareClocks clocks,
      ReferenceNumbers references,
      RecordChanges changes,
      Journal journal,
      Clock clock) {
    this.transactions = transactions;
    this.store = store;
    this.care = care;
    this.clocks = clocks;
    this.references = references;
    this.changes = changes;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * What raising an alert comes to.
   *
   * @param responseDueOn the last day for an answer; empty for good practice, and when it cannot be
   *     counted
   */
  public record Made(UUID id, String reference, String etag, Optional<LocalDate> responseDueOn) {}

  /**
   * Raises an alert.
   *
   * @param action what the journal calls this: the full name of the RPC
   */
  public Ruling<Made> raise(Caller caller, String action, RaiseAlert command) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    LocalDate today = LondonTime.dateOf(recorded.at());
    return transactions.write(
        caller.authority(),
        () -> {
          List<UUID> child = List.of(command.childId());
          care.lockedChildren(caller, child);
          return AlertPolicy.raise(UUID.randomUUID(), command, care.courses(caller, child), today)
              .map(alert -> raise(caller, action, alert, recorded));
        });
  }

  private Made raise(Caller caller, String action, Alert alert, Recorded recorded) {
    journal.record(JournalEntry.changed(caller, action, about(alert.id()), Correlation.id()));
    LocalDate raisedOn = alert.raising().raisedOn();
    // The number is locked until the commit, so it is taken as late as it can be.
    String reference = references.next(SERIES, raisedOn.getYear()).toString();
    store.insert(alert, reference, recorded);
    Optional<RuleClock> response =
        alert.kind() == AlertKind.CONCERN ? clocks.alert(raisedOn, null) : Optional.empty();
    return new Made(alert.id(), reference, "1", response.map(clock -> clock.deadline().dueOn()));
  }

  /**
   * Records the answer to a concern.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the alert that the answer was entered on
   * @throws safeguarding.grpcedge.NotFound when the caller's authority has no such alert
   */
  public Ruling<Changed> answer(
      Caller caller, String action, UUID id, String etag, AnswerAlert command) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    LocalDate today = LondonTime.dateOf(recorded.at());
    return change(
        caller,
        action,
        id,
        etag,
        recorded,
        alert -> AlertPolicy.answer(alert, command, today),
        (answered, kept) -> store.saveAnswer(answered, kept.version(), recorded));
  }

  private <A extends Alert> Ruling<Changed> change(
      Caller caller,
      String action,
      UUID id,
      String etag,
      Recorded recorded,
      Function<Alert, Ruling<A>> rule,
      BiPredicate<A, AlertRecord> save) {
    return changes
        .change(
            caller,
            action,
            about(id),
            etag,
            () -> store.find(id),
            kept -> rule.apply(kept.alert()),
            save)
        .map(saved -> new Changed(saved.etag(), saved.value().raising().childId(), recorded.at()));
  }

  private static RecordReference about(UUID id) {
    return new RecordReference(RECORD_KIND, id);
  }
}
