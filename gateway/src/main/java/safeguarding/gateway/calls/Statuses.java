package safeguarding.gateway.calls;

import io.grpc.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.problem.RequestRefused;

/**
 * From the status of a call to the problem that the reader is told; the table of docs/errors.md.
 */
final class Statuses {
  private static final Logger LOG = LoggerFactory.getLogger(Statuses.class);

  private Statuses() {}

  static RequestRefused refusal(String service, Status status) {
    return kind(service, status).refusal();
  }

  private static ProblemKind kind(String service, Status status) {
    return switch (status.getCode()) {
      case NOT_FOUND -> ProblemKind.NOT_FOUND;
      case PERMISSION_DENIED -> ProblemKind.NOT_ALLOWED;
      case UNAUTHENTICATED -> ProblemKind.TOKEN_INVALID;
      case INVALID_ARGUMENT, OUT_OF_RANGE -> ProblemKind.INVALID_FIELDS;
      case ABORTED -> ProblemKind.CHANGED_BY_SOMEONE_ELSE;
      case UNAVAILABLE, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, CANCELLED ->
          ProblemKind.SERVICE_UNAVAILABLE;
      case OK, UNKNOWN, ALREADY_EXISTS, FAILED_PRECONDITION, UNIMPLEMENTED, INTERNAL, DATA_LOSS -> {
        LOG.error("{} answered {}", service, status.getCode());
        yield ProblemKind.INTERNAL;
      }
    };
  }
}
