package safeguarding.local.openid;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Signing out (OpenID Connect RP-Initiated Logout). The provider keeps no session of its own, so
 * all there is to do is to send the browser back, and only to where it may be sent.
 */
final class EndSessionEndpoint implements Endpoint {
  private final ProviderSettings settings;

  EndSessionEndpoint(ProviderSettings settings) {
    this.settings = settings;
  }

  @Override
  public Answer answer(Call call) throws ParseException {
    var request = LogoutRequest.parse(call.parameters());
    var target = request.getPostLogoutRedirectionURI();
    if (target == null) {
      return Pages.signedOut();
    }
    return isOurClient(request) && settings.postLogoutRedirectUris().contains(target)
        ? Answer.redirect(withState(target, request.getState()))
        : Pages.problem("You are signed out. The return address is not known.");
  }

  private boolean isOurClient(LogoutRequest request) throws ParseException {
    if (request.getClientID() != null) {
      return request.getClientID().getValue().equals(settings.clientId());
    }
    try {
      return request.getIDTokenHint() != null
          && request.getIDTokenHint().getJWTClaimsSet().getAudience().contains(settings.clientId());
    } catch (java.text.ParseException e) {
      throw new ParseException("The id_token_hint is not a token", e);
    }
  }

  private static URI withState(URI target, @Nullable State state) {
    if (state == null) {
      return target;
    }
    var joint = target.getQuery() == null ? "?" : "&";
    var encoded = URLEncoder.encode(state.getValue(), StandardCharsets.UTF_8);
    return URI.create(target + joint + "state=" + encoded);
  }
}
