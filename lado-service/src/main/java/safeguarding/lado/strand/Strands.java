package safeguarding.lado.strand;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.NotFound;
import safeguarding.lado.allegation.CaseChanges;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/**
 * What people record of the strands of an enquiry. Each is a change of the allegation: with its
 * etag, and journalled about it.
 */
@Singleton
public final class Strands {
  private final CaseChanges changes;
  private final StrandStore store;
  private final StrandNews news;
  private final Clock clock;

  Strands(CaseChanges changes, StrandStore store, StrandNews news, Clock clock) {
    this.changes = changes;
    this.store = store;
    this.news = news;
    this.clock = clock;
  }

  /**
   * What a change comes to.
   *
   * @param etag of the allegation
   * @param escalationId what reinstatements have become that it makes wrong; null where there are
   *     none
   */
  public record Changed(String etag, UUID strandId, @Nullable UUID escalationId) {}

  /**
   * Opens a strand.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> open(
      Caller caller, String action, UUID allegationId, String etag, StrandOpening told) {
    UUID id = UUID.randomUUID();
    Recorded recorded = Recorded.by(caller, clock.instant());
    LocalDate today = LondonTime.dateOf(recorded.at());
    StrandNews.Raised raised = new StrandNews.Raised();
    return changes
        .decide(
            caller,
            action,
            allegationId,
            etag,
            kept -> StrandPolicy.open(kept, store.of(kept.id()), told, today),
            (opening, kept) -> {
              store.insert(id, kept, opening, recorded);
              changes.found(kept, opening.notes());
              raised.id = news.tell(kept, recorded);
            })
        .map(saved -> new Changed(saved.etag(), id, raised.id));
  }

  /**
   * Records what happened in an open strand.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> step(
      Caller caller, String action, UUID allegationId, String etag, ToldStep told) {
    Instant now = clock.instant();
    return changes
        .change(
            caller,
            action,
            allegationId,
            etag,
            kept ->
                mayRecord(caller, kept.id(), told)
                    .then(
                        _ -> StrandPolicy.step(store.of(kept.id()), told, LondonTime.dateOf(now))),
            (step, kept) -> {
              store.insertStep(kept, step, Recorded.by(caller, now));
              changes.found(kept, step.notes());
            })
        .map(saved -> new Changed(saved.etag(), Objects.requireNonNull(told.strandId()), null));
  }

  /** That an employer need not act is agreed by who decides; all else is only written down. */
  private Ruling<UUID> mayRecord(Caller caller, UUID allegationId, ToldStep told) {
    return told.kind() == StrandStepKind.NO_ACTION_AGREED
        ? changes.mayDecide(caller, allegationId)
        : Ruling.granted(allegationId);
  }

  /**
   * Closes a strand.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> close(
      Caller caller, String action, UUID allegationId, String etag, ToldClosing told) {
    Instant now = clock.instant();
    return changes
        .decide(
            caller,
            action,
            allegationId,
            etag,
            kept -> StrandPolicy.close(store.of(kept.id()), told, LondonTime.dateOf(now)),
            (closing, kept) -> {
              store.close(closing, Recorded.by(caller, now));
              changes.found(kept, closing.notes());
            })
        .map(saved -> new Changed(saved.etag(), Objects.requireNonNull(told.strandId()), null));
  }

  /** The strands of an allegation, in the transaction of whoever has found it. */
  public List<Strand> of(UUID allegationId) {
    return store.of(allegationId);
  }
}
