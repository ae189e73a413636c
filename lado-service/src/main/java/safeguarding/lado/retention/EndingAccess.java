package safeguarding.lado.retention;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import safeguarding.grpcedge.NotFound;
import safeguarding.lado.reader.CaseAccess;
import safeguarding.lado.reader.LimitedCase;
import safeguarding.lado.staff.StaffReading;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Ruling.Refused;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/** Who may take part in the end of a record. Works inside the transaction of whoever asks. */
@Singleton
final class EndingAccess {
  private static final Set<Role> OFFICER = Set.of(Role.DATA_PROTECTION_OFFICER);
  private static final Set<Role> OF_THE_SERVICE =
      Set.of(Role.LADO, Role.HEAD_OF_SERVICE, Role.BUSINESS_SUPPORT);

  private final CaseAccess access;
  private final StaffReading staff;

  EndingAccess(CaseAccess access, StaffReading staff) {
    this.access = access;
    this.staff = staff;
  }

  /**
   * Who sees the case.
   *
   * @throws NotFound when the caller does not, or there is none
   */
  LimitedCase of(UUID id) {
    return access.of(id);
  }

  /** Whether the caller may hold the record, or withdraw a proposal: both keep it. */
  Ruling<UUID> mayHold(Caller caller, LimitedCase kept) {
    return access.named(caller, kept);
  }

  /**
   * Whether the caller may bring the end of the record nearer: propose or confirm its deletion,
   * lift a hold. Refused as {@link CaseAccess#named} and {@link CaseAccess#independent} do.
   *
   * <p>The data protection officer stands outside the services (UK GDPR article 38(3) and (6)):
   * where the list of staff has no word of them, that does not stop them. In a small council the
   * LADO and the head of service may both be in the adult's line, and nobody else could confirm.
   */
  Ruling<UUID> mayEnd(Caller caller, LimitedCase kept) {
    return mayHold(caller, kept)
        .then(_ -> {
          Ruling<UUID> independent = access.independent(caller, kept);
          return independent instanceof Refused<UUID>(var refusal)
                  && refusal.code().equals(StaffReading.OWN_POST_NOT_KNOWN)
                  && isOutside(caller)
              ? Ruling.granted(kept.id())
              : independent;
        });
  }

  private boolean isOutside(Caller caller) {
    return caller.holdsAny(OFFICER)
        && !caller.holdsAny(OF_THE_SERVICE)
        && !staff.isListed(caller.subject());
  }
}
