package safeguarding.gateway.problem;

import static java.util.stream.Collectors.joining;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import safeguarding.gateway.visitor.SignedIn;

/** Answers with a problem: programs get problem details, people a page. The only place for both. */
@Singleton
public final class ProblemAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
  private static final MediaType PROBLEM_JSON = MediaType.of("application/problem+json");
  private static final MediaType HTML = MediaType.of("text/html;charset=utf-8");

  private static final String CODE = "safeguarding.problem-code";

  private final JsonMapper json;
  private final NoticePage bare;
  private final Optional<NoticePage> templates;

  ProblemAnswers(JsonMapper json, @Named("bare") NoticePage bare, List<NoticePage> all) {
    this.json = json;
    this.bare = bare;
    this.templates = all.stream().filter(page -> !(page instanceof BareNoticePage)).findFirst();
  }

  /** The answer to a program. */
  public MutableHttpResponse<byte[]> forProgram(Problem problem, String correlationId) {
    try {
      MutableHttpResponse<byte[]> answer =
          HttpResponse.<byte[]>status(HttpStatus.valueOf(problem.status()))
              .body(json.writeValueAsBytes(ProblemJson.of(problem, correlationId)))
              .contentType(PROBLEM_JSON);
      answer.setAttribute(CODE, problem.code());
      return problem.status() == HttpStatus.UNAUTHORIZED.getCode()
          ? answer.header("WWW-Authenticate", "Bearer")
          : answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer to a person. */
  public MutableHttpResponse<byte[]> forPerson(
      Problem problem, String correlationId, @Nullable SignedIn who) {
    Notice.Link link =
        problem.status() == HttpStatus.UNAUTHORIZED.getCode()
            ? new Notice.Link("Sign in", "/sign-in")
            : new Notice.Link("Go to the first page", "/");
    Notice notice =
        new Notice(problem.status(), problem.title(), words(problem), correlationId, link);
    MutableHttpResponse<byte[]> answer = page(notice, who);
    answer.setAttribute(CODE, problem.code());
    return answer;
  }

  /** There is no form here whose fields could say it. */
  private static String words(Problem problem) {
    return problem.violations().isEmpty()
        ? problem.detail()
        : problem.violations().stream().map(Violation::message).collect(joining(" "));
  }

  /** A notice as a page. */
  public MutableHttpResponse<byte[]> page(Notice notice, @Nullable SignedIn who) {
    return HttpResponse.<byte[]>status(HttpStatus.valueOf(notice.status()))
        .body(html(notice, who).getBytes(StandardCharsets.UTF_8))
        .contentType(HTML);
  }

  private String html(Notice notice, @Nullable SignedIn who) {
    try {
      return templates.orElse(bare).html(notice, who);
    } catch (RuntimeException broken) {
      LOG.error("the page of a notice could not be made: {}", broken.getClass().getName());
      return bare.html(notice, who);
    }
  }

  /** The code of the problem that an answer tells; empty where it tells none. */
  public static Optional<String> codeOf(HttpResponse<?> answer) {
    return answer.getAttribute(CODE, String.class);
  }

  /** Whether a program asks, and is answered in JSON: all addresses below {@code /api/}. */
  public static boolean isProgram(HttpRequest<?> request) {
    return request.getPath().startsWith("/api/");
  }
}
