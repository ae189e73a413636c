package safeguarding.local.openid;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.util.List;

/** What the provider can do, in the words of OpenID Connect Discovery. */
final class Discovery {
  private Discovery() {}

  static String document(URI issuer) {
    var metadata =
        new OIDCProviderMetadata(
            new Issuer(issuer), List.of(SubjectType.PUBLIC), issuer.resolve("/jwks"));
    metadata.setAuthorizationEndpointURI(issuer.resolve("/authorize"));
    metadata.setTokenEndpointURI(issuer.resolve("/token"));
    metadata.setUserInfoEndpointURI(issuer.resolve("/userinfo"));
    metadata.setEndSessionEndpointURI(issuer.resolve("/end-session"));
    metadata.setScopes(new Scope("openid", "profile", "offline_access"));
    metadata.setResponseTypes(List.of(ResponseType.CODE));
    metadata.setResponseModes(List.of(ResponseMode.QUERY));
    metadata.setGrantTypes(List.of(GrantType.AUTHORIZATION_CODE, GrantType.REFRESH_TOKEN));
    metadata.setCodeChallengeMethods(List.of(CodeChallengeMethod.S256));
    metadata.setTokenEndpointAuthMethods(List.of(ClientAuthenticationMethod.CLIENT_SECRET_BASIC));
    metadata.setIDTokenJWSAlgs(List.of(JWSAlgorithm.ES256));
    metadata.setSupportsAuthorizationResponseIssuerParam(true);
    metadata.applyDefaults();
    return metadata.toJSONObject().toJSONString();
  }
}
