package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.lado.reader.CaseAccess;
import safeguarding.lado.words.AllegationWords;
import safeguarding.lado.words.AllegationWords.Written;
import safeguarding.lado.words.Place;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/**
 * What people do with allegations. Each change and its journal entry are one transaction of the
 * caller's authority, which joins one already open. A refusal writes nothing; whoever called
 * journals it.
 */
@Singleton
public final class Allegations {
  /** What the journal calls an allegation. */
  public static final String RECORD_KIND = "allegation";

  /** Of the references: {@code LADO-2018-0043}. */
  public static final String SERIES = "LADO";

  private final ContactLog contacts;
  private final AllegationStore store;
  private final FindingStore findings;
  private final CaseAccess access;
  private final AllegationWords words;
  private final RecordChanges changes;
  private final OutcomeConditions conditions;
  private final Clock clock;

  Allegations(
      ContactLog contacts,
      AllegationStore store,
      FindingStore findings,
      CaseAccess access,
      AllegationWords words,
      RecordChanges changes,
      OutcomeConditions conditions,
      Clock clock) {
    this.contacts = contacts;
    this.store = store;
    this.findings = findings;
    this.access = access;
    this.words = words;
    this.changes = changes;
    this.conditions = conditions;
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
    return contacts.log(caller, action, told, choice, draftId);
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
        kept ->
            access
                .mustBeIndependent(caller, id)
                .then(_ -> AllegationPolicy.decide(kept.allegation(), command, now)),
        (decided, kept) -> {
          found(kept, decided.decision().reasons());
          return store.saveDecision(decided, kept.version(), Recorded.by(caller, now));
        });
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
        kept ->
            access
                .mustBeIndependent(caller, id)
                .then(_ ->
                    AllegationPolicy.conclude(kept.allegation(), command, LondonTime.dateOf(now)))
                .then(concluded -> conditions.check(kept, concluded)),
        (concluded, kept) -> {
          findings.insert(id, FindingRules.findings(command));
          found(kept, concluded.outcome().reasons());
          return store.saveOutcome(concluded, kept.version(), Recorded.by(caller, now));
        });
  }

  /** What is written into a record, it is found by. */
  private void found(AllegationRecord kept, String text) {
    Allegation allegation = kept.allegation();
    words.add(allegation.id(), allegation.contact().receivedOn(), Written.in(Place.TEXT, text));
  }

  private <A extends Allegation> Ruling<Changed> change(
      Caller caller,
      String action,
      UUID id,
      String etag,
      Function<AllegationRecord, Ruling<A>> rule,
      BiPredicate<A, AllegationRecord> save) {
    return changes
        .change(caller, action, about(id), etag, () -> store.find(id), rule, save)
        .map(saved -> new Changed(saved.etag(), saved.value().state()));
  }

  private static RecordReference about(UUID id) {
    return new RecordReference(RECORD_KIND, id);
  }
}
