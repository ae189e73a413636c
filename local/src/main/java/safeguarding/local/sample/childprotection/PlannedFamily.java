package safeguarding.local.sample.childprotection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the plan of a year: one family group and its conferences. The days are near those on
 * which a conference is held, which are working days; chance decides by a day or two.
 *
 * @param conference of the initial conference
 * @param category null where no child gets a plan
 * @param ages at the initial conference, {@link safeguarding.local.sample.InventedFamily#UNBORN}
 *     before the birth
 * @param joinedOn of a later initial conference, for siblings; null where there is none
 * @param reviewedAfter weeks from the initial conference to the first review conference, and from
 *     each to the next; siblings are reviewed together
 * @param end what the last of them ends all plans with; null where it does not
 * @param stoodDown why the first day of the initial conference was lost; null where it was not
 */
record PlannedFamily(
    LocalDate conference,
    @Nullable PlanCategory category,
    List<Integer> ages,
    @Nullable LocalDate joinedOn,
    List<Integer> joinedAges,
    List<Integer> reviewedAfter,
    @Nullable PlanEndReason end,
    boolean domesticAbuse,
    @Nullable DelayReason stoodDown) {

  static PlannedFamily onPlan(LocalDate conference, PlanCategory category, Integer... ages) {
    return new PlannedFamily(
        conference, category, List.of(ages), null, List.of(), List.of(), null, false, null);
  }

  static PlannedFamily onPlan(String conference, PlanCategory category, Integer... ages) {
    return onPlan(LocalDate.parse(conference), category, ages);
  }

  /** A conference at which the threshold is not met. */
  static PlannedFamily belowThreshold(String conference, Integer... ages) {
    return new PlannedFamily(
        LocalDate.parse(conference),
        null,
        List.of(ages),
        null,
        List.of(),
        List.of(),
        null,
        false,
        null);
  }

  PlannedFamily joinedBy(String day, Integer... agesThen) {
    return new PlannedFamily(
        conference,
        category,
        ages,
        LocalDate.parse(day),
        List.of(agesThen),
        reviewedAfter,
        end,
        domesticAbuse,
        stoodDown);
  }

  PlannedFamily reviewedAfter(Integer... weeks) {
    return reviewed(Arrays.asList(weeks), null);
  }

  PlannedFamily endedAfter(int weeks, PlanEndReason reason) {
    var all = new ArrayList<>(reviewedAfter);
    all.add(weeks);
    return reviewed(all, reason);
  }

  PlannedFamily withDomesticAbuse() {
    return new PlannedFamily(
        conference, category, ages, joinedOn, joinedAges, reviewedAfter, end, true, stoodDown);
  }

  PlannedFamily stoodDownFirst(DelayReason reason) {
    return new PlannedFamily(
        conference,
        category,
        ages,
        joinedOn,
        joinedAges,
        reviewedAfter,
        end,
        domesticAbuse,
        reason);
  }

  private PlannedFamily reviewed(List<Integer> weeks, @Nullable PlanEndReason reason) {
    return new PlannedFamily(
        conference,
        category,
        ages,
        joinedOn,
        joinedAges,
        List.copyOf(weeks),
        reason,
        domesticAbuse,
        stoodDown);
  }
}
