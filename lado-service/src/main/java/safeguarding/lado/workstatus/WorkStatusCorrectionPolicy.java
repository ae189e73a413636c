package safeguarding.lado.workstatus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LongDate;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.lado.allegation.WorkStatus;
import safeguarding.lado.correction.Correcting;
import safeguarding.lado.strand.Strand;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/**
 * How what is on record of the adult's work may be corrected: to whatever could have been recorded,
 * as long as nobody is then back in post whom only a reinstatement could have brought back
 * (lado.md, rule 1).
 */
final class WorkStatusCorrectionPolicy {
  private WorkStatusCorrectionPolicy() {}

  /**
   * What the course becomes. A reinstatement is judged again as when it was first recorded ({@link
   * ReinstatementPolicy#open}).
   *
   * @param known all that is on record, the newest day first
   */
  static Ruling<CorrectedCourse> correct(
      CaseHead about,
      List<Strand> strands,
      List<KeptWorkStatus> known,
      WorkStatusCorrection told,
      LocalDate today) {
    Violations violations = new Violations();
    Optional<KeptWorkStatus> found = find(known, told, violations);
    if (!told.withdrawn()) {
      List<KeptWorkStatus> others =
          known.stream()
              .filter(one -> !told.isOf(one) && found.stream().noneMatch(it -> it.replaces(one)))
              .toList();
      WorkStatusPolicy.entry("entry.", about, others, told.entry(), today, violations);
    }
    Correcting.reason(violations, told.reason());
    return violations
        .<KeptWorkStatus>ruling(found::orElseThrow)
        .then(before -> changed(about, known, before, after(known, before, strands, told)));
  }

  /** Told as it stands, a reinstatement is judged again: a strand may have been corrected since. */
  private static Ruling<CorrectedCourse> changed(
      CaseHead about,
      List<KeptWorkStatus> known,
      KeptWorkStatus before,
      @Nullable KeptWorkStatus after) {
    return after != null && after.saysAs(before)
        ? Ruling.refused(Correcting.NOTHING_CHANGED)
        : keepsGround(about, known, CorrectedCourse.of(known, before, after));
  }

  private static Optional<KeptWorkStatus> find(
      List<KeptWorkStatus> known, WorkStatusCorrection told, Violations violations) {
    Optional<KeptWorkStatus> found = known.stream().filter(told::isOf).findAny();
    if (found.isEmpty()) {
      violations.against("work-status-not-found", "number", "This case has no such entry");
    } else if (known.stream().anyMatch(one -> one.replaces(found.get()))) {
      violations.against(
          "work-status-recorded-again",
          "number",
          "This was recorded again as not agreed. Correct that entry");
    }
    return found;
  }

  /**
   * Judged as when it was first recorded, also where it was recorded again: that was the same fact,
   * of which one entry is left.
   */
  private static @Nullable KeptWorkStatus after(
      List<KeptWorkStatus> known,
      KeptWorkStatus before,
      List<Strand> strands,
      WorkStatusCorrection told) {
    WorkStatusEntry right = told.entry();
    LocalDate since = right.since();
    if (told.withdrawn() || since == null) {
      return null;
    }
    Recorded first =
        Stream.concat(Stream.of(before), known.stream().filter(before::replaces))
            .map(KeptWorkStatus::recorded)
            .min(Comparator.comparing(Recorded::at))
            .orElseThrow();
    return before.corrected(
        right,
        right.status() == WorkStatus.REINSTATED
            ? ReinstatementPolicy.whyNotAgreed(
                ReinstatementPolicy.open(strands, since, first.at()), right.lado(), right.police())
            : null,
        first);
  }

  /** Who is back in post later on, without a reinstatement, was never away as far as that stood. */
  private static Ruling<CorrectedCourse> keepsGround(
      CaseHead about, List<KeptWorkStatus> known, CorrectedCourse course) {
    return course.now().stream()
        .filter(one -> one.status() == WorkStatus.IN_POST && !one.equals(course.after()))
        .filter(one -> away(about, course.now(), one) && !away(about, known, one))
        .findFirst()
        .<Ruling<CorrectedCourse>>map(one ->
            Ruling.refused(
                Refusal.at(
                    "in-post-loses-ground",
                    course.after() == null ? "withdrawn" : "entry.status",
                    "The adult was in post again on %s, which would then need a reinstatement."
                            .formatted(LongDate.inWords(one.since()))
                        + " Correct that first")))
        .orElseGet(() -> Ruling.granted(course));
  }

  private static boolean away(CaseHead about, List<KeptWorkStatus> all, KeptWorkStatus inPost) {
    return WorkStatusPolicy.awayBefore(
        about, all.stream().filter(one -> !one.equals(inPost)).toList(), inPost.since());
  }
}
