package safeguarding.lado.escalation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.NotFound;
import safeguarding.lado.allegation.CaseChanges;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/**
 * What is raised with a provider's directors. Each is a change of the allegation: with its etag,
 * and journalled about it.
 */
@Singleton
public final class Escalations {
  private final CaseChanges changes;
  private final EscalationStore store;
  private final Clock clock;

  Escalations(CaseChanges changes, EscalationStore store, Clock clock) {
    this.changes = changes;
    this.store = store;
    this.clock = clock;
  }

  /**
   * What a change comes to.
   *
   * @param etag of the allegation
   */
  public record Changed(String etag, UUID escalationId) {}

  /**
   * Raises a matter by hand.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> raise(
      Caller caller, String action, UUID allegationId, String etag, ToldEscalation told) {
    UUID id = UUID.randomUUID();
    Instant now = clock.instant();
    return changes
        .decide(
            caller,
            action,
            allegationId,
            etag,
            kept -> EscalationPolicy.raise(kept, told, LondonTime.dateOf(now)),
            (raised, kept) -> {
              store.insert(id, kept, raised, null, Recorded.by(caller, now));
              changes.found(kept, raised.reason());
            })
        .map(saved -> new Changed(saved.etag(), id));
  }

  /**
   * Raises a reinstatement that is not agreed, in the transaction that records it.
   *
   * @param about the allegation, with the version over which the reinstatement is saved
   * @param number of the entry that says so, or of the first of several
   * @param raisedOn the day on which the LADO learned of it
   * @return the id of the escalation
   */
  public UUID raiseReinstatement(
      CaseHead about, int number, LocalDate raisedOn, String reason, Recorded recorded) {
    UUID id = UUID.randomUUID();
    String directors =
        about.setting().isEmpty()
            ? "The provider's directors"
            : "The directors of " + about.setting();
    ToldEscalation raised = new ToldEscalation(raisedOn, directors, reason);
    store.insert(id, about, raised, number, recorded);
    changes.found(about, reason);
    return id;
  }

  /**
   * Records what the directors did.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> answer(
      Caller caller, String action, UUID allegationId, String etag, ToldAnswer told) {
    Instant now = clock.instant();
    return changes
        .decide(
            caller,
            action,
            allegationId,
            etag,
            kept -> EscalationPolicy.answer(store.of(kept.id()), told, LondonTime.dateOf(now)),
            (answer, kept) -> {
              store.answer(answer, Recorded.by(caller, now));
              changes.found(kept, answer.answer());
            })
        .map(saved -> new Changed(saved.etag(), Objects.requireNonNull(told.escalationId())));
  }
}
