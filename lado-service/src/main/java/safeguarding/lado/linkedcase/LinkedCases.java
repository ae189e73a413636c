package safeguarding.lado.linkedcase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.NotFound;
import safeguarding.lado.allegation.CaseChanges;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/**
 * Which cases people say belong together. Each is a change of the one that they work on: with its
 * etag, and journalled about it; the link is shown on both.
 */
@Singleton
public final class LinkedCases {
  private final CaseChanges changes;
  private final LinkedCaseStore store;
  private final Clock clock;

  LinkedCases(CaseChanges changes, LinkedCaseStore store, Clock clock) {
    this.changes = changes;
    this.store = store;
    this.clock = clock;
  }

  /**
   * What a change comes to.
   *
   * @param etag of the allegation that was worked on
   */
  public record Changed(String etag, UUID otherId) {}

  /**
   * Links another case.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> link(
      Caller caller, String action, UUID allegationId, String etag, ToldLink told) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return changes
        .change(
            caller,
            action,
            allegationId,
            etag,
            kept ->
                LinkedCasePolicy.link(
                    kept, store.of(kept.id()), changes.find(told.reference()), told),
            (other, kept) -> store.insert(kept, other, told.reason(), recorded))
        .map(saved -> new Changed(saved.etag(), saved.value()));
  }

  /**
   * Undoes a link, from whichever side.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> unlink(
      Caller caller, String action, UUID allegationId, String etag, ToldLink told) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return changes
        .change(
            caller,
            action,
            allegationId,
            etag,
            kept ->
                LinkedCasePolicy.unlink(store.of(kept.id()), changes.find(told.reference()), told),
            (other, kept) -> store.undo(kept.id(), other, told.reason(), recorded))
        .map(saved -> new Changed(saved.etag(), saved.value()));
  }
}
