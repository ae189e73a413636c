package safeguarding.lado.strand;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.NotFound;
import safeguarding.lado.allegation.CaseChanges;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.lado.correction.CorrectionKind;
import safeguarding.lado.correction.PartVersions.Why;
import safeguarding.lado.strand.Strands.Changed;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/**
 * How people put right what is on record of a strand. What stood before is kept with the reason,
 * and each is a change of the allegation, as recording it was.
 */
@Singleton
public final class StrandCorrections {
  private final CaseChanges changes;
  private final StrandStore strands;
  private final StrandCorrectionStore store;
  private final StrandNews news;
  private final Clock clock;

  StrandCorrections(
      CaseChanges changes,
      StrandStore strands,
      StrandCorrectionStore store,
      StrandNews news,
      Clock clock) {
    this.changes = changes;
    this.strands = strands;
    this.store = store;
    this.news = news;
    this.clock = clock;
  }

  /** What is done to a strand, as the rules have let it through. */
  private interface Writing<N> {
    void write(N right, CaseHead kept, Recorded recorded);
  }

  /**
   * Corrects how a strand began, and, of one that is closed, how it ended.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> correct(
      Caller caller, String action, UUID allegationId, String etag, StrandCorrection told) {
    return decide(
        caller,
        action,
        allegationId,
        etag,
        told.strandId(),
        (kept, today) -> StrandCorrectionPolicy.correct(kept, strands.of(kept.id()), told, today),
        (right, kept, recorded) -> {
          store.correct(
              right, why(kept, CorrectionKind.STRAND_CORRECTED, right.reason(), recorded));
          ToldClosing closing = right.closing();
          changes.found(
              kept,
              right.reason(),
              right.opening().notes(),
              closing == null ? "" : closing.notes());
        });
  }

  /**
   * Opens a strand again that was closed by mistake.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> reopen(
      Caller caller, String action, UUID allegationId, String etag, StrandReopening told) {
    return decide(
        caller,
        action,
        allegationId,
        etag,
        told.strandId(),
        (kept, _) -> StrandCorrectionPolicy.reopen(kept, strands.of(kept.id()), told),
        (right, kept, recorded) -> {
          store.reopen(
              Objects.requireNonNull(right.strandId()),
              why(kept, CorrectionKind.STRAND_REOPENED, right.reason(), recorded));
          changes.found(kept, right.reason());
        });
  }

  /**
   * Takes a strand back, with what happened in it: it was recorded on the wrong case, or by
   * mistake. A decision, as opening and closing one is: else rule 1 could be walked round.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> withdraw(
      Caller caller, String action, UUID allegationId, String etag, StrandWithdrawal told) {
    return decide(
        caller,
        action,
        allegationId,
        etag,
        told.strandId(),
        (kept, _) -> StrandCorrectionPolicy.withdraw(kept, strands.of(kept.id()), told),
        (right, kept, recorded) -> {
          store.withdraw(
              right, why(kept, CorrectionKind.STRAND_WITHDRAWN, told.reason(), recorded));
          changes.found(kept, told.reason());
        });
  }

  private <N> Ruling<Changed> decide(
      Caller caller,
      String action,
      UUID allegationId,
      String etag,
      @Nullable UUID strandId,
      BiFunction<CaseHead, LocalDate, Ruling<N>> rule,
      Writing<N> writing) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    LocalDate today = LondonTime.dateOf(recorded.at());
    StrandNews.Raised raised = new StrandNews.Raised();
    return changes
        .decide(
            caller,
            action,
            allegationId,
            etag,
            kept -> changes.mayCorrect(caller, kept.id()).then(_ -> rule.apply(kept, today)),
            (N right, CaseHead kept) -> {
              writing.write(right, kept, recorded);
              raised.id = news.tell(kept, recorded);
            })
        .map(saved -> new Changed(saved.etag(), Objects.requireNonNull(strandId), raised.id));
  }

  /**
   * Corrects something that happened in a strand, or takes it back.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> step(
      Caller caller, String action, UUID allegationId, String etag, StepCorrection told) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return changes
        .change(
            caller,
            action,
            allegationId,
            etag,
            kept -> stepRuling(caller, kept, told, recorded),
            (right, kept) -> {
              CorrectionKind kind =
                  right.withdrawn()
                      ? CorrectionKind.STRAND_STEP_WITHDRAWN
                      : CorrectionKind.STRAND_STEP_CORRECTED;
              store.correct(right, why(kept, kind, right.reason(), recorded));
              changes.found(kept, right.reason(), right.withdrawn() ? "" : right.step().notes());
            })
        .map(saved ->
            new Changed(saved.etag(), Objects.requireNonNull(told.step().strandId()), null));
  }

  private Ruling<StepCorrection> stepRuling(
      Caller caller, CaseHead kept, StepCorrection told, Recorded recorded) {
    List<Strand> known = strands.of(kept.id());
    Ruling<UUID> may =
        StepCorrectionPolicy.isDecision(known, told)
            ? changes.mayDecide(caller, kept.id())
            : Ruling.granted(kept.id());
    return changes
        .mayCorrect(caller, kept.id())
        .then(_ -> may)
        .then(_ -> StepCorrectionPolicy.step(known, told, LondonTime.dateOf(recorded.at())));
  }

  private static Why why(CaseHead kept, CorrectionKind kind, String reason, Recorded recorded) {
    return new Why(kept.id(), kept.nextVersion(), kind, reason, recorded);
  }
}
