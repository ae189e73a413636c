package safeguarding.childprotection.plan;

import java.time.LocalDate;
import java.util.Optional;
import safeguarding.childprotection.plan.Plan.Course;
import safeguarding.childprotection.plan.Plan.Ended;
import safeguarding.childprotection.plan.Plan.Open;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;

/** What is shown of a plan, in the contract's words. */
public final class PlanViewGrpc {
  private PlanViewGrpc() {}

  /**
   * Writes a plan as it is kept.
   *
   * @param reviewDueOn the last day in time of the next review; empty where none is asked for
   */
  public static safeguarding.contracts.childprotection.v1.Plan wire(
      PlanRecord kept, Optional<LocalDate> reviewDueOn) {
    Course course = kept.plan().course();
    var wire =
        safeguarding.contracts.childprotection.v1.Plan.newBuilder()
            .setPlanId(course.id().toString())
            .setEtag(kept.etag())
            .setChildId(course.childId().toString())
            .setStartedOn(Wire.date(course.startedOn()))
            .setCategory(category(course.category()))
            .setConferenceId(course.startConferenceId().toString())
            .setRepeat(course.repeat());
    switch (kept.plan()) {
      case Open _ -> reviewDueOn.ifPresent(due -> wire.setReviewDueOn(Wire.date(due)));
      case Ended ended -> {
        wire.setEndedOn(Wire.date(ended.end().endedOn()))
            .setEndReason(endReason(ended.end().reason()));
        if (ended.end().conferenceId() != null) {
          wire.setEndConferenceId(ended.end().conferenceId().toString());
        }
      }
    }
    return wire.build();
  }

  /** Writes a category. */
  public static safeguarding.contracts.childprotection.v1.PlanCategory category(
      PlanCategory category) {
    return WireEnum.write(
        safeguarding.contracts.childprotection.v1.PlanCategory.class, "PLAN_CATEGORY_", category);
  }

  /** Writes why a plan ended. */
  public static safeguarding.contracts.childprotection.v1.PlanEndReason endReason(
      PlanEndReason reason) {
    return WireEnum.write(
        safeguarding.contracts.childprotection.v1.PlanEndReason.class, "PLAN_END_REASON_", reason);
  }
}
