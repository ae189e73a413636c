package safeguarding.lado.followup;

import io.grpc.MethodDescriptor;
import safeguarding.contracts.lado.v1.FollowUpServiceGrpc;
import safeguarding.grpcedge.worklist.StepRoles;

/** Who may do what a referral that is due asks for: whoever the contract lets record it. */
final class FollowUpStepGrpc {
  /** The one thing that is asked. */
  enum Step {
    RECORD
  }

  static final StepRoles<Step> ROLES = StepRoles.of(Step.class, FollowUpStepGrpc::method);

  private FollowUpStepGrpc() {}

  private static MethodDescriptor<?, ?> method(Step step) {
    return switch (step) {
      case RECORD -> FollowUpServiceGrpc.getRecordFollowUpMethod();
    };
  }
}
