package safeguarding.gateway;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.time.Duration;

/**
 * What can be set about the gateway itself.
 *
 * @param publicUrl the address that browsers use, without a path; sign-in returns there
 * @param clientId the gateway's name at the identity provider
 * @param clientSecret the gateway's secret at the identity provider
 * @param scopes what is asked for at sign-in, between spaces
 * @param readDeadline how long a question to a service may take, retries included
 * @param writeDeadline how long a change may take, retries included
 * @param fileDeadline how long a file may be on its way, over a slow line of its sender or reader
 */
@ConfigurationProperties("gateway")
public record GatewaySettings(
    @Bindable(defaultValue = "http://localhost:8080") URI publicUrl,
    @Bindable(defaultValue = "safeguarding-gateway") String clientId,
    @Bindable(defaultValue = "") String clientSecret,
    @Bindable(defaultValue = "openid profile") String scopes,
    @Bindable(defaultValue = "2s") Duration readDeadline,
    @Bindable(defaultValue = "5s") Duration writeDeadline,
    @Bindable(defaultValue = "5m") Duration fileDeadline) {

  /** An address of this gateway as browsers write it. */
  public URI publicAddress(String path) {
    return publicUrl.resolve(path);
  }

  /** Shows no secret. */
  @Override
  public String toString() {
    return "GatewaySettings[" + publicUrl + "]";
  }
}
