package safeguarding.gateway.door;

import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import safeguarding.gateway.problem.ProblemKind;

/**
 * What nobody expected. The log gets the kinds of failure and where they happened, never their
 * texts: those may hold what a person typed.
 */
@Singleton
final class Defects implements ExceptionHandler<Throwable, HttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(Defects.class);
  private static final int FRAMES = 12;
  private final Errors errors;

  Defects(Errors errors) {
    this.errors = errors;
  }

  @Override
  @SuppressWarnings("rawtypes") // The interface asks for it.
  public HttpResponse<?> handle(HttpRequest request, Throwable defect) {
    boolean databaseAway = causes(defect).anyMatch(Defects::isSilenceOfTheDatabase);
    LOG.error("{} failed: {}", request.getMethodName(), described(defect));
    return errors.answer(
        request,
        databaseAway ? ProblemKind.SERVICE_UNAVAILABLE.problem() : ProblemKind.INTERNAL.problem());
  }

  private static boolean isSilenceOfTheDatabase(Throwable cause) {
    return cause instanceof SQLTransientException || cause instanceof ConnectionException;
  }

  static String described(Throwable defect) {
    return causes(defect)
        .map(cause ->
            cause.getClass().getName()
                + Arrays.stream(cause.getStackTrace())
                    .limit(FRAMES)
                    .map(frame -> "\n    at " + frame)
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("\n  caused by "));
  }

  private static Stream<Throwable> causes(Throwable defect) {
    return Stream.iterate(defect, cause -> cause != null, Throwable::getCause).limit(8);
  }
}
