package safeguarding.lado.reader;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.NotFound;
import safeguarding.lado.staff.StaffMember;
import safeguarding.lado.staff.StaffReading;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.rulings.Ruling.Refused;
import safeguarding.security.Caller;

/**
 * What other features ask about who sees and who decides a case. Works inside the transaction of
 * whoever asks.
 */
@Singleton
public final class CaseAccess {
  private static final String COUNCIL_STAFF = "Works for the council's children's services";

  private final ReaderStore store;
  private final EmergencyStore emergencies;
  private final StaffReading staff;
  private final Clock clock;

  CaseAccess(ReaderStore store, EmergencyStore emergencies, StaffReading staff, Clock clock) {
    this.store = store;
    this.emergencies = emergencies;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * Who sees an allegation.
   *
   * @throws NotFound when the caller does not, or there is none
   */
  public LimitedCase of(UUID allegationId) {
    return store.find(allegationId).orElseThrow(NotFound::new);
  }

  /**
   * Whether the caller may say who sees a restricted case, or end its record: somebody who is named
   * on it now. Who opened it in an emergency reads it for a few hours, and could else stay for good
   * and shut out those who are named. Where all who hold the case have left the council, as the
   * list of staff says, whoever opens it takes it over: nobody could ever else.
   *
   * <p>Refused as {@code emergency-access-only}; a case that is open to all asks nothing.
   */
  public Ruling<UUID> named(Caller caller, LimitedCase kept) {
    return kept.restricted()
            && !kept.names(caller.subject(), ReaderKind.NAMED, clock.instant())
            && !emergencies.isNobodys(kept.id())
        ? Ruling.refused(
            Refusal.of(
                "emergency-access-only",
                "You opened this case in an emergency. Somebody who is named on it must do this"))
        : Ruling.granted(kept.id());
  }

  /**
   * Whether the caller may correct what is recorded while a case is enquired, and after: as {@link
   * #named}, and who was invited to decide it, and records of it what the LADO would.
   */
  public Ruling<UUID> mayCorrect(Caller caller, LimitedCase kept) {
    return kept.names(caller.subject(), ReaderKind.DECISION_MAKER, clock.instant())
        ? Ruling.granted(kept.id())
        : named(caller, kept);
  }

  /**
   * Whether the caller may take a deciding step on a case (lado.md, rule 2). Every feature with
   * such a step asks this: the threshold, the outcome, what is agreed about the adult's work.
   *
   * <p>Refused as {@code not-independent} where the adult works in the caller's own line of
   * management or service, as {@code workplace-not-said} where the adult works for the council's
   * children's services and nobody has said where, as {@code employer-not-said} where they work in
   * social care and nobody has said for whom, and as {@code own-post-not-known} where nobody has
   * said where the caller works. Who was invited to decide is independent where they work
   * elsewhere; whoever is on the list of staff is judged by it.
   *
   * @throws NotFound when the caller does not see the case, or there is none
   */
  public Ruling<UUID> mustBeIndependent(Caller caller, UUID allegationId) {
    return independent(caller, of(allegationId));
  }

  /** As {@link #mustBeIndependent}, of a case that was read in this transaction. */
  public Ruling<UUID> independent(Caller caller, LimitedCase kept) {
    @Nullable CouncilWorkplace workplace = kept.workplace();
    if (caller.isGuest() && !staff.inPost(caller.subject())) {
      return Ruling.granted(kept.id());
    }
    if (workplace == null) {
      return ReaderPolicy.withoutWorkplace(kept);
    }
    return independentOf(caller.subject(), workplace).map(_ -> kept.id());
  }

  Ruling<UUID> independentOf(String subject, CouncilWorkplace workplace) {
    @Nullable UUID staffId = workplace.staffId();
    return staffId == null
        ? staff.independentOfUnit(subject, Objects.requireNonNull(workplace.unitId()))
        : staff.independentOf(subject, staff.find(staffId).orElseThrow());
  }

  /**
   * Limits a contact that is being logged to named people, because the adult works for the
   * council's children's services: the caller, who has typed it, and everybody who decides. The
   * allegation itself is written afterwards, as restricted.
   *
   * @param field of the contact, for a refusal: {@code no-decider-to-name} where nobody who decides
   *     would see it
   */
  public Ruling<UUID> limitWhenLogged(
      Caller caller, UUID allegationId, String field, Recorded recorded) {
    return deciders(caller, null, field, recorded)
        .map(readers -> {
          store.restrict(allegationId, 1, true, COUNCIL_STAFF, readers, recorded);
          return allegationId;
        });
  }

  private Ruling<List<Reader>> deciders(
      Caller caller, @Nullable CouncilWorkplace workplace, String field, Recorded recorded) {
    List<Reader> readers = whoSees(caller, workplace, "Decides allegations", recorded);
    return readers.stream().anyMatch(Reader::holdsTheCase)
        ? Ruling.granted(readers)
        : refusedAt(
            "no-decider-to-name",
            field,
            "Nobody who decides is on the page 'Who works where', so nobody could open this case."
                + " Enter the LADO there, or ask a LADO to log it");
  }

  /**
   * Who is to see a case from now on of whom it has turned out that they work for the council's
   * children's services: the caller and everybody who decides; nobody more where it is limited
   * already.
   *
   * @param field of the contact, for a refusal as of {@link #limitWhenLogged}
   */
  public Ruling<List<Reader>> whoIsToSee(
      Caller caller, LimitedCase kept, String field, Recorded recorded) {
    return kept.restricted()
        ? Ruling.granted(List.of())
        : deciders(caller, kept.workplace(), field, recorded);
  }

  /**
   * Limits a case for good to those of {@link #whoIsToSee}, or for good what is limited already, as
   * part of a change that was counted.
   */
  public void limitForGood(LimitedCase kept, List<Reader> readers, Recorded recorded) {
    if (kept.restricted()) {
      store.restrictForGood(kept.id());
      return;
    }
    store.restrict(kept.id(), kept.version() + 1, true, COUNCIL_STAFF, readers, recorded);
    store.hide(kept.id());
  }

  /** The caller and everybody who decides, but nobody whom the case is about. */
  List<Reader> whoSees(
      Caller caller, @Nullable CouncilWorkplace workplace, String reason, Recorded recorded) {
    List<Reader> readers = new ArrayList<>();
    readers.add(
        reader(caller.subject(), caller.name(), ReaderCapacity.of(caller), reason, recorded));
    for (StaffMember decider : staff.deciders()) {
      @Nullable String subject = decider.subject();
      @Nullable ReaderCapacity capacity = ReaderCapacity.of(decider.post().decidingRole());
      boolean concerned = workplace != null && decider.id().equals(workplace.staffId());
      if (subject != null && capacity != null && !concerned && !subject.equals(caller.subject())) {
        readers.add(reader(subject, decider.name(), capacity, reason, recorded));
      }
    }
    return readers;
  }

  private static Reader reader(
      String subject, String name, ReaderCapacity capacity, String reason, Recorded recorded) {
    return new Reader(
        UUID.randomUUID(),
        ReaderKind.NAMED,
        capacity,
        subject,
        name,
        "",
        reason,
        null,
        recorded,
        null,
        null);
  }

  /** Until the transaction is over, nobody changes who the adult of a case signs in as. */
  void holdStill() {
    staff.holdStill();
  }

  /**
   * Whom the identity provider knows the adult as; empty where nobody has said, or they sign in to
   * nothing.
   */
  Optional<String> adult(@Nullable CouncilWorkplace workplace) {
    return Optional.ofNullable(workplace)
        .flatMap(said -> Optional.ofNullable(said.staffId()))
        .flatMap(staff::find)
        .flatMap(member -> Optional.ofNullable(member.subject()));
  }

  /** The adult themself is never let see their case. */
  Ruling<ReaderTold> notTheAdult(LimitedCase kept, ReaderTold told) {
    return adult(kept.workplace()).filter(told.subject()::equals).isPresent()
        ? refusedAt("about-this-person", told.field(), "This case is about this person")
        : Ruling.granted(told);
  }

  /**
   * Whether it may be said that the adult works there: they do not take the last who could decide
   * with them, and what was said before is changed by nobody whom it keeps from deciding.
   */
  Ruling<CouncilWorkplace> mayBeSaid(Caller caller, LimitedCase kept, CouncilWorkplace told) {
    @Nullable CouncilWorkplace before = kept.workplace();
    if (before != null && before.staffId() != null && told.staffId() == null) {
      return refusedAt(
          "person-already-said", "unit_id", "This case is about somebody on the list of staff");
    }
    Ruling<UUID> independent =
        before == null || before.equals(told)
            ? Ruling.granted(kept.id())
            : independent(caller, kept);
    return independent.then(_ -> leavesWhoDecides(caller, kept, told));
  }

  private Ruling<CouncilWorkplace> leavesWhoDecides(
      Caller caller, LimitedCase kept, CouncilWorkplace told) {
    Optional<String> adult = adult(told);
    List<Reader> readers =
        kept.restricted()
            ? kept.readers()
            : whoSees(caller, told, "", Recorded.by(caller, clock.instant()));
    return adult.isEmpty()
            || readers.stream()
                .filter(reader -> !reader.subject().equals(adult.get()))
                .anyMatch(Reader::holdsTheCase)
        ? Ruling.granted(told)
        : refusedAt(
            "last-deciding-reader",
            "staff_id",
            "Name another LADO or head of service first, or nobody could decide this case");
  }

  private static <T> Ruling<T> refusedAt(String code, String field, String message) {
    return Ruling.refused(Refusal.at(code, field, message));
  }

  /** Whether a reader sees the case now. */
  public boolean sees(Reader reader) {
    return reader.sees(clock.instant());
  }

  /** Where in the council the adult works, as the name of the unit; empty when nobody has said. */
  public Optional<String> unitOf(LimitedCase kept) {
    return Optional.ofNullable(kept.workplace())
        .flatMap(workplace -> staff.unit(unit(workplace)))
        .map(unit -> unit.name());
  }

  /** The unit of the adult's post, or the one that was said. */
  public UUID unit(CouncilWorkplace workplace) {
    @Nullable UUID staffId = workplace.staffId();
    return staffId == null
        ? Objects.requireNonNull(workplace.unitId())
        : staff.find(staffId).orElseThrow().post().unitId();
  }

  /**
   * Who is asked to decide works in no service of the adult; who is not on the list of staff comes
   * from outside.
   */
  Ruling<ReaderTold> mayBeInvited(LimitedCase kept, ReaderTold told) {
    @Nullable CouncilWorkplace workplace = kept.workplace();
    if (workplace == null) {
      return Ruling.granted(told);
    }
    return switch (independentOf(told.subject(), workplace)) {
      case Granted<UUID> _ -> Ruling.granted(told);
      case Refused<UUID>(Refusal refusal) ->
          refusal.code().equals(StaffReading.OWN_POST_NOT_KNOWN)
              ? Ruling.granted(told)
              : Ruling.refused(
                  new Refusal(
                      refusal.code(),
                      refusal.message(),
                      List.of(
                          new Refusal.Violation(
                              "subject",
                              "This person works in the same service or line of management as the"
                                  + " adult. Invite somebody else"))));
    };
  }
}
