package safeguarding.gateway.door;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import safeguarding.gateway.calls.FileTooLate;
import safeguarding.gateway.problem.ProblemKind;

/** What stands before a file did not arrive in time, so that there is no form to show again. */
@Singleton
final class SlowSenders implements ExceptionHandler<FileTooLate, HttpResponse<?>> {
  private final Errors errors;

  SlowSenders(Errors errors) {
    this.errors = errors;
  }

  @Override
  @SuppressWarnings("rawtypes") // The interface asks for it.
  public HttpResponse<?> handle(HttpRequest request, FileTooLate late) {
    return errors.answer(request, ProblemKind.INVALID_FIELDS.problem("content", FileTooLate.WORDS));
  }
}
