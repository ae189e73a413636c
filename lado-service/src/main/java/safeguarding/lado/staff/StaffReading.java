package safeguarding.lado.staff;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.grpcedge.RecordReads;
import safeguarding.lado.staff.Independence.Place;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** Who works where, for those who keep it and for the rules that ask. */
@Singleton
public final class StaffReading {
  /** Nobody has said where the person who decides works. */
  public static final String OWN_POST_NOT_KNOWN = "own-post-not-known";

  private final AuthorityTransactions transactions;
  private final StaffStore store;
  private final RecordReads reads;

  StaffReading(AuthorityTransactions transactions, StaffStore store, RecordReads reads) {
    this.transactions = transactions;
    this.store = store;
    this.reads = reads;
  }

  /**
   * Who works where.
   *
   * @param staff everybody in post, by name
   * @param corrections of sign-ins, the newest first, also of people who have left
   */
  record Everybody(UnitTree units, List<StaffMember> staff, List<SignInCorrection> corrections) {
    /** Keeps its own copies of the lists. */
    Everybody {
      staff = List.copyOf(staff);
      corrections = List.copyOf(corrections);
    }

    private List<UUID> ids() {
      return Stream.concat(
              staff.stream().map(StaffMember::id),
              corrections.stream().map(SignInCorrection::staffId))
          .distinct()
          .toList();
    }
  }

  /**
   * Everybody. The journal says who was shown.
   *
   * @param action what the journal calls this: the full name of the RPC
   */
  Everybody list(Caller caller, String action) {
    Everybody found =
        transactions.read(
            caller.authority(),
            () -> new Everybody(store.units(), store.inPost(), store.corrections()));
    reads.shown(caller, action, Staff.RECORD_KIND, found.ids(), true);
    return found;
  }

  /** Who decides allegations by their post, as far as they sign in. Inside a transaction. */
  public List<StaffMember> deciders() {
    return store.inPost().stream()
        .filter(member -> member.post().decidingRole() != null && member.subject() != null)
        .toList();
  }

  /**
   * Lets nobody change who works where until the transaction is over: for whoever asks who somebody
   * is and writes by the answer. Taken before any other row, or two could wait for each other.
   */
  public void holdStill() {
    store.lock();
  }

  /** A member of staff, in post or not. Inside a transaction. */
  public Optional<StaffMember> find(UUID id) {
    return store.find(id);
  }

  /** Whether somebody is in post by their sign-in. Inside a transaction. */
  public boolean inPost(String subject) {
    return named(subject).isPresent();
  }

  /** Who is in post by their sign-in. Inside a transaction. */
  public Optional<StaffMember> named(String subject) {
    return store.bySubject(subject).filter(StaffMember::inPost);
  }

  /** Whether somebody is on the list by their sign-in, in post or not. Inside a transaction. */
  public boolean isListed(String subject) {
    return store.bySubject(subject).isPresent();
  }

  /** A unit. Inside a transaction. */
  public Optional<Unit> unit(UUID id) {
    return store.units().find(id);
  }

  /**
   * Whether somebody may decide about a person of this unit: {@code not-independent} where they may
   * not, {@link #OWN_POST_NOT_KNOWN} where nobody has said where they work themselves. Inside a
   * transaction.
   *
   * @param subject of who decides
   */
  public Ruling<UUID> independentOfUnit(String subject, UUID unit) {
    return independent(subject, new Place(unit, null), unit);
  }

  /** As {@link #independentOfUnit}, of a member of staff in their present or last post. */
  public Ruling<UUID> independentOf(String subject, StaffMember adult) {
    return independent(subject, Place.of(adult.post()), adult.id());
  }

  private Ruling<UUID> independent(String subject, Place adult, UUID granted) {
    Optional<StaffMember> decider = store.bySubject(subject).filter(StaffMember::inPost);
    if (decider.isEmpty()) {
      return Ruling.refused(
          Refusal.of(
              OWN_POST_NOT_KNOWN,
              "Where you work is not on the page 'Who works where', so nobody can tell whether you"
                  + " are independent. Ask business support to enter it"));
    }
    return Independence.check(store.units(), Place.of(decider.get().post()), adult)
        .map(_ -> granted);
  }
}
