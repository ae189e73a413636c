package safeguarding.lado.escalation;

import io.grpc.MethodDescriptor;
import safeguarding.contracts.lado.v1.EscalationServiceGrpc;
import safeguarding.grpcedge.worklist.StepRoles;

/** Who may do what an open escalation asks for: whoever the contract lets answer it. */
final class EscalationStepGrpc {
  /** The one thing that is asked. */
  enum Step {
    ANSWER
  }

  static final StepRoles<Step> ROLES = StepRoles.of(Step.class, EscalationStepGrpc::method);

  private EscalationStepGrpc() {}

  private static MethodDescriptor<?, ?> method(Step step) {
    return switch (step) {
      case ANSWER -> EscalationServiceGrpc.getAnswerEscalationMethod();
    };
  }
}
