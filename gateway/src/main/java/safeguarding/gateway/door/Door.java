package safeguarding.gateway.door;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.problem.ProblemAnswers;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.visitor.Correlation;
import safeguarding.gateway.visitor.OpenToAll;
import safeguarding.gateway.visitor.SignedIn;

/**
 * Lets a request in, or not. Addresses below {@code /api/} take a bearer token and nothing else;
 * all others take the session cookie and nothing else, and a form must prove that it is ours. Only
 * what is marked {@link OpenToAll}, and the files that pages load, need neither.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Door implements Ordered {
  static final String SIGNED_IN = "safeguarding.signed-in";
  private static final String ASSETS = "/assets/";

  private final BearerTokens bearers;
  private final SessionCookies sessions;
  private final Forms forms;

  Door(BearerTokens bearers, SessionCookies sessions, Forms forms) {
    this.bearers = bearers;
    this.sessions = sessions;
    this.forms = forms;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable HttpResponse<?> enter(HttpRequest<?> request, MutablePropagatedContext context) {
    String correlationId = Correlation.idOf(request);
    context.add(new MdcPropagationContext(Map.of("correlation", correlationId)));
    if (isFile(request)) {
      return null;
    }
    if (ProblemAnswers.isProgram(request) && !isOpen(request)) {
      remember(request, bearers.enter(request, correlationId));
      return null;
    }
    Optional<SignedIn> who = sessions.enter(request, correlationId);
    who.ifPresent(known -> remember(request, known));
    if (who.isEmpty() && !isOpen(request)) {
      return toSignIn(request);
    }
    if (changes(request)) {
      forms.check(request, who);
    }
    return null;
  }

  /** Who was let in with this request; absent on an open page that nobody signed in reads. */
  static Optional<SignedIn> signedIn(HttpRequest<?> request) {
    return request.getAttribute(SIGNED_IN, SignedIn.class);
  }

  static boolean isFile(HttpRequest<?> request) {
    // Browsers ask for the icon of every document that names none; there is none at that address.
    return (request.getPath().startsWith(ASSETS) || request.getPath().equals("/favicon.ico"))
        && !changes(request);
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 100;
  }

  private static void remember(HttpRequest<?> request, SignedIn who) {
    request.setAttribute(SIGNED_IN, who);
  }

  private static boolean isOpen(HttpRequest<?> request) {
    return RouteAttributes.getRouteMatch(request)
        .filter(route -> route.getAnnotationMetadata().hasAnnotation(OpenToAll.class))
        .isPresent();
  }

  private static boolean changes(HttpRequest<?> request) {
    return request.getMethod() != HttpMethod.GET && request.getMethod() != HttpMethod.HEAD;
  }

  private static HttpResponse<?> toSignIn(HttpRequest<?> request) {
    if (changes(request)) {
      throw ProblemKind.SIGNED_OUT_MEANWHILE.refusal();
    }
    String query = request.getUri().getRawQuery();
    String here = request.getUri().getRawPath() + (query == null ? "" : "?" + query);
    URI signIn = UriBuilder.of("/sign-in").queryParam("next", here).build();
    return HttpResponse.seeOther(signIn);
  }
}
