package safeguarding.lado.adultrole;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.Correlation;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** Keeps what an authority adds to the list of roles. */
@Singleton
public final class OwnRoles {
  /** What the journal calls one. */
  public static final String RECORD_KIND = "own-role";

  private static final Refusal NOT_OFFERED =
      Refusal.at(
          "role-not-offered",
          "adult.role",
          "Choose a role of the list: the one sent is not in it any more");

  private final OwnRoleStore store;
  private final RecordChanges changes;
  private final AuthorityTransactions transactions;
  private final Journal journal;
  private final Clock clock;

  OwnRoles(
      OwnRoleStore store,
      RecordChanges changes,
      AuthorityTransactions transactions,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.changes = changes;
    this.transactions = transactions;
    this.journal = journal;
    this.clock = clock;
  }

  /** Those of the authority, withdrawn ones too, by title. */
  List<OwnRole> list(AuthorityCode authority) {
    return transactions.read(authority, store::list);
  }

  /**
   * Adds a role, or offers again what was withdrawn.
   *
   * @param action what the journal calls this: the full name of the RPC
   */
  Ruling<OwnRole> add(Caller caller, String action, String title) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return transactions.write(
        caller.authority(),
        () ->
            OwnRoleRules.add(store.list(), title.strip())
                .then(plain ->
                    added(store.offerAgain(plain, recorded).or(() -> store.add(plain, recorded))))
                .map(role -> {
                  journal.record(
                      JournalEntry.changed(caller, action, about(role.id()), Correlation.id()));
                  return role;
                }));
  }

  private static Ruling<OwnRole> added(Optional<OwnRole> role) {
    return role.map(Ruling::granted)
        .orElseGet(() -> Ruling.refused(RecordChanges.CHANGED_BY_SOMEONE_ELSE));
  }

  /**
   * Offers a role no more; contacts that have it keep it.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such role
   */
  Ruling<String> withdraw(Caller caller, String action, UUID id, String etag) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return changes
        .change(
            caller,
            action,
            about(id),
            etag,
            () -> store.find(id),
            OwnRoleRules::withdraw,
            (_, kept) -> store.withdraw(kept, recorded))
        .map(RecordChanges.Saved::etag);
  }

  /**
   * Refused where a contact says a role that the authority does not offer. Works inside an
   * authority's transaction.
   *
   * @param title empty where the role is one of the list
   * @param before what the contact said before it is corrected, which may stay; else empty
   */
  public Ruling<String> offered(String title, String before) {
    return title.isEmpty()
            || title.equals(before)
            || store.list().stream()
                .anyMatch(role -> !role.withdrawn() && role.title().equals(title))
        ? Ruling.granted(title)
        : Ruling.refused(NOT_OFFERED);
  }

  private static RecordReference about(UUID id) {
    return new RecordReference(RECORD_KIND, id);
  }
}
