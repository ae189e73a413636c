package safeguarding.childprotection.plan;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.UUID;
import safeguarding.childprotection.child.ChangedGrpc;
import safeguarding.contracts.childprotection.v1.EndPlanRequest;
import safeguarding.contracts.childprotection.v1.EndPlanResponse;
import safeguarding.contracts.childprotection.v1.PlanEnding;
import safeguarding.contracts.childprotection.v1.PlanServiceGrpc;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers PlanService of childprotection.v1 from the use cases. */
@Singleton
public final class PlanGrpc extends PlanServiceGrpc.PlanServiceImplBase {
  private final Plans plans;
  private final ChangeAnswers answers;

  PlanGrpc(Plans plans, ChangeAnswers answers) {
    this.plans = plans;
    this.answers = answers;
  }

  @Override
  public void endPlan(EndPlanRequest request, StreamObserver<EndPlanResponse> answer) {
    Caller caller = CurrentCaller.get();
    UUID id = Wire.uuid(request.getPlanId(), "plan_id");
    EndPlan command = ending(request.getEnding(), "");
    answers.answer(
        answer,
        Change.of(
            PlanServiceGrpc.getEndPlanMethod(),
            request.getRequestId(),
            request,
            Plans.RECORD_KIND,
            id),
        action -> plans.end(caller, action, id, request.getEtag(), command),
        changed -> EndPlanResponse.newBuilder().setChanged(ChangedGrpc.wire(changed)).build(),
        refusal -> EndPlanResponse.newBuilder().setRefusal(refusal).build());
  }

  /**
   * Reads the end of a plan.
   *
   * @param prefix of its fields, with its point; may be empty
   */
  public static EndPlan ending(PlanEnding wire, String prefix) {
    return new EndPlan(
        wire.hasEndedOn() ? Wire.date(wire.getEndedOn(), prefix + "ended_on") : null,
        WireEnum.read(PlanEndReason.class, "PLAN_END_REASON_", wire.getReason(), prefix + "reason"),
        wire.getReasons());
  }
}
