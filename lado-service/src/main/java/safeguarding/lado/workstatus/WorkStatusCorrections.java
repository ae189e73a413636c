package safeguarding.lado.workstatus;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.NotFound;
import safeguarding.lado.allegation.CaseChanges;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.lado.correction.CorrectionKind;
import safeguarding.lado.correction.PartVersions.Why;
import safeguarding.lado.escalation.Escalations;
import safeguarding.lado.escalation.ReinstatementEscalations;
import safeguarding.lado.strand.Strands;
import safeguarding.lado.workstatus.WorkStatuses.Changed;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/**
 * How people put right what is on record of the adult's work, or take it back. What stood before is
 * kept with the reason, and each is a change of the allegation, as recording it was.
 *
 * <p>Nothing else is written over: the duty to refer to the DBS counts the removals that stand, and
 * a referral that was made stays on record as it was made.
 */
@Singleton
public final class WorkStatusCorrections {
  private final CaseChanges changes;
  private final WorkStatusStore statuses;
  private final WorkStatusCorrectionStore store;
  private final Strands strands;
  private final Escalations escalations;
  private final ReinstatementEscalations waiting;
  private final AgreementsTakenBack agreements;
  private final Clock clock;

  WorkStatusCorrections(
      CaseChanges changes,
      WorkStatusStore statuses,
      WorkStatusCorrectionStore store,
      Strands strands,
      Escalations escalations,
      ReinstatementEscalations waiting,
      AgreementsTakenBack agreements,
      Clock clock) {
    this.changes = changes;
    this.statuses = statuses;
    this.store = store;
    this.strands = strands;
    this.escalations = escalations;
    this.waiting = waiting;
    this.agreements = agreements;
    this.clock = clock;
  }

  /** What came of the writing. */
  private static final class Raised {
    private @Nullable UUID id;
  }

  /**
   * Corrects an entry, or takes it back.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @return with the escalation that an entry has become which was not one that is not agreed
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Changed> correct(
      Caller caller, String action, UUID allegationId, String etag, WorkStatusCorrection told) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    Raised raised = new Raised();
    return changes
        .decide(
            caller,
            action,
            allegationId,
            etag,
            kept -> judge(caller, kept, told, recorded),
            (course, kept) -> raised.id = write(kept, course, told, recorded))
        .map(saved -> new Changed(saved.etag(), saved.value().agreed(), raised.id));
  }

  private Ruling<CorrectedCourse> judge(
      Caller caller, CaseHead kept, WorkStatusCorrection told, Recorded recorded) {
    return changes
        .mayCorrect(caller, kept.id())
        .then(_ ->
            WorkStatusCorrectionPolicy.correct(
                kept,
                strands.of(kept.id()),
                statuses.of(kept.id()),
                told,
                LondonTime.dateOf(recorded.at())));
  }

  private @Nullable UUID write(
      CaseHead kept, CorrectedCourse course, WorkStatusCorrection told, Recorded recorded) {
    Why withdrawn = why(kept, CorrectionKind.WORK_STATUS_WITHDRAWN, told, recorded);
    KeptWorkStatus after = course.after();
    if (after == null) {
      store.withdraw(course.before(), withdrawn);
    } else {
      store.correct(after, why(kept, CorrectionKind.WORK_STATUS_CORRECTED, told, recorded));
    }
    course.replaced().forEach(one -> store.withdraw(one, withdrawn));
    changes.found(kept, told.reason(), after == null ? "" : after.notes());
    UUID raised = raise(kept, course, told, recorded);
    agreements.changed(kept, strands.of(kept.id()), recorded);
    return raised;
  }

  /**
   * The directors hear of what is not agreed. What they were asked and have not answered says what
   * is right, or waits for nothing any more. What has only now become not agreed is raised from
   * today: until today nobody knew.
   */
  private @Nullable UUID raise(
      CaseHead kept, CorrectedCourse course, WorkStatusCorrection told, Recorded recorded) {
    KeptWorkStatus after = course.after();
    KeptWorkStatus before = course.before();
    String asked = ReinstatementPolicy.reason(course.now(), before.number());
    boolean waits =
        waiting.follow(
            kept,
            why(kept, CorrectionKind.ESCALATION_CORRECTED, told, recorded),
            before.number(),
            asked,
            day -> after != null && day.equals(before.known()) ? after.known() : day);
    return waits || !course.isNowNotAgreed()
        ? null
        : escalations.raiseReinstatement(
            kept, before.number(), LondonTime.dateOf(recorded.at()), asked, recorded);
  }

  private static Why why(
      CaseHead kept, CorrectionKind kind, WorkStatusCorrection told, Recorded recorded) {
    return new Why(kept.id(), kept.nextVersion(), kind, told.reason(), recorded);
  }
}
