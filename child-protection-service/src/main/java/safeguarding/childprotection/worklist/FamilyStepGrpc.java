package safeguarding.childprotection.worklist;

import io.grpc.MethodDescriptor;
import safeguarding.contracts.childprotection.v1.ConferenceServiceGrpc;
import safeguarding.contracts.childprotection.v1.EnquiryServiceGrpc;
import safeguarding.contracts.childprotection.v1.PlanServiceGrpc;
import safeguarding.grpcedge.worklist.StepRoles;

/** Who may do what a task asks for: whoever the contract lets call it. */
final class FamilyStepGrpc {
  static final StepRoles<FamilyStep> ROLES = StepRoles.of(FamilyStep.class, FamilyStepGrpc::method);

  private FamilyStepGrpc() {}

  private static MethodDescriptor<?, ?> method(FamilyStep step) {
    return switch (step) {
      case DECIDE_REFERRAL -> EnquiryServiceGrpc.getHoldStrategyDiscussionMethod();
      case WRITE_UP_DISCUSSION -> EnquiryServiceGrpc.getWriteUpStrategyDiscussionMethod();
      case RECORD_OUTCOME -> EnquiryServiceGrpc.getRecordSection47OutcomeMethod();
      case REQUEST_CONFERENCE -> ConferenceServiceGrpc.getRequestConferenceMethod();
      case BOOK_CONFERENCE -> ConferenceServiceGrpc.getBookConferenceMethod();
      case HOLD_CONFERENCE -> ConferenceServiceGrpc.getHoldConferenceMethod();
      case BOOK_REVIEW -> ConferenceServiceGrpc.getBookReviewConferenceMethod();
      case END_PLAN -> PlanServiceGrpc.getEndPlanMethod();
    };
  }
}
