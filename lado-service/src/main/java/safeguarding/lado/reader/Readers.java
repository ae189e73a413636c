package safeguarding.lado.reader;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.grpcedge.RecordReads;
import safeguarding.lado.staff.StaffReading;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/**
 * Says who sees a case. Each is a change of the allegation: with its etag, and journalled about it.
 */
@Singleton
public final class Readers {
  /** What the journal calls the record whose readers these are. */
  static final String RECORD_KIND = "allegation";

  /** Why the adult sees a case no more. */
  static final String ABOUT_THEM = "This case is about them";

  private final ReaderStore store;
  private final CaseAccess access;
  private final StaffReading staff;
  private final ChosenReader chosen;
  private final RecordChanges changes;
  private final RecordReads reads;
  private final Clock clock;

  Readers(
      ReaderStore store,
      CaseAccess access,
      StaffReading staff,
      ChosenReader chosen,
      RecordChanges changes,
      RecordReads reads,
      Clock clock) {
    this.store = store;
    this.access = access;
    this.staff = staff;
    this.chosen = chosen;
    this.changes = changes;
    this.reads = reads;
    this.clock = clock;
  }

  /**
   * Limits a case to the caller and those who decide.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @return the etag of the allegation
   * @throws NotFound when the caller does not see the case, or there is none
   */
  public Ruling<String> restrict(
      Caller caller, String action, UUID id, String etag, String reason) {
    return change(
        caller,
        action,
        id,
        etag,
        kept -> ReaderPolicy.restrict(kept, reason.strip()),
        (why, kept) -> limit(caller, kept, kept.workplace(), why),
        _ -> true,
        (_, _) -> {});
  }

  /** Opens it again; those who were named are not any more. */
  public Ruling<String> lift(Caller caller, String action, UUID id, String etag, String reason) {
    return change(
        caller,
        action,
        id,
        etag,
        kept -> ReaderPolicy.lift(kept, reason.strip()),
        (_, _) -> {},
        _ -> false,
        (why, kept) -> {
          store.lift(id, why, now(caller));
          kept.readers().stream()
              .filter(reader -> reader.ended() == null)
              .filter(reader -> reader.kind() != ReaderKind.DECISION_MAKER)
              .forEach(reader -> store.end(id, reader, why, now(caller)));
        });
  }

  /** Lets one more person see it. */
  public Ruling<String> name(Caller caller, String action, UUID id, String etag, ReaderTold told) {
    return change(
        caller,
        action,
        id,
        etag,
        kept ->
            chosen
                .of(told)
                .then(who -> ReaderPolicy.name(kept, who, clock.instant()))
                .then(who -> access.notTheAdult(kept, who)),
        (_, _) -> {},
        LimitedCase::restricted,
        (reader, _) -> store.insert(id, Reader.told(ReaderKind.NAMED, reader, now(caller))));
  }

  /** Asks somebody from outside to decide it, who must not work in the adult's own service. */
  public Ruling<String> invite(
      Caller caller, String action, UUID id, String etag, ReaderTold told) {
    return change(
        caller,
        action,
        id,
        etag,
        kept ->
            ReaderPolicy.invite(kept, told, clock.instant())
                .then(who -> access.notTheAdult(kept, who))
                .then(who -> access.mayBeInvited(kept, who)),
        (_, _) -> {},
        LimitedCase::restricted,
        (reader, _) ->
            store.insert(id, Reader.told(ReaderKind.DECISION_MAKER, reader, now(caller))));
  }

  /** Somebody no longer sees it, whether named, invited or in an emergency. */
  public Ruling<String> remove(
      Caller caller, String action, UUID id, String etag, UUID readerId, String reason) {
    return change(
        caller,
        action,
        id,
        etag,
        kept -> ReaderPolicy.remove(kept, readerId, reason.strip()),
        (_, _) -> {},
        LimitedCase::restricted,
        (reader, _) -> store.end(id, reader, reason.strip(), now(caller)));
  }

