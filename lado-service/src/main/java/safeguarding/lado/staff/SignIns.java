package safeguarding.lado.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/** Keeps what people sign in as: which of them is asked about a case, and whose own it is. */
@Singleton
public final class SignIns {
  private final StaffStore store;
  private final RecordChanges changes;
  private final NewSignIn newSignIn;
  private final Clock clock;

  SignIns(StaffStore store, RecordChanges changes, NewSignIn newSignIn, Clock clock) {
    this.store = store;
    this.changes = changes;
    this.newSignIn = newSignIn;
    this.clock = clock;
  }

  /**
   * They sign in from now on, or what stood there is corrected. Whom a wrong one shut out of a case
   * is not let in again by it: others may have to say so.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when there is no such person
   */
  public Ruling<Changed> record(
      Caller caller, String action, UUID id, String etag, ToldSignIn told) {
    return changes
        .change(
            caller,
            action,
            new RecordReference(Staff.RECORD_KIND, id),
            etag,
            () -> {
              store.lock();
              return store.find(id);
            },
            member -> SignInPolicy.check(store.everybody(), member, told, caller.subject()),
            (checked, member) ->
                member.subject() == null
                    ? identify(caller, action, member, checked.subject(), "")
                    : correct(caller, action, member, checked))
        .map(saved -> new Changed(id, saved.etag()));
  }

  /**
   * Writes a first sign-in, a first payroll number or both, once ruled upon; false when the version
   * has moved on.
   *
   * @param subject empty where it stays
   * @param payrollNumber empty where it stays
   */
  boolean identify(
      Caller caller, String action, StaffMember member, String subject, String payrollNumber) {
    if (!store.next(member, "", subject, payrollNumber)) {
      return false;
    }
    known(caller, action, member.id(), subject);
    return true;
  }

  private boolean correct(Caller caller, String action, StaffMember member, ToldSignIn told) {
    if (!store.correct(member, told, Recorded.by(caller, clock.instant()))) {
      return false;
    }
    known(caller, action, member.id(), told.subject());
    return true;
  }

  /** They sign in so from now on; empty where they do not. */
  void known(Caller caller, String action, UUID id, String subject) {
    if (!subject.isEmpty()) {
      newSignIn.known(caller, action, id, subject, Recorded.by(caller, clock.instant()));
    }
  }
}
