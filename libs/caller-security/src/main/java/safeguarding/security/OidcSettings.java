package safeguarding.security;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Whose tokens are believed.
 *
 * @param issuer the exact {@code iss} of believed tokens
 * @param audience the {@code aud} that must be among the token's
 * @param jwksUrl where the issuer publishes its keys
 */
@ConfigurationProperties("oidc")
public record OidcSettings(
    @Bindable(defaultValue = "http://localhost:8099") String issuer,
    @Bindable(defaultValue = "safeguarding-suite") String audience,
    @Bindable(defaultValue = "http://localhost:8099/jwks") String jwksUrl) {}
