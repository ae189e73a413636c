package safeguarding.childprotection.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The plans of a family group's children, asked by the day: history is entered in any order. */
public record FamilyPlans(List<PlanRecord> all) {
  /** Keeps its own copy. */
  public FamilyPlans {
    all = List.copyOf(all);
  }

  /**
   * The plans that a review conference of these children on this day is about, one of each child
   * who had one; of two on one day, the one that ends. Where none of them had one, the next that
   * each of them had: a review before the plan began is about that, and too early.
   */
  public List<PlanRecord> underReview(List<UUID> children, LocalDate day) {
    List<PlanRecord> standing =
        children.stream()
            .flatMap(child ->
                of(child)
                    .filter(kept -> kept.plan().isUnderReviewOn(day))
                    .min(FamilyPlans::byStart)
                    .stream())
            .toList();
    return standing.isEmpty()
        ? children.stream().flatMap(child -> next(child, day).stream()).toList()
        : standing;
  }

  /** Of each of these children the last plan that began by this day, ended since or not. */
  public List<Plan> begunBy(List<UUID> children, LocalDate day) {
    return children.stream()
        .flatMap(child ->
            of(child)
                .filter(kept -> !kept.plan().course().startedOn().isAfter(day))
                .max(FamilyPlans::byStart)
                .stream())
        .map(PlanRecord::plan)
        .toList();
  }

  /** The first plan of this child that began after this day. */
  public Optional<PlanRecord> next(UUID childId, LocalDate day) {
    return of(childId)
        .filter(kept -> kept.plan().course().startedOn().isAfter(day))
        .min(FamilyPlans::byStart);
  }

  /** Whether this child was on a plan on any of these days, the first and the last among them. */
  public boolean anyBetween(UUID childId, LocalDate first, LocalDate last) {
    return of(childId)
        .map(PlanRecord::plan)
        .anyMatch(plan -> !plan.course().startedOn().isAfter(last) && plan.isOpenAfter(first));
  }

  /** Whether this child has an open plan. */
  public boolean isOpen(UUID childId) {
    return of(childId).anyMatch(kept -> kept.plan() instanceof Plan.Open);
  }

  private Stream<PlanRecord> of(UUID childId) {
    return all.stream().filter(kept -> kept.plan().childId().equals(childId));
  }

  private static int byStart(PlanRecord one, PlanRecord other) {
    return one.plan().course().startedOn().compareTo(other.plan().course().startedOn());
  }
}
