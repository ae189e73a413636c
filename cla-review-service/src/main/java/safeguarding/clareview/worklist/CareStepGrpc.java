package safeguarding.clareview.worklist;

import io.grpc.MethodDescriptor;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.contracts.clareview.v1.AlertServiceGrpc;
import safeguarding.contracts.clareview.v1.CareServiceGrpc;
import safeguarding.contracts.clareview.v1.ReviewServiceGrpc;
import safeguarding.security.Caller;
import safeguarding.security.MethodAccess;
import safeguarding.security.Role;

/** Who may do what a task asks for: whoever the contract lets call it. */
final class CareStepGrpc {
  private static final Map<CareStep, Set<Role>> ROLES =
      Stream.of(CareStep.values())
          .collect(
              Collectors.toMap(Function.identity(), step -> MethodAccess.of(method(step)).roles()));

  private CareStepGrpc() {}

  /** Whether the caller may do any of it. */
  static boolean mayDoAny(Caller caller) {
    return Stream.of(CareStep.values()).anyMatch(step -> mayDo(caller, step));
  }

  /** Whether the caller may do this. */
  static boolean mayDo(Caller caller, CareStep step) {
    return caller.holdsAny(Objects.requireNonNull(ROLES.get(step)));
  }

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
