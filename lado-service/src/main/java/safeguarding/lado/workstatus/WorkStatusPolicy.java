package safeguarding.lado.workstatus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.lado.allegation.WorkStatus;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What a work status must say. */
final class WorkStatusPolicy {
  /** After these only a reinstatement brings anybody back. */
  private static final Set<WorkStatus> AWAY =
      Set.of(
          WorkStatus.SUSPENDED,
          WorkStatus.ALTERNATIVE_DUTIES,
          WorkStatus.RESIGNED,
          WorkStatus.DISMISSED);

  private WorkStatusPolicy() {}

  /**
   * Whether it may be recorded. 'In post' after a suspension would be a reinstatement that nobody
   * is asked about (lado.md, rule 1), so it is not let through by that name. That the adult was
   * suspended may have been told with the contact, and be recorded nowhere else.
   *
   * @param known what was recorded before, the newest day first
   */
  static Ruling<WorkStatusEntry> record(
      CaseHead about, List<KeptWorkStatus> known, WorkStatusEntry told, LocalDate today) {
    Violations violations = new Violations();
    entry("", about, known, told, today, violations);
    return violations.ruling(() -> told);
  }

  /**
   * What is told of it.
   *
   * @param inside the path of the fields, with its dot: {@code entry.}
   * @param known what else is on record, the newest day first
   */
  static void entry(
      String inside,
      CaseHead about,
      List<KeptWorkStatus> known,
      WorkStatusEntry told,
      LocalDate today,
      Violations violations) {
    WorkStatus status = told.status();
    violations.required(inside + "status", status, "Choose what the adult does at work");
    LocalDate since =
        violations.happened(
            inside + "since", told.since(), today, "Enter since when, like 3 6 2019");
    if (status == WorkStatus.IN_POST && since != null && awayBefore(about, known, since)) {
      violations.against(
          "in-post-after-suspension",
          inside + "status",
          "The adult was away from this work. Choose 'Reinstated'");
    }
    violations.required(inside + "decided_by", told.decidedBy(), "Enter by whose decision");
    violations.shortText(inside + "decided_by", told.decidedBy());
    violations.required(
        inside + "lado", told.lado(), "Choose whether the LADO was consulted and agrees");
    if (told.wouldHaveBeenRemoved() && status != null && status != WorkStatus.RESIGNED) {
      violations.against(
          "removal-without-resigning",
          inside + "would_have_been_removed",
          "Say this only of somebody who resigned");
    }
    violations.longText(inside + "notes", told.notes());
    known(inside + "known_on", about, told, today, violations);
  }

  /** The directors hear of it from the day on which the LADO knew, never before the case began. */
  private static void known(
      String field, CaseHead about, WorkStatusEntry told, LocalDate today, Violations violations) {
    LocalDate day = told.knownOn();
    if (day == null) {
      return;
    }
    violations.happened(field, day, today, "Enter when you learned of it, like 3 6 2019");
    if (day.isBefore(about.receivedOn())) {
      violations.against(
          "known-before-contact",
          field,
          "You cannot have learned of it for this case before the contact was received");
    }
  }

  /** What was told with the contact holds from its day, until something else is recorded. */
  static boolean awayBefore(CaseHead about, List<KeptWorkStatus> known, LocalDate day) {
    Optional<WorkStatus> told =
        Optional.ofNullable(about.toldStatus()).filter(_ -> !about.receivedOn().isAfter(day));
    LocalDate from = told.isPresent() ? about.receivedOn() : LocalDate.MIN;
    return known.stream()
        .filter(entry -> !entry.since().isAfter(day) && !entry.since().isBefore(from))
        .findFirst()
        .map(KeptWorkStatus::status)
        .or(() -> told)
        .map(AWAY::contains)
        .orElse(false);
  }
}
