package safeguarding.childprotection.conference;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.childprotection.child.Changed;
import safeguarding.childprotection.conference.Conference.Held;
import safeguarding.childprotection.conference.ConferencePolicy.Due;
import safeguarding.childprotection.conference.FamilyCases.InFamily;
import safeguarding.childprotection.timescale.ConferenceClocks;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/**
 * What people do with a conference that is there ({@link NewConferences} begins one). Each change,
 * what it does to plans and its journal entry are one transaction of the caller's authority, which
 * joins one already open. A refusal writes nothing; whoever called journals it.
 */
@Singleton
public final class Conferences {
  /** What the journal calls a conference. */
  public static final String RECORD_KIND = "conference";

  private final FamilyCases families;
  private final ConferenceStore store;
  private final ConferenceReadingStore reading;
  private final HeldDecisions decisions;
  private final RecordChanges changes;
  private final ConferenceClocks clocks;
  private final Clock clock;

  Conferences(
      FamilyCases families,
      ConferenceStore store,
      ConferenceReadingStore reading,
      HeldDecisions decisions,
      RecordChanges changes,
      ConferenceClocks clocks,
      Clock clock) {
    this.families = families;
    this.store = store;
    this.reading = reading;
    this.decisions = decisions;
    this.changes = changes;
    this.clocks = clocks;
    this.clock = clock;
  }

  /** What a rule leads to, and the etag and family group of the conference. */
  private record Next<T>(T value, String etag, UUID familyId) {}

  /**
   * Gives a conference its date.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the conference that the booking was entered on
   * @throws NotFound when the caller's authority has no such conference
   */
  public Ruling<Changed> book(
      Caller caller, String action, UUID id, String etag, BookConference command) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return change(
        caller,
        action,
        id,
        etag,
        recorded,
        found -> ConferencePolicy.book(found.kept().conference(), command, found.family(), clocks),
        (due, found) -> store.saveBooking(due, found.version(), recorded));
  }

  /** Records a conference that was held; the parameters are those of {@link #book}. */
  public Ruling<Changed> hold(
      Caller caller, String action, UUID id, String etag, HoldConference command) {
    Instant now = clock.instant();
    Recorded recorded = Recorded.by(caller, now);
    return change(
        caller,
        action,
        id,
        etag,
        recorded,
        found ->
            ConferencePolicy.hold(
                found.kept().conference(), command, found.family(), clocks, LondonTime.dateOf(now)),
        (due, found) -> saveHolding(due, found, recorded));
  }

  private boolean saveHolding(Due<Held> due, InFamily<ConferenceRecord> found, Recorded recorded) {
    boolean saved = store.saveHolding(due, found.version(), recorded);
    if (saved) {
      decisions.carryOut(due.conference(), found.family(), recorded);
    }
    return saved;
  }

  /** Records that a conference did not take place; the parameters are those of {@link #book}. */
  public Ruling<Changed> standDown(
      Caller caller, String action, UUID id, String etag, StandDownConference command) {
    Instant now = clock.instant();
    Recorded recorded = Recorded.by(caller, now);
    return change(
        caller,
        action,
        id,
        etag,
        recorded,
        found ->
            ConferencePolicy.standDown(found.kept().conference(), command, LondonTime.dateOf(now)),
        (standingDown, found) -> store.saveStandingDown(found.kept(), standingDown, recorded));
  }

  /**
   * Every conference of these family groups, the latest first. Works only inside an authority's
   * transaction.
   */
  public List<ConferenceRecord> ofFamilies(List<UUID> familyIds) {
    return reading.ofFamilies(familyIds);
  }

  private <T> Ruling<Changed> change(
      Caller caller,
      String action,
      UUID id,
      String etag,
      Recorded recorded,
      Function<InFamily<ConferenceRecord>, Ruling<T>> rule,
      BiPredicate<T, InFamily<ConferenceRecord>> save) {
    return changes
        .<InFamily<ConferenceRecord>, Next<T>>change(
            caller,
            action,
            new RecordReference(RECORD_KIND, id),
            etag,
            () -> families.conference(id),
            found ->
                rule.apply(found)
                    .map(value -> new Next<>(value, found.nextEtag(), found.family().familyId())),
            (next, found) -> save.test(next.value(), found))
        .map(next -> new Changed(next.etag(), next.familyId(), recorded.at()));
  }
}
