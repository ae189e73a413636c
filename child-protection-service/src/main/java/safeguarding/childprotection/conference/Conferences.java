package safeguarding.childprotection.conference;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.childprotection.child.Changed;
import safeguarding.childprotection.conference.Conference.Held;
import safeguarding.childprotection.conference.Conference.StoodDown;
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

  /** Writes what a rule makes of a conference; false when its version has moved on. */
  private interface Save<C extends Conference> {
    boolean save(C next, InFamily<ConferenceRecord> found, Recorded recorded);
  }

  /**
   * Gives a conference its date.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the conference that the booking was entered on
   * @throws NotFound when the caller's authority has no such conference
   */
  public Ruling<Changed> book(
      Caller caller, String action, UUID id, String etag, BookConference command) {
    return change(
        caller,
        action,
        id,
        etag,
        (found, today) ->
            ConferencePolicy.book(found.kept().conference(), command, found.family(), clocks),
        (booked, found, recorded) -> store.saveBooking(booked, found.version(), recorded));
  }

  /** Records a conference that was held; the parameters are those of {@link #book}. */
  public Ruling<Changed> hold(
      Caller caller, String action, UUID id, String etag, HoldConference command) {
    return change(
        caller,
        action,
        id,
        etag,
        (found, today) ->
            ConferencePolicy.hold(
                found.kept().conference(), command, found.family(), clocks, today),
        (held, found, recorded) -> saveHolding(caller, action, held, found, recorded));
  }

  private boolean saveHolding(
      Caller caller,
      String action,
      Held held,
      InFamily<ConferenceRecord> found,
      Recorded recorded) {
    boolean saved = store.saveHolding(held, found.version(), recorded);
    if (saved) {
      decisions.carryOut(caller, action, held, found.family(), recorded);
    }
    return saved;
  }

  /** Records that a conference did not take place; the parameters are those of {@link #book}. */
  public Ruling<Changed> standDown(
      Caller caller, String action, UUID id, String etag, StandDownConference command) {
    return change(
        caller,
        action,
        id,
        etag,
        (found, today) -> ConferencePolicy.standDown(found.kept().conference(), command, today),
        (down, found, recorded) -> saveStandingDown(found, down, recorded));
  }

  /** A review of plans that have all ended since will have no other date. */
  private boolean saveStandingDown(
      InFamily<ConferenceRecord> found, StoodDown down, Recorded recorded) {
    return store.saveStandingDown(found.kept(), down, recorded)
        && WithdrawalRules.byLastPlan(down, found.family().plans())
            .map(withdrawn -> store.saveWithdrawal(withdrawn, found.version() + 1, recorded))
            .orElse(true);
  }

  /** Records that a conference will not be held; the parameters are those of {@link #book}. */
  public Ruling<Changed> withdraw(
      Caller caller, String action, UUID id, String etag, WithdrawConference command) {
    return change(
        caller,
        action,
        id,
        etag,
        (found, today) ->
            ConferencePolicy.withdraw(found.kept().conference(), command, found.family(), today),
        (withdrawn, found, recorded) -> store.saveWithdrawal(withdrawn, found.version(), recorded));
  }

  /**
   * Every conference of these family groups, the latest first. Works only inside an authority's
   * transaction.
   */
  public List<ConferenceRecord> ofFamilies(List<UUID> familyIds) {
    return reading.ofFamilies(familyIds);
  }

  /** The same without the reviews that were held or withdrawn: what is to be done needs no more. */
  public List<ConferenceRecord> withoutPastReviews(List<UUID> familyIds) {
    return reading.withoutPastReviews(familyIds);
  }

  private <C extends Conference> Ruling<Changed> change(
      Caller caller,
      String action,
      UUID id,
      String etag,
      BiFunction<InFamily<ConferenceRecord>, LocalDate, Ruling<C>> rule,
      Save<C> save) {
    Instant now = clock.instant();
    Recorded recorded = Recorded.by(caller, now);
    return changes
        .change(
            caller,
            action,
            new RecordReference(RECORD_KIND, id),
            etag,
            () -> families.conference(id),
            found -> rule.apply(found, LondonTime.dateOf(now)),
            (next, found) -> save.save(next, found, recorded))
        .map(saved -> {
          UUID familyId = saved.value().subject().familyId();
          return new Changed(saved.etag(), familyId, recorded.at());
        });
  }
}
