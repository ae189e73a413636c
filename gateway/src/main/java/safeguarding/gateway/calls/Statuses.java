package safeguarding.gateway.calls;

import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.problem.Refusals;
import safeguarding.gateway.problem.RequestRefused;

/**
 * From the status of a call to the problem that the reader is told; the table of docs/errors.md.
 */
final class Statuses {
  private static final Logger LOG = LoggerFactory.getLogger(Statuses.class);

  private static final Metadata.Key<String> FIELD =
      Metadata.Key.of("x-invalid-field", Metadata.ASCII_STRING_MARSHALLER);

  private Statuses() {}

  /** The problem of a failure; names the field when the service does. */
  static RequestRefused refusal(String service, StatusRuntimeException failure) {
    ProblemKind kind = kind(service, failure.getStatus());
    Metadata trailers = failure.getTrailers();
    String field = trailers == null ? null : trailers.get(FIELD);
    return field == null
        ? kind.refusal()
        : kind.refusal(Refusals.apiField(field), "This value cannot be used. Check it.");
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
