package safeguarding.gateway.door;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import safeguarding.gateway.problem.Problem;
import safeguarding.gateway.problem.ProblemAnswers;
import safeguarding.gateway.visitor.Correlation;

/** Answers a request that did not work out, in the form that its sender reads. */
@Singleton
final class Errors {
  private final ProblemAnswers answers;

  Errors(ProblemAnswers answers) {
    this.answers = answers;
  }

  MutableHttpResponse<byte[]> answer(HttpRequest<?> request, Problem problem) {
    String correlationId = Correlation.idOf(request);
    return ProblemAnswers.isProgram(request)
        ? answers.forProgram(problem, correlationId)
        : answers.forPerson(problem, correlationId, Door.signedIn(request).orElse(null));
  }
}
