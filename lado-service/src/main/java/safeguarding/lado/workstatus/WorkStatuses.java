package safeguarding.lado.workstatus;

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
import safeguarding.calendar.LongDate;
import safeguarding.grpcedge.NotFound;
import safeguarding.lado.allegation.CaseChanges;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.lado.allegation.WorkStatus;
import safeguarding.lado.escalation.Escalations;
import safeguarding.lado.strand.Strands;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/**
 * What people record of the adult's work. Each is a change of the allegation: with its etag, and
 * journalled about it.
 */
@Singleton
public final class WorkStatuses {
  private final CaseChanges changes;
  private final WorkStatusStore store;
  private final Strands strands;
  private final Escalations escalations;
  private final Clock clock;

  WorkStatuses(
      CaseChanges changes,
      WorkStatusStore store,
      Strands strands,
      Escalations escalations,
      Clock clock) {
    this.changes = changes;
    this.store = store;
    this.strands = strands;
    this.escalations = escalations;
    this.clock = clock;
  }

  /**
   * What is recorded.
   *
   * @param etag of the allegation
   * @param agreed null where nobody's agreement is asked
   * @param escalationId what a reinstatement has become that is not agreed; else null
   */
  public record Changed(String etag, @Nullable Boolean agreed, @Nullable UUID escalationId) {}

  /**
   * An entry that may be recorded.
   *
   * @param notAgreed null where nobody's agreement is asked
   */
  private record Judged(WorkStatusEntry entry, @Nullable List<NotAgreedReason> notAgreed) {
    boolean escalates() {
      return notAgreed != null && !notAgreed.isEmpty();
    }
  }

  /**
   * Records what the adult does at work from a day on. A reinstatement that is not agreed is raised
   * with the provider's directors in the same transaction.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> record(
      Caller caller, String action, UUID allegationId, String etag, WorkStatusEntry told) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    Raised raised = new Raised();
    return changes
        .decide(
            caller,
            action,
            allegationId,
            etag,
            kept -> judge(kept, told, recorded.at()),
            (judged, kept) -> raised.id = write(kept, judged, recorded))
        .map(saved -> {
          List<NotAgreedReason> notAgreed = saved.value().notAgreed();
          return new Changed(
              saved.etag(), notAgreed == null ? null : notAgreed.isEmpty(), raised.id);
        });
  }

  /** What came of the writing. */
  private static final class Raised {
    private @Nullable UUID id;
  }

  private Ruling<Judged> judge(CaseHead about, WorkStatusEntry told, Instant now) {
    return WorkStatusPolicy.record(about, store.of(about.id()), told, LondonTime.dateOf(now))
        .map(entry ->
            new Judged(
                entry,
                entry.status() == WorkStatus.REINSTATED
                    ? ReinstatementPolicy.whyNotAgreed(
                        ReinstatementPolicy.open(
                            strands.of(about.id()), Objects.requireNonNull(entry.since()), now),
                        entry.lado(),
                        entry.police())
                    : null));
  }

  private @Nullable UUID write(CaseHead about, Judged judged, Recorded recorded) {
    WorkStatusEntry entry = judged.entry();
    store.insert(about, 0, entry, judged.notAgreed(), recorded);
    changes.found(about, entry.notes());
    if (!judged.escalates()) {
      return null;
    }
    String day = LongDate.inWords(Objects.requireNonNull(entry.since()));
    String reason =
        ReinstatementPolicy.reason(entry, day, Objects.requireNonNull(judged.notAgreed()));
    LocalDate known = entry.knownOn();
    LocalDate raisedOn = known == null ? LondonTime.dateOf(recorded.at()) : known;
    return escalations.raiseReinstatement(about, about.nextVersion(), raisedOn, reason, recorded);
  }

  /** What the adult did at work, in the transaction of whoever has found the allegation. */
  public List<KeptWorkStatus> of(UUID allegationId) {
    return store.of(allegationId);
  }
}
