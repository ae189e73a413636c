package safeguarding.local.openid;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationErrorResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.OIDCError;
import com.nimbusds.openid.connect.sdk.Prompt;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page on which a demo person is chosen, and the code that follows from the choice. */
final class AuthorizeEndpoint implements Endpoint {
  private static final Duration TO_CHOOSE = Duration.ofMinutes(10);

  private final ProviderSettings settings;
  private final OneTimeValues<AuthenticationRequest> pending;
  private final OneTimeValues<Grant> codes;

  AuthorizeEndpoint(ProviderSettings settings, OneTimeValues<Grant> codes, Clock clock) {
    this.settings = settings;
    this.codes = codes;
    this.pending = new OneTimeValues<>(TO_CHOOSE, clock);
  }

  @Override
  public Answer answer(Call call) {
    return call.isPost() ? chosen(call) : ask(call);
  }

  /** Nothing is sent to an address before client and address are known to belong together. */
  private Answer ask(Call call) {
    var target = registered(call.parameter("redirect_uri"));
    if (!call.parameter("client_id").equals(settings.clientId()) || target.isEmpty()) {
      return Pages.problem("The program that sent you here, or its return address, is not known.");
    }
    var state = call.parameter("state");
    try {
      var request = AuthenticationRequest.parse(call.parameters());
      var flaw = flaw(request);
      return flaw == null
          ? Pages.people(pending.keep(request), origin(target.get()))
          : refuse(target.get(), state, flaw);
    } catch (ParseException e) {
      var error = e.getErrorObject();
      return refuse(target.get(), state, error == null ? OAuth2Error.INVALID_REQUEST : error);
    }
  }

  private static @Nullable ErrorObject flaw(AuthenticationRequest request) {
    if (!ResponseType.CODE.equals(request.getResponseType())) {
      return OAuth2Error.UNSUPPORTED_RESPONSE_TYPE;
    }
    if (request.getPrompt() != null && request.getPrompt().contains(Prompt.Type.NONE)) {
      return OIDCError.LOGIN_REQUIRED;
    }
    if (request.getState() == null || request.getNonce() == null) {
      return OAuth2Error.INVALID_REQUEST.setDescription("state and nonce are required");
    }
    if (request.getCodeChallenge() == null
        || !CodeChallengeMethod.S256.equals(request.getCodeChallengeMethod())) {
      return OAuth2Error.INVALID_REQUEST.setDescription("PKCE with S256 is required");
    }
    return null;
  }

  private Answer chosen(Call call) {
    var person = DemoPeople.bySubject(call.parameter("person"));
    if (person.isEmpty()) {
      return Pages.problem("There is no such person to sign in as.");
    }
    return pending
        .take(call.parameter("request"))
        .map(request -> succeed(request, person.get()))
        .orElseGet(() -> Pages.problem("This page is too old. Go back and sign in again."));
  }

  private Answer succeed(AuthenticationRequest request, Person person) {
    var code =
        codes.keep(
            new Grant(
                person,
                request.getRedirectionURI(),
                request.getCodeChallenge(),
                request.getNonce(),
                request.getScope()));
    return Answer.redirect(
        new AuthenticationSuccessResponse(
                request.getRedirectionURI(),
                new AuthorizationCode(code),
                null,
                null,
                request.getState(),
                null,
                new Issuer(settings.issuer()),
                ResponseMode.QUERY)
            .toURI());
  }

  private Answer refuse(URI target, String state, ErrorObject error) {
    return Answer.redirect(
        new AuthenticationErrorResponse(
                target,
                error,
                state.isEmpty() ? null : new State(state),
                new Issuer(settings.issuer()),
                ResponseMode.QUERY)
            .toURI());
  }

  private Optional<URI> registered(String redirectUri) {
    return settings.redirectUris().stream()
        .filter(uri -> uri.toString().equals(redirectUri))
        .findAny();
  }

  private static String origin(URI uri) {
    return uri.getScheme() + "://" + uri.getAuthority();
  }
}
