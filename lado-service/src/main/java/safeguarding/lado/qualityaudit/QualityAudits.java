package safeguarding.lado.qualityaudit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.Correlation;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.grpcedge.RecordReads;
import safeguarding.lado.qualityaudit.AuditSide.Scorer;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** Audits: begun, scored by either side, signed, read. */
@Singleton
public final class QualityAudits {
  /** What the journal calls an audit. */
  public static final String RECORD_KIND = "quality-audit";

  private final AuditStore store;
  private final StandardStore standards;
  private final RecordChanges changes;
  private final RecordReads reads;
  private final AuthorityTransactions transactions;
  private final Journal journal;
  private final Clock clock;

  QualityAudits(
      AuditStore store,
      StandardStore standards,
      RecordChanges changes,
      RecordReads reads,
      AuthorityTransactions transactions,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.standards = standards;
    this.changes = changes;
    this.reads = reads;
    this.transactions = transactions;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * An audit that was changed.
   *
   * @param etag of the side that was
   */
  public record Changed(UUID id, String etag) {}

  /**
   * An audit as a caller may see it.
   *
   * @param seesSelf whether the self scores may be shown
   */
  public record Seen(QualityAudit audit, boolean seesSelf, boolean seesPeer) {}

  /**
   * Begins the audit of a year by the newest edition of the standards.
   *
   * @param action what the journal calls this: the full name of the RPC
   */
  public Ruling<Changed> start(Caller caller, String action, String year) {
    Instant now = clock.instant();
    return AuditPolicy.start(year, LondonTime.dateOf(now))
        .then(checked ->
            transactions.write(
                caller.authority(),
                () -> start(caller, action, checked.format(), Recorded.by(caller, now))));
  }

  private Ruling<Changed> start(Caller caller, String action, String year, Recorded recorded) {
    UUID id = UUID.randomUUID();
    if (!store.insert(id, year, standards.newest(), recorded)) {
      Violations wrong = new Violations();
      wrong.against("year-audited", "year", "There is an audit of this year already");
      return wrong.ruling(() -> new Changed(id, ""));
    }
    journal.record(JournalEntry.changed(caller, action, about(id), Correlation.id()));
    return Ruling.granted(new Changed(id, "1"));
  }

  /**
   * Keeps the scores of a side so far. Whoever saves first is its scorer.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such audit
   */
  public Ruling<Changed> save(
      Caller caller, String action, UUID id, Side side, String etag, List<Score> told) {
    return change(
        caller,
        action,
        id,
        side,
        etag,
        (audit, _) -> AuditPolicy.save(audit, side, told),
        (scores, kept) -> store.save(kept, scorer(caller), scores));
  }

  /**
   * Signs the scores of a side, which do not change any more.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such audit
   */
  public Ruling<Changed> sign(
      Caller caller, String action, UUID id, Side side, String etag, String remark) {
    Instant now = Recorded.by(caller, clock.instant()).at();
    return change(
        caller,
        action,
        id,
        side,
        etag,
        (audit, kept) -> AuditPolicy.sign(audit, kept, remark),
        (_, kept) -> store.sign(kept, scorer(caller), now, remark));
  }

  private <N> Ruling<Changed> change(
      Caller caller,
      String action,
      UUID id,
      Side side,
      String etag,
      BiFunction<QualityAudit, AuditSide, Ruling<N>> rule,
      BiPredicate<N, AuditSide> save) {
    return transactions.write(
        caller.authority(),
        () -> {
          QualityAudit audit = store.find(id).orElseThrow(NotFound::new);
          return changes
              .change(
                  caller,
                  action,
                  about(id),
                  etag,
                  () -> Optional.of(audit.side(side)),
                  kept ->
                      AuditPolicy.scorer(audit, side, caller).then(one -> rule.apply(audit, one)),
                  save)
              .map(saved -> new Changed(id, saved.etag()));
        });
  }

  /**
   * One audit, with what the caller may see of its scores.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such audit
   */
  public Seen get(Caller caller, String action, UUID id) {
    return reads.one(
        caller, action, about(id), () -> store.find(id).map(audit -> seen(audit, caller)));
  }

  /**
   * All audits, newest year first: a council has one a year.
   *
   * @param action what the journal calls this: the full name of the RPC
   */
  public List<Seen> list(Caller caller, String action) {
    List<Seen> all =
        transactions.read(
            caller.authority(),
            () -> store.list().stream().map(audit -> seen(audit, caller)).toList());
    reads.shown(
        caller, action, RECORD_KIND, all.stream().map(seen -> seen.audit().id()).toList(), false);
    return all;
  }

  private static Seen seen(QualityAudit audit, Caller caller) {
    return new Seen(
        audit,
        AuditPolicy.sees(audit, Side.SELF, caller),
        AuditPolicy.sees(audit, Side.PEER, caller));
  }

  private static Scorer scorer(Caller caller) {
    return new Scorer(caller.subject(), caller.name());
  }

  private static RecordReference about(UUID id) {
    return new RecordReference(RECORD_KIND, id);
  }
}
