package safeguarding.lado.strategymeeting;

import io.grpc.MethodDescriptor;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.grpcedge.worklist.StepRoles;

/** Who may do what a task asks for: whoever the contract lets call it. */
final class MeetingStepGrpc {
  static final StepRoles<MeetingStep> ROLES =
      StepRoles.of(MeetingStep.class, MeetingStepGrpc::method);

  private MeetingStepGrpc() {}

  private static MethodDescriptor<?, ?> method(MeetingStep step) {
    return switch (step) {
      case BOOK -> MeetingServiceGrpc.getBookMeetingMethod();
      case HOLD -> MeetingServiceGrpc.getHoldMeetingMethod();
      case CIRCULATE -> MeetingServiceGrpc.getCirculateMinutesMethod();
      case COMPLETE -> MeetingServiceGrpc.getCompleteActionMethod();
      case SETTLE -> MeetingServiceGrpc.getSettleMessageMethod();
    };
  }
}