  /** Somebody who is named has looked at an emergency access. */
  public Ruling<String> acknowledge(
      Caller caller, String action, UUID id, String etag, UUID readerId) {
    return change(
        caller,
        action,
        id,
        etag,
        kept -> ReaderPolicy.acknowledge(kept, readerId, caller.subject(), clock.instant()),
        (_, _) -> {},
        LimitedCase::restricted,
        (reader, _) -> store.acknowledge(id, reader, now(caller)));
  }

  /** Says where in the council the adult works; a case about a member of staff is limited. */
  public Ruling<String> work(
      Caller caller, String action, UUID id, String etag, CouncilWorkplace told) {
    return change(
        caller,
        action,
        id,
        etag,
        kept ->
            ReaderPolicy.work(told, knownStaff(told.staffId()), knownUnit(told.unitId()))
                .then(workplace -> access.mayBeSaid(caller, kept, workplace)),
        (workplace, kept) -> {
          if (workplace.staffId() != null && !kept.restricted()) {
            limit(caller, kept, workplace, "Works for the council");
          }
        },
        kept -> kept.restricted() || told.staffId() != null,
        (workplace, kept) -> {
          store.say(kept, workplace, now(caller));
          if (workplace.staffId() != null) {
            store.restrictForGood(id);
            shutOut(caller, kept, workplace);
          }
        });
  }

  /** The adult, who may have been named before anybody knew, or limits their own case. */
  private void shutOut(Caller caller, LimitedCase kept, CouncilWorkplace workplace) {
    access
        .adult(workplace)
        .ifPresent(adult ->
            access.of(kept.id()).readers().stream()
                .filter(reader -> reader.ended() == null && reader.subject().equals(adult))
                .forEach(reader -> store.end(kept.id(), reader, ABOUT_THEM, now(caller))));
  }

  private boolean knownStaff(@Nullable UUID id) {
    return id != null && staff.find(id).isPresent();
  }

  private boolean knownUnit(@Nullable UUID id) {
    return id != null && staff.unit(id).isPresent();
  }

  /** Before the case itself is restricted, or the caller would not see it any more. */
  private void limit(
      Caller caller, LimitedCase kept, @Nullable CouncilWorkplace workplace, String reason) {
    Recorded recorded = now(caller);
    store.restrict(
        kept.id(),
        kept.version() + 1,
        false,
        reason,
        access.whoSees(caller, workplace, reason, recorded),
        recorded);
  }

  /**
   * Everybody who sees a case by name, or did.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller does not see the case, or there is none
   */
  public List<Reader> list(Caller caller, String action, UUID id) {
    return reads.one(caller, action, about(id), () -> store.find(id).map(LimitedCase::readers));
  }

  /** While nobody gets a sign-in: the adult of the case could be let in at the same moment. */
  private <N> Ruling<String> change(
      Caller caller,
      String action,
      UUID id,
      String etag,
      Function<LimitedCase, Ruling<N>> rule,
      BiConsumer<N, LimitedCase> before,
      Predicate<LimitedCase> restricted,
      BiConsumer<N, LimitedCase> after) {
    return changes
        .<LimitedCase, N>change(
            caller,
            action,
            about(id),
            etag,
            () -> {
              access.holdStill();
              return store.find(id);
            },
            kept -> access.named(caller, kept).then(_ -> rule.apply(kept)),
            (next, kept) -> {
              before.accept(next, kept);
              boolean counted = store.next(kept, restricted.test(kept));
              if (counted) {
                after.accept(next, kept);
              }
              return counted;
            })
        .map(saved -> saved.etag());
  }

  private static RecordReference about(UUID id) {
    return new RecordReference(RECORD_KIND, id);
  }

  private Recorded now(Caller caller) {
    return Recorded.by(caller, clock.instant());
  }
}
