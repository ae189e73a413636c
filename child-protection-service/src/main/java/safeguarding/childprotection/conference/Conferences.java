package safeguarding.childprotection.conference;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
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

  /** Writes what a rule makes of a conference; false when its version has moved on. */
  private interface Save<C extends Conference> {
    boolean save(Due<C> next, InFamily<ConferenceRecord> found, Recorded recorded);
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
        (due, found, recorded) -> store.saveBooking(due, found.version(), recorded));
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
        (due, found, recorded) -> saveHolding(caller, action, due, found, recorded));
  }

  private boolean saveHolding(
      Caller caller,
      String action,
      Due<Held> due,
      InFamily<ConferenceRecord> found,
      Recorded recorded) {
    boolean saved = store.saveHolding(due, found.version(), recorded);
    if (saved) {
      decisions.carryOut(caller, action, due.conference(), found.family(), recorded);
      countAgain(found.family().familyId());
    }
    return saved;
  }

  /** A review of years ago moves the last days in time of those that came after it. */
  private void countAgain(UUID familyId) {
    FamilyCase family = families.lock(familyId);
    for (ConferenceRecord kept : family.conferences()) {
      @Nullable LocalDate dueOn =
          family.reviewDueOn(kept.conference(), clocks).orElse(kept.dueOn());
      if (dueOn != null && !dueOn.equals(kept.dueOn())) {
        store.saveDueOn(kept.conference().id(), dueOn);
      }
    }
  }

  /** Records that a conference did not take place; the parameters are those of {@link #book}. */
  public Ruling<Changed> standDown(
      Caller caller, String action, UUID id, String etag, StandDownConference command) {
    return change(
        caller,
        action,
        id,
        etag,
        (found, today) ->
            ConferencePolicy.standDown(found.kept().conference(), command, today)
                .map(down -> new Due<>(down, found.kept().dueOn())),
        (due, found, recorded) -> store.saveStandingDown(found.kept(), due.conference(), recorded));
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
            ConferencePolicy.withdraw(found.kept().conference(), command, found.family(), today)
                .map(withdrawn -> new Due<>(withdrawn, found.kept().dueOn())),
        (due, found, recorded) ->
            store.saveWithdrawal(due.conference(), found.version(), recorded));
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
      BiFunction<InFamily<ConferenceRecord>, LocalDate, Ruling<Due<C>>> rule,
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
            (due, found) -> save.save(due, found, recorded))
        .map(saved -> {
          UUID familyId = saved.value().conference().subject().familyId();
          return new Changed(saved.etag(), familyId, recorded.at());
        });
  }
}
