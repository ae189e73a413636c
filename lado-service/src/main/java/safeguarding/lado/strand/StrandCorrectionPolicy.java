package safeguarding.lado.strand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.AllegationState;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.lado.correction.Correcting;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/**
 * How what is on record of a strand may be corrected: to whatever could have been recorded, as long
 * as what was recorded after it keeps its ground (lado.md, rule 1; architecture.md, 'Data').
 */
final class StrandCorrectionPolicy {
  private StrandCorrectionPolicy() {}

  /** How it began, and, of one that is closed, how it ended. */
  static Ruling<StrandCorrection> correct(
      CaseHead about, List<Strand> strands, StrandCorrection told, LocalDate today) {
    Violations violations = new Violations();
    Optional<Strand> found = StrandPolicy.find(strands, told.strandId(), violations);
    if (found.isEmpty()) {
      return violations.ruling(() -> told);
    }
    Strand kept = found.get();
    opening(about, strands, kept, told.opening(), today, violations);
    ToldClosing closing = told.closing();
    if (kept.isOpen() != (closing == null)) {
      violations.against(
          "closing-not-of-strand",
          "closing",
          "The end of a strand is corrected where it is closed: close it, or open it again");
    } else if (closing != null) {
      Optional<Strand> begun = begun(kept, told.opening());
      StrandPolicy.closing("closing.", begun, closing, today, violations);
    }
    Correcting.reason(violations, told.reason());
    return violations
        .<StrandCorrection>ruling(() -> told)
        .then(right -> Correcting.unlessSame(right, asKept(kept, right.reason())))
        .then(right -> keepsOutcome(about, strands, kept, right));
  }

  private static void opening(
      CaseHead about,
      List<Strand> strands,
      Strand kept,
      StrandOpening told,
      LocalDate today,
      Violations violations) {
    List<Strand> others =
        kept.isOpen() ? strands.stream().filter(each -> !each.equals(kept)).toList() : List.of();
    StrandPolicy.opening("opening.", about, others, told, today, violations);
    StrandKind kind = told.kind();
    if (kind != null && kept.steps().stream().anyMatch(step -> !step.kind().isOf(kind))) {
      violations.against(
          "step-not-of-strand",
          "opening.kind",
          "What is recorded in it cannot happen in such a strand. Make it 'something else', or take it"
              + " back, first");
    }
    LocalDate openedOn = told.openedOn();
    if (openedOn != null
        && kept.steps().stream().anyMatch(step -> step.happenedOn().isBefore(openedOn))) {
      violations.against(
          "step-before-opening",
          "opening.opened_on",
          "It cannot have begun after something that happened in it");
    }
  }

  /** The strand as its end is judged: of the kind, and from the day, that is right. */
  private static Optional<Strand> begun(Strand kept, StrandOpening told) {
    StrandKind kind = told.kind();
    LocalDate openedOn = told.openedOn();
    return kind == null || openedOn == null
        ? Optional.empty()
        : Optional.of(kept.told(kind, openedOn, kept.closing()));
  }

  private static StrandCorrection asKept(Strand kept, String reason) {
    StrandClosing closing = kept.closing();
    return new StrandCorrection(
        kept.id(),
        kept.opening(),
        closing == null
            ? null
            : new ToldClosing(kept.id(), closing.closedOn(), closing.result(), closing.notes()),
        reason);
  }

  private static Ruling<StrandCorrection> keepsOutcome(
      CaseHead about, List<Strand> strands, Strand kept, StrandCorrection right) {
    List<Strand> now =
        strands.stream().map(each -> each.equals(kept) ? kept.corrected(right) : each).toList();
    return lostGround(about, now)
        .<Ruling<StrandCorrection>>map(objection ->
            outcomeLosesGround(
                objection.code().equals("strand-handed-on")
                    ? "closing.result"
                    : "closing.closed_on",
                objection))
        .orElseGet(() -> Ruling.granted(right));
  }

  /** Why a case that has its outcome could not have had it with these strands. */
  private static Optional<Refusal> lostGround(CaseHead about, List<Strand> now) {
    LocalDate concludedOn = about.concludedOn();
    AllegationOutcome outcome = about.outcome();
    return concludedOn == null || outcome == null
        ? Optional.empty()
        : ClosedStrandsPolicy.objection(now, concludedOn, outcome);
  }

  private static <T> Ruling<T> outcomeLosesGround(String field, Refusal objection) {
    return Ruling.refused(
        Refusal.at(
            "outcome-loses-ground",
            field,
            "The case has its outcome, which this would not allow. " + objection.message()));
  }

  /**
   * One that was recorded on the wrong case, or by mistake, open or closed. Without it the one
   * before it counts of its kind, which may have been handed on.
   */
  static Ruling<Strand> withdraw(CaseHead about, List<Strand> strands, StrandWithdrawal told) {
    Violations violations = new Violations();
    Optional<Strand> found = StrandPolicy.find(strands, told.strandId(), violations);
    violations.required("reason", told.reason(), "Write why it is taken back");
    violations.longText("reason", told.reason());
    return violations
        .<Strand>ruling(found::orElseThrow)
        .then(kept ->
            lostGround(about, strands.stream().filter(each -> !each.equals(kept)).toList())
                .<Ruling<Strand>>map(objection -> outcomeLosesGround("strand_id", objection))
                .orElseGet(() -> Ruling.granted(kept)));
  }

  /**
   * One that was closed by mistake runs on as if it had never been closed. What an agency takes up
   * again after it had ended is another strand, from its own day: meanwhile nobody enquired.
   */
  static Ruling<StrandReopening> reopen(
      CaseHead about, List<Strand> strands, StrandReopening told) {
    if (about.state() != AllegationState.UNDER_ENQUIRY) {
      return Ruling.refused(
          Refusal.of(
              "not-under-enquiry",
              "A strand can only be open while the case is enquired. Take the outcome of the case"
                  + " back first"));
    }
    Violations violations = new Violations();
    StrandPolicy.find(strands, told.strandId(), violations)
        .ifPresent(strand -> closedAndAlone(strand, strands, violations));
    Correcting.reason(violations, told.reason());
    return violations.ruling(() -> told);
  }

  private static void closedAndAlone(Strand strand, List<Strand> strands, Violations violations) {
    if (strand.isOpen()) {
      violations.against(
          "strand-not-closed", "strand_id", "The %s is open".formatted(strand.kind().words()));
    } else if (strands.stream().anyMatch(each -> each.isOpen() && each.kind() == strand.kind())) {
      violations.against(
          "strand-already-open",
          "strand_id",
          "Another %s is open. Close that first".formatted(strand.kind().words()));
    }
  }
}
