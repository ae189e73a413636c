package safeguarding.childprotection.worklist;

import io.grpc.MethodDescriptor;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.contracts.childprotection.v1.ConferenceServiceGrpc;
import safeguarding.contracts.childprotection.v1.EnquiryServiceGrpc;
import safeguarding.contracts.childprotection.v1.PlanServiceGrpc;
import safeguarding.security.Caller;
import safeguarding.security.MethodAccess;
import safeguarding.security.Role;

/** Who may do what a task asks for: whoever the contract lets call it. */
final class FamilyStepGrpc {
  private static final Map<FamilyStep, Set<Role>> ROLES =
      Stream.of(FamilyStep.values())
          .collect(
              Collectors.toMap(Function.identity(), step -> MethodAccess.of(method(step)).roles()));

  private FamilyStepGrpc() {}

  /** Whether the caller may do any of it. */
  static boolean mayDoAny(Caller caller) {
    return Stream.of(FamilyStep.values()).anyMatch(step -> mayDo(caller, step));
  }

  /** Whether the caller may do this. */
  static boolean mayDo(Caller caller, FamilyStep step) {
    return caller.holdsAny(Objects.requireNonNull(ROLES.get(step)));
  }

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
