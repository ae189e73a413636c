package safeguarding.lado.strand;

import io.grpc.MethodDescriptor;
import safeguarding.contracts.lado.v1.StrandServiceGrpc;
import safeguarding.grpcedge.worklist.StepRoles;

/** Who may do what the clocks of a strand ask for: whoever the contract lets record a step. */
final class StrandStepGrpc {
  /** The one thing that is asked. */
  enum Step {
    RECORD
  }

  static final StepRoles<Step> ROLES = StepRoles.of(Step.class, StrandStepGrpc::method);

  private StrandStepGrpc() {}

  private static MethodDescriptor<?, ?> method(Step step) {
    return switch (step) {
      case RECORD -> StrandServiceGrpc.getRecordStrandStepMethod();
    };
  }
}
