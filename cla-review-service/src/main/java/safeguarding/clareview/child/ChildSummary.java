package safeguarding.clareview.child;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.clareview.care.CareState;
import safeguarding.clareview.care.Child;
import safeguarding.clareview.care.Course;
import safeguarding.clareview.care.LegalStatus;
import safeguarding.clareview.care.PlacementType;

/**
 * One line of the list of children.
 *
 * @param since when the period of care, or the order, began
 * @param legalStatus null unless a period of care runs
 * @param placementType null unless a period of care runs
 * @param courses every period of care and order of the child
 */
public record ChildSummary(
    Child child,
    String reference,
    CareState state,
    LocalDate since,
    @Nullable LegalStatus legalStatus,
    @Nullable PlacementType placementType,
    List<Course> courses) {
  /** Keeps its own copy of the courses. */
  public ChildSummary {
    courses = List.copyOf(courses);
  }

  /** The child's id. */
  public UUID id() {
    return child.id();
  }

  /** The same line with its courses. */
  ChildSummary with(List<Course> all) {
    return new ChildSummary(child, reference, state, since, legalStatus, placementType, all);
  }
}
