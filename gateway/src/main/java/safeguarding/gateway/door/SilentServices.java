package safeguarding.gateway.door;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import safeguarding.gateway.calls.ServiceUnavailable;
import safeguarding.gateway.problem.ProblemKind;

/** A service did not answer. */
@Singleton
final class SilentServices implements ExceptionHandler<ServiceUnavailable, HttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(SilentServices.class);
  private final Errors errors;

  SilentServices(Errors errors) {
    this.errors = errors;
  }

  @Override
  @SuppressWarnings("rawtypes") // The interface asks for it.
  public HttpResponse<?> handle(HttpRequest request, ServiceUnavailable silence) {
    LOG.warn("{} has not answered since {}", silence.service(), silence.since());
    return errors
        .answer(request, ProblemKind.SERVICE_UNAVAILABLE.problem())
        .header("Retry-After", "5");
  }
}
