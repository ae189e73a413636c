package safeguarding.gateway.signin;

import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.AuthorizationSuccessResponse;
import com.nimbusds.oauth2.sdk.ParseException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.cookie.Cookie;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.GatewaySettings;
import safeguarding.gateway.authority.AuthorityRegister;
import safeguarding.gateway.journal.GatewayJournal;
import safeguarding.gateway.problem.Notice;
import safeguarding.gateway.problem.ProblemAnswers;
import safeguarding.gateway.visitor.Correlation;
import safeguarding.gateway.visitor.OpenToAll;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.security.Caller;
import safeguarding.security.TokenRefused;
import safeguarding.security.TokenVerifier;

/** Signing in and out: off to the identity provider, and back. */
@Hidden
@Controller
@Produces("text/html")
final class SignInController {
  private final IdentityProvider provider;
  private final Sessions sessions;
  private final TokenVerifier verifier;
  private final AuthorityRegister register;
  private final GatewayJournal journal;
  private final ProblemAnswers answers;
  private final GatewaySettings settings;

  SignInController(
      IdentityProvider provider,
      Sessions sessions,
      TokenVerifier verifier,
      AuthorityRegister register,
      GatewayJournal journal,
      ProblemAnswers answers,
      GatewaySettings settings) {
    this.provider = provider;
    this.sessions = sessions;
    this.verifier = verifier;
    this.register = register;
    this.journal = journal;
    this.answers = answers;
    this.settings = settings;
  }

  @Get("/sign-in")
  @OpenToAll
  HttpResponse<?> begin(@QueryValue @Nullable String next) {
    SignInAttempt attempt = SignInAttempt.begin(LocalPath.orHome(next));
    return HttpResponse.seeOther(provider.signInAddress(attempt))
        .cookie(SignInCookies.attempt(attempt));
  }

  @Get("/sign-in/callback")
  @OpenToAll
  HttpResponse<?> finish(HttpRequest<?> request) {
    Optional<SignInAttempt> attempt =
        request
            .getCookies()
            .findCookie(SignInCookies.ATTEMPT)
            .map(Cookie::getValue)
            .flatMap(SignInAttempt::read);
    Optional<Tokens> tokens =
        attempt.flatMap(begun ->
            success(request.getUri(), begun)
                .flatMap(answer ->
                    Optional.ofNullable(answer.getAuthorizationCode())
                        .flatMap(code -> provider.redeem(code, begun))));
    return attempt.isEmpty() || tokens.isEmpty()
        ? interrupted()
        : enter(request, tokens.get(), attempt.get());
  }

  @Post("/sign-out")
  @Consumes("application/x-www-form-urlencoded")
  HttpResponse<?> end(HttpRequest<?> request, SignedIn who) {
    Optional<Tokens> tokens =
        request
            .getCookies()
            .findCookie(SignInCookies.SESSION)
            .map(Cookie::getValue)
            .flatMap(sessions::end);
    journal.signedOut(who.caller(), who.correlationId());
    URI next =
        tokens
            .flatMap(provider::signOutAddress)
            .orElseGet(() -> settings.publicAddress("/signed-out"));
    return HttpResponse.seeOther(next).cookie(SignInCookies.noSession());
  }

  @Get("/signed-out")
  @OpenToAll
  HttpResponse<?> ended() {
    return answers.page(
        new Notice(
            200,
            "You are signed out",
            "Close the browser if others use this computer.",
            null,
            new Notice.Link("Sign in again", "/sign-in")),
        null);
  }

  private HttpResponse<?> enter(HttpRequest<?> request, Tokens tokens, SignInAttempt attempt) {
    Optional<Caller> caller = callerOf(tokens);
    if (caller.isEmpty()) {
      return noPlace();
    }
    // Whatever session this browser had ends here: its cookie opens nothing any more.
    request
        .getCookies()
        .findCookie(SignInCookies.SESSION)
        .map(Cookie::getValue)
        .ifPresent(sessions::end);
    CookieSecret secret = sessions.begin(caller.get(), tokens);
    journal.signedIn(caller.get(), Correlation.idOf(request));
    return HttpResponse.seeOther(URI.create(attempt.next().path()))
        .cookie(SignInCookies.session(secret))
        .cookie(SignInCookies.noAttempt());
  }

  private Optional<Caller> callerOf(Tokens tokens) {
    try {
      return Optional.of(verifier.verify(tokens.access()))
          .filter(caller -> register.find(caller.authority().code()).isPresent());
    } catch (TokenRefused refused) {
      return Optional.empty();
    }
  }

  private static Optional<AuthorizationSuccessResponse> success(URI address, SignInAttempt begun) {
    try {
      AuthorizationResponse answer = AuthorizationResponse.parse(address);
      return answer.indicatesSuccess() && begun.state().equals(answer.getState())
          ? Optional.of(answer.toSuccessResponse())
          : Optional.empty();
    } catch (ParseException malformed) {
      return Optional.empty();
    }
  }

  private MutableHttpResponse<?> interrupted() {
    return answers
        .page(
            new Notice(
                400,
                "Signing in did not work",
                "It was interrupted, took too long, or was begun in another window. Nothing is lost: sign in again.",
                null,
                new Notice.Link("Sign in", "/sign-in")),
            null)
        .cookie(SignInCookies.noAttempt());
  }

  private MutableHttpResponse<?> noPlace() {
    return answers
        .page(
            new Notice(
                403,
                "Your account has no place here",
                "You are known, but not as somebody of an authority that this service is for. Ask your administrator.",
                null,
                new Notice.Link("Sign in as somebody else", "/sign-in")),
            null)
        .cookie(SignInCookies.noAttempt());
  }
}
