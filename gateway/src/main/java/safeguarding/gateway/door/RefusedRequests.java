package safeguarding.gateway.door;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import safeguarding.gateway.problem.RequestRefused;

/** A request that was ended with a problem. */
@Singleton
final class RefusedRequests implements ExceptionHandler<RequestRefused, HttpResponse<?>> {
  private final Errors errors;

  RefusedRequests(Errors errors) {
    this.errors = errors;
  }

  @Override
  @SuppressWarnings("rawtypes") // The interface asks for it.
  public HttpResponse<?> handle(HttpRequest request, RequestRefused refused) {
    return errors.answer(request, refused.problem());
  }
}
