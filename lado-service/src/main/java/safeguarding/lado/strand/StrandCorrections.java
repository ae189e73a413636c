package safeguarding.lado.strand;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
  private final List<ChangedStrands> others;
  private final Clock clock;

  StrandCorrections(
      CaseChanges changes,
      StrandStore strands,
      StrandCorrectionStore store,
      List<ChangedStrands> others,
      Clock clock) {
    this.changes = changes;
    this.strands = strands;
    this.store = store;
    this.others = others;
    this.clock = clock;
  }

  /**
   * Corrects how a strand began, and, of one that is closed, how it ended.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> correct(
      Caller caller, String action, UUID allegationId, String etag, StrandCorrection told) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return changes
        .decide(
            caller,
            action,
            allegationId,
            etag,
            kept ->
                changes
                    .mayCorrect(caller, kept.id())
                    .then(_ ->
                        StrandCorrectionPolicy.correct(
                            kept, strands.of(kept.id()), told, LondonTime.dateOf(recorded.at()))),
            (right, kept) -> {
              store.correct(
                  right, why(kept, CorrectionKind.STRAND_CORRECTED, right.reason(), recorded));
              ToldClosing closing = right.closing();
              changes.found(
                  kept,
                  right.reason(),
                  right.opening().notes(),
                  closing == null ? "" : closing.notes());
              tellOthers(kept, recorded);
            })
        .map(saved -> new Changed(saved.etag(), Objects.requireNonNull(told.strandId())));
  }

  /**
   * Opens a strand again that was closed by mistake.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> reopen(
      Caller caller, String action, UUID allegationId, String etag, StrandReopening told) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    return changes
        .decide(
            caller,
            action,
            allegationId,
            etag,
            kept ->
                changes
                    .mayCorrect(caller, kept.id())
                    .then(_ -> StrandCorrectionPolicy.reopen(kept, strands.of(kept.id()), told)),
            (right, kept) -> {
              store.reopen(
                  Objects.requireNonNull(right.strandId()),
                  why(kept, CorrectionKind.STRAND_REOPENED, right.reason(), recorded));
              changes.found(kept, right.reason());
              tellOthers(kept, recorded);
            })
        .map(saved -> new Changed(saved.etag(), Objects.requireNonNull(told.strandId())));
  }

  private void tellOthers(CaseHead kept, Recorded recorded) {
    List<Strand> now = strands.of(kept.id());
    others.forEach(other -> other.changed(kept, now, recorded));
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
        .map(saved -> new Changed(saved.etag(), Objects.requireNonNull(told.step().strandId())));
  }

  /** What only who decides may record, nobody else makes of a step, or makes another of. */
  private Ruling<StepCorrection> stepRuling(
      Caller caller, CaseHead kept, StepCorrection told, Recorded recorded) {
    List<Strand> known = strands.of(kept.id());
    boolean agreed =
        known.stream()
            .filter(strand -> strand.id().equals(told.step().strandId()))
            .flatMap(strand -> strand.step(told.number()).stream())
            .anyMatch(step -> step.kind() == StrandStepKind.NO_ACTION_AGREED);
    Ruling<UUID> may =
        agreed || told.step().kind() == StrandStepKind.NO_ACTION_AGREED
            ? changes.mayDecide(caller, kept.id())
            : Ruling.granted(kept.id());
    return changes
        .mayCorrect(caller, kept.id())
        .then(_ -> may)
        .then(_ -> StrandCorrectionPolicy.step(known, told, LondonTime.dateOf(recorded.at())));
  }

  private static Why why(CaseHead kept, CorrectionKind kind, String reason, Recorded recorded) {
    return new Why(kept.id(), kept.nextVersion(), kind, reason, recorded);
  }
}
