package safeguarding.lado.retention;

import io.grpc.MethodDescriptor;
import safeguarding.contracts.lado.v1.RetentionServiceGrpc;
import safeguarding.grpcedge.worklist.StepRoles;

/** Who may do what a task asks for: whoever the contract lets call it. */
final class RetentionStepGrpc {
  static final StepRoles<RetentionStep> ROLES =
      StepRoles.of(RetentionStep.class, RetentionStepGrpc::method);

  private RetentionStepGrpc() {}

  private static MethodDescriptor<?, ?> method(RetentionStep step) {
    return switch (step) {
      case PROPOSE_DELETION -> RetentionServiceGrpc.getProposeDeletionMethod();
      case CONFIRM_DELETION -> RetentionServiceGrpc.getConfirmDeletionMethod();
    };
  }
}
