package safeguarding.local.openid;

import java.net.URI;
import java.util.Set;

/**
 * What the provider is called and whom it serves.
 *
 * @param issuer its address, without a path
 * @param audience the {@code aud} of access tokens
 * @param clientId the only client
 * @param redirectUris where a code may be sent; compared letter by letter
 * @param postLogoutRedirectUris where a browser may be sent after signing out
 */
public record ProviderSettings(
    URI issuer,
    String audience,
    String clientId,
    String clientSecret,
    Set<URI> redirectUris,
    Set<URI> postLogoutRedirectUris) {

  /** The {@code aud} that the suite's programs expect. */
  public static final String AUDIENCE = "safeguarding-suite";

  /** The gateway's name as a client. */
  public static final String GATEWAY = "safeguarding-gateway";

  public ProviderSettings {
    redirectUris = Set.copyOf(redirectUris);
    postLogoutRedirectUris = Set.copyOf(postLogoutRedirectUris);
  }

  /**
   * Settings for a gateway, which receives codes at {@code /sign-in/callback} and people who have
   * signed out at {@code /signed-out}.
   *
   * @param gateway its public address, such as {@code http://localhost:8080}
   */
  public static ProviderSettings forGateway(URI issuer, URI gateway, String clientSecret) {
    return new ProviderSettings(
        issuer,
        AUDIENCE,
        GATEWAY,
        clientSecret,
        Set.of(gateway.resolve("/sign-in/callback")),
        Set.of(gateway.resolve("/signed-out")));
  }

  /** Without the secret: this text may reach a log. */
  @Override
  public String toString() {
    return "ProviderSettings[" + issuer + " for " + clientId + "]";
  }
}
