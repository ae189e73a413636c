package safeguarding.lado.worklist;

import io.grpc.MethodDescriptor;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.grpcedge.worklist.StepRoles;

/** Who may do what a task asks for: whoever the contract lets call it. */
final class AllegationStepGrpc {
  static final StepRoles<AllegationStep> ROLES =
      StepRoles.of(AllegationStep.class, AllegationStepGrpc::method);

  private AllegationStepGrpc() {}

  private static MethodDescriptor<?, ?> method(AllegationStep step) {
    return switch (step) {
      case DECIDE_THRESHOLD -> AllegationServiceGrpc.getDecideThresholdMethod();
      case RECORD_OUTCOME -> AllegationServiceGrpc.getRecordOutcomeMethod();
    };
  }
}
