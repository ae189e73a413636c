package safeguarding.gateway.problem;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A problem as programs get it (RFC 9457); problem.json beside the description of the API says the
 * same to them.
 *
 * @param type {@code /problems/not-found}
 * @param title the same for every problem of the code
 * @param status of HTTP
 * @param code stable; what a program decides on
 * @param detail what happened and what to do
 * @param correlationId to quote when asking for help
 * @param violations the fields at fault; empty when no single field is
 */
@Serdeable
public record ProblemJson(
    String type,
    String title,
    int status,
    String code,
    String detail,
    String correlationId,
    List<Violation> violations) {

  static ProblemJson of(Problem problem, String correlationId) {
    return new ProblemJson(
        "/problems/" + problem.code(),
        problem.title(),
        problem.status(),
        problem.code(),
        problem.detail(),
        correlationId,
        problem.violations());
  }
}
