package safeguarding.gateway.door;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import safeguarding.gateway.problem.Problem;
import safeguarding.gateway.problem.ProblemKind;

/** Errors that the web server itself finds: no such address, a body too large, a bad parameter. */
@Singleton
@Primary
final class FrameworkErrors implements ErrorResponseProcessor<byte[]> {
  private static final Logger LOG = LoggerFactory.getLogger(FrameworkErrors.class);
  private final Errors errors;

  FrameworkErrors(Errors errors) {
    this.errors = errors;
  }

  @Override
  public MutableHttpResponse<byte[]> processResponse(
      ErrorContext context, MutableHttpResponse<?> base) {
    context
        .getRootCause()
        .filter(cause -> base.code() >= 500)
        .ifPresent(cause -> LOG.error("answered {}: {}", base.code(), Defects.described(cause)));
    MutableHttpResponse<byte[]> answer =
        errors.answer(
            context.getRequest(),
            context
                .getRootCause()
                .flatMap(FrameworkErrors::parameter)
                .orElseGet(() -> problem(base.code())));
    String allow = base.getHeaders().get("Allow");
    return allow == null ? answer : answer.header("Allow", allow);
  }

  private static Optional<Problem> parameter(Throwable cause) {
    return cause instanceof ConversionErrorException unreadable
        ? Optional.of(
            ProblemKind.INVALID_PARAMETER.problem(
                unreadable.getArgument().getName(), "Send it as the description of the API says."))
        : Optional.empty();
  }

  private static Problem problem(int status) {
    return switch (status) {
      case 401 -> ProblemKind.TOKEN_INVALID.problem();
      case 403 -> ProblemKind.NOT_ALLOWED.problem();
      case 404 -> ProblemKind.NOT_FOUND.problem();
      case 405 -> ProblemKind.METHOD_NOT_ALLOWED.problem();
      case 406 -> ProblemKind.NOT_ACCEPTABLE.problem();
      case 413 -> ProblemKind.BODY_TOO_LARGE.problem();
      case 415 -> ProblemKind.UNSUPPORTED_MEDIA_TYPE.problem();
      case 429 -> ProblemKind.TOO_MANY_REQUESTS.problem();
      case 503 -> ProblemKind.SERVICE_UNAVAILABLE.problem();
      default ->
          status < 500 ? ProblemKind.MALFORMED_REQUEST.problem() : ProblemKind.INTERNAL.problem();
    };
  }
}
