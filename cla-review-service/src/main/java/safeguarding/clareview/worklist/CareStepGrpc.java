package safeguarding.clareview.worklist;

import io.grpc.MethodDescriptor;
import safeguarding.contracts.clareview.v1.AlertServiceGrpc;
import safeguarding.contracts.clareview.v1.CareServiceGrpc;
import safeguarding.contracts.clareview.v1.ReviewServiceGrpc;
import safeguarding.grpcedge.worklist.StepRoles;

/** Who may do what a task asks for: whoever the contract lets call it. */
final class CareStepGrpc {
  static final StepRoles<CareStep> ROLES = StepRoles.of(CareStep.class, CareStepGrpc::method);

  private CareStepGrpc() {}

  private static MethodDescriptor<?, ?> method(CareStep step) {
    return switch (step) {
      case RECORD_NOTIFICATION -> CareServiceGrpc.getRecordNotificationMethod();
      case APPOINT_IRO -> CareServiceGrpc.getAppointIroMethod();
      case BOOK_REVIEW -> ReviewServiceGrpc.getBookReviewMethod();
      case HOLD_REVIEW -> ReviewServiceGrpc.getHoldReviewMethod();
      case END_CARE -> CareServiceGrpc.getEndCareMethod();
      case END_ORDER -> CareServiceGrpc.getEndSupervisionOrderMethod();
      case ANSWER_ALERT -> AlertServiceGrpc.getAnswerAlertMethod();
    };
  }
}
