package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.Correlation;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.lado.adultmatching.AdultRegister;
import safeguarding.lado.allegation.Allegation.Received;
import safeguarding.lado.reader.CaseAccess;
import safeguarding.rulings.Ruling;
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

  private final AuthorityTransactions transactions;
  private final AllegationStore store;
  private final ContactDraftStore drafts;
  private final AdultRegister adults;
  private final CaseAccess access;
  private final ReferenceNumbers references;
  private final RecordChanges changes;
  private final Journal journal;
  private final Clock clock;

  Allegations(
      AuthorityTransactions transactions,
      AllegationStore store,
      ContactDraftStore drafts,
      AdultRegister adults,
      CaseAccess access,
      ReferenceNumbers references,
      RecordChanges changes,
      Journal journal,
      Clock clock) {
    this.transactions = transactions;
    this.store = store;
    this.drafts = drafts;
    this.adults = adults;
    this.access = access;
    this.references = references;
    this.changes = changes;
    this.journal = journal;
    this.clock = clock;
  }

  /** What logging a contact comes to. */
  public record Logged(UUID id, String reference, String etag) {}

  /** What a change comes to. */
  public record Changed(String etag, AllegationState state) {}

  /**
   * Logs a contact. Its draft, if it had one, goes with the logging.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param choice whom it is about, of all on record
   */
  public Ruling<Logged> logContact(
      Caller caller, String action, ToldContact told, AdultChoice choice, Optional<UUID> draftId) {
    Instant now = clock.instant();
    return AllegationPolicy.receive(UUID.randomUUID(), told, now)
        .then(received ->
            transactions.write(
                caller.authority(),
                () ->
                    adults
                        .check(caller, choice)
                        .then(_ -> limited(caller, received, now))
                        .map(_ -> log(caller, action, received, choice, draftId, now))));
  }

  /** Cases about staff of the council's children's services are for named people (rule 5). */
  private Ruling<UUID> limited(Caller caller, Received received, Instant now) {
    return received.contact().adult().worksForTheCouncil()
        ? access.limitWhenLogged(
            caller, received.id(), "adult.setting_kind", Recorded.by(caller, now))
        : Ruling.granted(received.id());
  }

  private Logged log(
      Caller caller,
      String action,
      Received received,
      AdultChoice choice,
      Optional<UUID> draftId,
      Instant now) {
    UUID id = received.id();
    Recorded recorded = Recorded.by(caller, now);
    draftId.ifPresent(draft -> drafts.delete(caller.subject(), draft));
    UUID adult = adults.tell(id, received.contact().adult().telling(), choice, recorded);
    journal.record(JournalEntry.changed(caller, action, about(id), Correlation.id()));
    // The number is locked until the commit, so it is taken as late as it can be.
    int year = received.contact().receivedOn().getYear();
    String reference = references.next(SERIES, year).toString();
    store.insert(received, reference, adult, recorded);
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
        id,
        etag,
        allegation ->
            access
                .mustBeIndependent(caller, id)
                .then(_ -> AllegationPolicy.decide(allegation, command, now)),
        (decided, kept) -> store.saveDecision(decided, kept.version(), Recorded.by(caller, now)));
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
        id,
        etag,
        allegation ->
            access
                .mustBeIndependent(caller, id)
                .then(_ -> AllegationPolicy.conclude(allegation, command, LondonTime.dateOf(now))),
        (concluded, kept) ->
            store.saveOutcome(concluded, kept.version(), Recorded.by(caller, now)));
  }

  private <A extends Allegation> Ruling<Changed> change(
      Caller caller,
      String action,
      UUID id,
      String etag,
      Function<Allegation, Ruling<A>> rule,
      BiPredicate<A, AllegationRecord> save) {
    return changes
        .change(
            caller,
            action,
            about(id),
            etag,
            () -> store.find(id),
            kept -> rule.apply(kept.allegation()),
            save)
        .map(saved -> new Changed(saved.etag(), saved.value().state()));
  }

  private static RecordReference about(UUID id) {
    return new RecordReference(RECORD_KIND, id);
  }
}
