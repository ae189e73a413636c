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
    opening("", about, strands, told, today, violations);
    return violations.ruling(() -> told);
  }

  /**
   * What is told of how a strand began.
   *
   * @param inside where the fields stand in what was sent; with its dot
   * @param others the strands of the case besides
   */
  static void opening(
      String inside,
      CaseHead about,
      List<Strand> others,
      StrandOpening told,
      LocalDate today,
      Violations violations) {
    StrandKind kind = told.kind();
    if (kind == null) {
      violations.invalid(inside + "kind", "Choose who enquires");
    } else if (others.stream().anyMatch(strand -> strand.isOpen() && strand.kind() == kind)) {
      violations.against(
          "strand-already-open",
          inside + "kind",
          "The %s is open already. Record what happened in it".formatted(kind.words()));
    }
    LocalDate openedOn =
        violations.happened(
            inside + "opened_on", told.openedOn(), today, "Enter when it began, like 3 6 2019");
    if (openedOn != null && openedOn.isBefore(about.receivedOn())) {
      violations.against(
          "opened-before-contact",
          inside + "opened_on",
          "It cannot have begun for this case before the contact was received");
    }
    violations.required(inside + "led_by", told.ledBy(), "Enter who leads it");
    violations.shortText(inside + "led_by", told.ledBy());
    violations.shortText(inside + "reference", told.reference());
    violations.longText(inside + "notes", told.notes());
  }

  /** What happened in an open strand: something of its kind. */
  static Ruling<ToldStep> step(List<Strand> strands, ToldStep told, LocalDate today) {
    Violations violations = new Violations();
    Optional<Strand> strand = open(strands, told.strandId(), violations);
    step("", strand, told, today, violations);
    return violations.ruling(() -> told);
  }

  /**
   * What is told of something that happened in a strand.
   *
   * @param inside where the fields stand in what was sent; with its dot
   * @param strand empty where it is not known which
   */
  static void step(
      String inside,
      Optional<Strand> strand,
      ToldStep told,
      LocalDate today,
      Violations violations) {
    StrandStepKind kind = told.kind();
    violations.required(inside + "kind", kind, "Choose what happened");
    if (kind != null && strand.isPresent() && !kind.isOf(strand.get().kind())) {
      violations.against(
          "step-not-of-strand", inside + "kind", "Choose what can happen in this kind of strand");
    }
    LocalDate latest = kind != null && kind.mayLieAhead() ? today.plusYears(YEARS_AHEAD) : today;
    LocalDate day =
        violations.happened(
            inside + "happened_on",
            told.happenedOn(),
            latest,
            "Enter when it happened, like 3 6 2019");
    if (day != null && strand.isPresent() && day.isBefore(strand.get().openedOn())) {
      violations.against(
          "step-before-opening",
          inside + "happened_on",
          "It cannot have happened before the strand began");
    }
    if (kind == StrandStepKind.OTHER) {
      violations.required(inside + "notes", told.notes(), "Write what happened");
    }
    violations.longText(inside + "notes", told.notes());
  }

  /** The end of an open strand, with a result of its kind. */
  static Ruling<ToldClosing> close(List<Strand> strands, ToldClosing told, LocalDate today) {
    Violations violations = new Violations();
    Optional<Strand> strand = open(strands, told.strandId(), violations);
    closing("", strand, told, today, violations);
    return violations.ruling(() -> told);
  }

  /**
   * What is told of the end of a strand.
   *
   * @param inside where the fields stand in what was sent; with its dot
   * @param strand empty where it is not known which
   */
  static void closing(
      String inside,
      Optional<Strand> strand,
      ToldClosing told,
      LocalDate today,
      Violations violations) {
    LocalDate day =
        violations.happened(
            inside + "closed_on", told.closedOn(), today, "Enter when it ended, like 3 6 2019");
    if (day != null && strand.isPresent() && day.isBefore(strand.get().lastDay(today))) {
      violations.against(
          "closed-before-last-step",
          inside + "closed_on",
          "It cannot have ended before it began, nor before the last thing that happened in it");
    }
    StrandResult result = told.result();
    violations.required(inside + "result", result, "Choose what it came to");
    if (result != null && strand.isPresent() && !result.isOf(strand.get().kind())) {
      violations.against(
          "result-not-of-strand", inside + "result", "Choose what this kind of strand can come to");
    }
    if (result == StrandResult.HANDED_ON) {
      violations.required(inside + "notes", told.notes(), "Write to whom it was handed on");
    }
    violations.longText(inside + "notes", told.notes());
  }

  /** The strand that is meant, open or closed; what is wrong is noted. */
  static Optional<Strand> find(List<Strand> strands, @Nullable UUID id, Violations violations) {
    if (id == null) {
      violations.invalid(STRAND, "Choose which strand");
      return Optional.empty();
    }
    Optional<Strand> found = strands.stream().filter(strand -> strand.id().equals(id)).findAny();
    if (found.isEmpty()) {
      violations.against("strand-not-found", STRAND, "This case has no such strand");
    }
    return found;
  }

  private static Optional<Strand> open(
      List<Strand> strands, @Nullable UUID id, Violations violations) {
    Optional<Strand> found = find(strands, id, violations);
    if (found.isPresent() && !found.get().isOpen()) {
      violations.against(
          "strand-already-closed",
          STRAND,
          ("The %s is closed. Open another if it was taken up again, or this one again if it was"
                  + " closed by mistake")
              .formatted(found.get().kind().words()));
      return Optional.empty();
    }
    return found;
  }
}
