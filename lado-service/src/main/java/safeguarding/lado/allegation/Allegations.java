package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.Correlation;
import safeguarding.grpcedge.NotFound;
import safeguarding.lado.allegation.Allegation.Concluded;
import safeguarding.lado.allegation.Allegation.Decided;
import safeguarding.lado.allegation.Allegation.Received;
import safeguarding.lado.allegation.Ruling.Granted;
import safeguarding.lado.allegation.Ruling.Refused;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.ReferenceNumbers;

/**
 * What people do with allegations. Each change and its journal entry are one transaction of the
 * caller's authority, which joins one already open. A refusal writes nothing; whoever called
 * journals it.
 */
@Singleton
public final class Allegations {
  /** What the journal calls an allegation. */
  public static final String RECORD_KIND = "allegation";

  private static final String SERIES = "LADO";

  private static final Refusal CHANGED_BY_SOMEONE_ELSE =
      Refusal.of(
          "changed-by-someone-else",
          "Somebody else has changed this record since you opened it. Look at it again");

  private final AuthorityTransactions transactions;
  private final AllegationStore store;
  private final ContactDraftStore drafts;
  private final ReferenceNumbers references;
  private final Journal journal;
  private final Clock clock;

  Allegations(
      AuthorityTransactions transactions,
      AllegationStore store,
      ContactDraftStore drafts,
      ReferenceNumbers references,
      Journal journal,
      Clock clock) {
    this.transactions = transactions;
    this.store = store;
    this.drafts = drafts;
    this.references = references;
    this.journal = journal;
    this.clock = clock;
  }

  /** What logging a contact comes to. */
  public record Logged(UUID id, String reference, String etag) {}

  /** What a change comes to. */
  public record Changed(String etag, AllegationState state) {}

  /** A change of a record, and the version of it that the person has looked at. */
  private record Change<T extends Allegation>(
      UUID id, String etag, Function<Allegation, Ruling<T>> rule, Save<T> save) {}

  /** Writes a new state over a version; false when the version has moved on. */
  private interface Save<T> {
    boolean over(T next, int version, Recorded recorded);
  }

  /**
   * Logs a contact. Its draft, if it had one, goes with the logging.
   *
   * @param action what the journal calls this: the full name of the RPC
   */
  public Ruling<Logged> logContact(
      Caller caller, String action, ToldContact told, Optional<UUID> draftId) {
    Instant now = clock.instant();
    return switch (AllegationPolicy.receive(UUID.randomUUID(), told, now)) {
      case Refused<Received>(Refusal refusal) -> Ruling.refused(refusal);
      case Granted<Received>(Received received) ->
          Ruling.granted(
              transactions.write(
                  caller.authority(), () -> log(caller, action, received, draftId, now)));
    };
  }

  private Logged log(
      Caller caller, String action, Received received, Optional<UUID> draftId, Instant now) {
    UUID id = received.id();
    draftId.ifPresent(draft -> drafts.delete(caller.subject(), draft));
    store.insertChildren(id, received.contact().children());
    journal(caller, action, id);
    // The number is locked until the commit, so it is taken as late as it can be.
    int year = received.contact().receivedOn().getYear();
    String reference = references.next(SERIES, year).toString();
    store.insert(received, reference, Recorded.by(caller, now));
    return new Logged(id, reference, "1");
  }

  /**
   * Decides the threshold.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the record that the decision was made from
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> decideThreshold(
      Caller caller, String action, UUID id, String etag, DecideThreshold command) {
    Instant now = clock.instant();
    return change(
        caller,
        action,
        now,
        new Change<Decided>(
            id,
            etag,
            allegation -> AllegationPolicy.decide(allegation, command, now),
            store::saveDecision));
  }

  /**
   * Records the outcome of an enquiry.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the record that the outcome was entered on
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> recordOutcome(
      Caller caller, String action, UUID id, String etag, RecordOutcome command) {
    Instant now = clock.instant();
    return change(
        caller,
        action,
        now,
        new Change<Concluded>(
            id,
            etag,
            allegation -> AllegationPolicy.conclude(allegation, command, LondonTime.dateOf(now)),
            store::saveOutcome));
  }

  private <T extends Allegation> Ruling<Changed> change(
      Caller caller, String action, Instant now, Change<T> change) {
    return transactions.write(
        caller.authority(),
        () -> {
          AllegationRecord kept = store.find(change.id()).orElseThrow(NotFound::new);
          if (!kept.etag().equals(change.etag())) {
            return Ruling.refused(CHANGED_BY_SOMEONE_ELSE);
          }
          return switch (change.rule().apply(kept.allegation())) {
            case Refused<T>(Refusal refusal) -> Ruling.refused(refusal);
            case Granted<T>(T next) -> {
              int version = kept.version();
              if (!change.save().over(next, version, Recorded.by(caller, now))) {
                yield Ruling.refused(CHANGED_BY_SOMEONE_ELSE);
              }
              journal(caller, action, change.id());
              yield Ruling.granted(new Changed(Integer.toString(version + 1), next.state()));
            }
          };
        });
  }

  private void journal(Caller caller, String action, UUID id) {
    journal.record(
        JournalEntry.changed(
            caller, action, new RecordReference(RECORD_KIND, id), Correlation.id()));
  }
}
