package safeguarding.lado.adult;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.lado.adultmatching.AdultAccess;
import safeguarding.lado.adultmatching.AdultRegister;
import safeguarding.lado.allegation.Allegations;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/**
 * Who an allegation is about, as people decide. Each is a change of the allegation: with its etag,
 * and journalled about it.
 */
@Singleton
public final class Adults {
  private final AdultStore store;
  private final AdultRegister register;
  private final AdultAccess access;
  private final RecordChanges changes;
  private final Clock clock;

  Adults(
      AdultStore store,
      AdultRegister register,
      AdultAccess access,
      RecordChanges changes,
      Clock clock) {
    this.store = store;
    this.register = register;
    this.access = access;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * What a change comes to.
   *
   * @param etag of the allegation
   * @param adultId of the allegation, as it is now
   */
  public record Changed(String etag, UUID adultId) {}

  /**
   * The allegation is about this adult, who is known already.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> link(
      Caller caller, String action, UUID allegationId, String etag, UUID adultId) {
    return change(
        caller,
        action,
        allegationId,
        etag,
        kept -> AdultPolicy.link(kept, adultId, sees(caller, adultId)),
        (adult, kept) -> store.link(kept, adult, now(caller)),
        adult -> adult);
  }

  /**
   * Undoes a link: the adult of the allegation is a person of their own again.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> unlink(Caller caller, String action, UUID allegationId, String etag) {
    Recorded recorded = now(caller);
    return change(
        caller,
        action,
        allegationId,
        etag,
        kept -> AdultPolicy.unlink(kept).map(_ -> register.newAdult(recorded)),
        (adult, kept) -> store.unlink(kept, adult, recorded),
        adult -> adult);
  }

  /**
   * The allegation is not about this adult, who is no longer offered for it.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> markNotSame(
      Caller caller, String action, UUID allegationId, String etag, UUID adultId) {
    return change(
        caller,
        action,
        allegationId,
        etag,
        kept -> AdultPolicy.markNotSame(kept, adultId, sees(caller, adultId)).map(_ -> kept),
        (_, kept) -> store.markNotSame(kept, adultId, now(caller)),
        AdultOfAllegation::adultId);
  }

  /**
   * Undoes {@link #markNotSame}.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> unmarkNotSame(
      Caller caller, String action, UUID allegationId, String etag, UUID adultId) {
    return change(
        caller,
        action,
        allegationId,
        etag,
        kept -> AdultPolicy.unmarkNotSame(kept, adultId).map(_ -> kept),
        (_, kept) -> store.unmarkNotSame(kept, adultId, now(caller)),
        AdultOfAllegation::adultId);
  }

  private <N> Ruling<Changed> change(
      Caller caller,
      String action,
      UUID allegationId,
      String etag,
      Function<AdultOfAllegation, Ruling<N>> rule,
      BiPredicate<N, AdultOfAllegation> save,
      Function<N, UUID> adult) {
    return changes
        .change(
            caller,
            action,
            new RecordReference(Allegations.RECORD_KIND, allegationId),
            etag,
            () -> store.find(allegationId),
            rule,
            save)
        .map(saved -> new Changed(saved.etag(), adult.apply(saved.value())));
  }

  private boolean sees(Caller caller, UUID adultId) {
    return access.visible(caller, Set.of(adultId)).contains(adultId);
  }

  private Recorded now(Caller caller) {
    return Recorded.by(caller, clock.instant());
  }
}
