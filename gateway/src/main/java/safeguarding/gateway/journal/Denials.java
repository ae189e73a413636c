package safeguarding.gateway.journal;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteMatch;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.problem.ProblemAnswers;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.visitor.Correlation;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.security.Caller;
import safeguarding.security.TokenCheckUnavailable;
import safeguarding.security.TokenRefused;
import safeguarding.security.TokenVerifier;

/**
 * Writes down, as the answer leaves, that somebody whom we know was denied what they asked for:
 * another authority's address, or what their roles do not allow. A service that denied it by 'not
 * found' has written it down itself.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Denials implements Ordered {
  private static final Set<String> DENIALS =
      Set.of(
          ProblemKind.AUTHORITY_NOT_YOURS.code(),
          ProblemKind.AUTHORITY_UNKNOWN.code(),
          ProblemKind.NOT_ALLOWED.code());
  private static final String NOT_FOUND = ProblemKind.NOT_FOUND.code();
  private static final String SCHEME = "Bearer ";

  private final GatewayJournal journal;
  private final TokenVerifier verifier;

  Denials(GatewayJournal journal, TokenVerifier verifier) {
    this.journal = journal;
    this.verifier = verifier;
  }

  @ResponseFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  void leave(HttpRequest<?> request, MutableHttpResponse<?> response) {
    Optional<String> code = ProblemAnswers.codeOf(response).filter(Denials::mayDeny);
    Optional<String> address = address(request);
    if (code.isPresent() && address.isPresent()) {
      asker(request)
          .ifPresent(caller ->
              reason(code.get(), caller)
                  .ifPresent(reason ->
                      journal.denied(caller, address.get(), reason, Correlation.idOf(request))));
    }
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 50;
  }

  private static boolean mayDeny(String code) {
    return DENIALS.contains(code) || code.equals(NOT_FOUND);
  }

  /** For somebody without any role of the suite 'not found' means 'not allowed'. */
  private static Optional<String> reason(String code, Caller caller) {
    if (code.equals(NOT_FOUND)) {
      return caller.roles().isEmpty()
          ? Optional.of(ProblemKind.NOT_ALLOWED.code())
          : Optional.empty();
    }
    return Optional.of(code);
  }

  /** Whoever was let in; or, stopped before that, whose good token came with the request. */
  private Optional<Caller> asker(HttpRequest<?> request) {
    return letIn(request).map(SignedIn::caller).or(() -> bearer(request));
  }

  /** The door leaves who was let in with the request. */
  private static Optional<SignedIn> letIn(HttpRequest<?> request) {
    return request.getAttributes().values().stream()
        .filter(SignedIn.class::isInstance)
        .map(SignedIn.class::cast)
        .findFirst();
  }

  private Optional<Caller> bearer(HttpRequest<?> request) {
    @Nullable String header = request.getHeaders().get("Authorization");
    if (!ProblemAnswers.isProgram(request)
        || header == null
        || header.length() <= SCHEME.length()) {
      return Optional.empty();
    }
    try {
      return Optional.of(verifier.verify(header.substring(SCHEME.length()).strip()));
    } catch (TokenRefused | TokenCheckUnavailable unknown) {
      return Optional.empty();
    }
  }

  /**
   * 'GET /api/v1/authorities/{authority}/work': the address of the route, never its ids; empty
   * where there is nothing at the address.
   */
  private static Optional<String> address(HttpRequest<?> request) {
    return RouteAttributes.getRouteMatch(request)
        .filter(UriRouteMatch.class::isInstance)
        .map(route ->
            request.getMethodName()
                + " "
                + ((UriRouteMatch<?, ?>) route)
                    .getRouteInfo()
                    .getUriMatchTemplate()
                    .toPathString());
  }
}
