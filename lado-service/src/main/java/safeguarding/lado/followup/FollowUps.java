package safeguarding.lado.followup;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges.Saved;
import safeguarding.lado.allegation.CaseChanges;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/**
 * What people record of the follow-up. Each is a change of the allegation: with its etag, and
 * journalled about it.
 */
@Singleton
public final class FollowUps {
  private final CaseChanges changes;
  private final FollowUpStore store;
  private final Clock clock;

  FollowUps(CaseChanges changes, FollowUpStore store, Clock clock) {
    this.changes = changes;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Records what was decided, done or found not needed.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @return the etag of the allegation
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<String> record(
      Caller caller, String action, UUID allegationId, String etag, FollowUp told) {
    Instant now = clock.instant();
    return changes
        .change(
            caller,
            action,
            allegationId,
            etag,
            kept ->
                mayRecord(caller, kept.id(), told)
                    .then(_ -> FollowUpPolicy.record(kept, told, LondonTime.dateOf(now))),
            (entry, kept) -> {
              store.insert(kept, entry, Recorded.by(caller, now));
              changes.found(kept, entry.what());
            })
        .map(Saved::etag);
  }

  private Ruling<UUID> mayRecord(Caller caller, UUID allegationId, FollowUp told) {
    return told.isDecision()
        ? changes.mayDecide(caller, allegationId)
        : Ruling.granted(allegationId);
  }
}
