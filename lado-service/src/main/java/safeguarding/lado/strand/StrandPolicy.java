package safeguarding.lado.strand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.allegation.AllegationState;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** How strands begin, go on and end (lado.md, 'The path'). */
final class StrandPolicy {
  /** A court sets its dates months ahead, not decades. */
  private static final int YEARS_AHEAD = 5;

  private static final String STRAND = "strand_id";

  private StrandPolicy() {}

  /** At most one of each kind is open, and only while the case is under enquiry. */
  static Ruling<StrandOpening> open(
      CaseHead about, List<Strand> strands, StrandOpening told, LocalDate today) {
    if (about.state() != AllegationState.UNDER_ENQUIRY) {
      return Ruling.refused(
          Refusal.of(
              "not-under-enquiry", "A strand can only be opened while the case is enquired"));
    }
    Violations violations = new Violations();
    StrandKind kind = told.kind();
    if (kind == null) {
      violations.invalid("kind", "Choose who enquires");
    } else if (strands.stream().anyMatch(strand -> strand.isOpen() && strand.kind() == kind)) {
      violations.against(
          "strand-already-open",
          "kind",
          "The %s is open already. Record what happened in it".formatted(kind.words()));
    }
    LocalDate openedOn =
        violations.happened(
            "opened_on", told.openedOn(), today, "Enter when it began, like 3 6 2019");
    if (openedOn != null && openedOn.isBefore(about.receivedOn())) {
      violations.against(
          "opened-before-contact",
          "opened_on",
          "It cannot have begun for this case before the contact was received");
    }
    violations.required("led_by", told.ledBy(), "Enter who leads it");
    violations.shortText("led_by", told.ledBy());
    violations.shortText("reference", told.reference());
    violations.longText("notes", told.notes());
    return violations.ruling(() -> told);
  }

  /** What happened in an open strand: something of its kind. */
  static Ruling<ToldStep> step(List<Strand> strands, ToldStep told, LocalDate today) {
    Violations violations = new Violations();
    Optional<Strand> strand = open(strands, told.strandId(), violations);
    StrandStepKind kind = told.kind();
    violations.required("kind", kind, "Choose what happened");
    if (kind != null && strand.isPresent() && !kind.isOf(strand.get().kind())) {
      violations.against(
          "step-not-of-strand", "kind", "Choose what can happen in this kind of strand");
    }
    LocalDate latest = kind != null && kind.mayLieAhead() ? today.plusYears(YEARS_AHEAD) : today;
    LocalDate day =
        violations.happened(
            "happened_on", told.happenedOn(), latest, "Enter when it happened, like 3 6 2019");
    if (day != null && strand.isPresent() && day.isBefore(strand.get().openedOn())) {
      violations.against(
          "step-before-opening", "happened_on", "It cannot have happened before the strand began");
    }
    if (kind == StrandStepKind.OTHER) {
      violations.required("notes", told.notes(), "Write what happened");
    }
    violations.longText("notes", told.notes());
    return violations.ruling(() -> told);
  }

  /** The end of an open strand, with a result of its kind. */
  static Ruling<ToldClosing> close(List<Strand> strands, ToldClosing told, LocalDate today) {
    Violations violations = new Violations();
    Optional<Strand> strand = open(strands, told.strandId(), violations);
    LocalDate day =
        violations.happened(
            "closed_on", told.closedOn(), today, "Enter when it ended, like 3 6 2019");
    if (day != null && strand.isPresent() && day.isBefore(strand.get().lastDay(today))) {
      violations.against(
          "closed-before-last-step",
          "closed_on",
          "It cannot have ended before it began, nor before the last thing that happened in it");
    }
    StrandResult result = told.result();
    violations.required("result", result, "Choose what it came to");
    if (result != null && strand.isPresent() && !result.isOf(strand.get().kind())) {
      violations.against(
          "result-not-of-strand", "result", "Choose what this kind of strand can come to");
    }
    if (result == StrandResult.HANDED_ON) {
      violations.required("notes", told.notes(), "Write to whom it was handed on");
    }
    violations.longText("notes", told.notes());
    return violations.ruling(() -> told);
  }

  private static Optional<Strand> open(
      List<Strand> strands, @Nullable UUID id, Violations violations) {
    if (id == null) {
      violations.invalid(STRAND, "Choose which strand");
      return Optional.empty();
    }
    Optional<Strand> found = strands.stream().filter(strand -> strand.id().equals(id)).findAny();
    if (found.isEmpty()) {
      violations.against("strand-not-found", STRAND, "This case has no such strand");
    } else if (!found.get().isOpen()) {
      violations.against(
          "strand-already-closed",
          STRAND,
          "The %s is closed. Open another if it was taken up again"
              .formatted(found.get().kind().words()));
      return Optional.empty();
    }
    return found;
  }
}
