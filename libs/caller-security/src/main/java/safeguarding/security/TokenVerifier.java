package safeguarding.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Turns a bearer token into a {@link Caller}: signature by the issuer's published keys, issuer,
 * audience, time, authority. Every program of the suite checks every token with this, and none can
 * sign one.
 *
 * <p>Keys are kept for five minutes; a key id that is not among them is looked up at once (at most
 * twice in thirty seconds), so that a rotated key is believed from its first token. When the
 * provider is away, keys read before are believed for up to an hour more.
 *
 * <p>A token that was believed is believed again for a minute without its signature being computed
 * again, which costs more than the rest of most calls; never past its end. Only the very same
 * letters are the same token.
 */
@Singleton
public final class TokenVerifier {
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.ES256, JWSAlgorithm.RS256);
  private static final int TIMEOUT_MS = 2_000;
  private static final int KEYS_AT_MOST_BYTES = 64 * 1024;
  private static final int LONGEST_TOKEN = 8 * 1024;
  private static final int CLOCK_SKEW_S = 30;

  /** Shorter than keys are kept: nobody is believed longer for it. */
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private static final int MOST_REMEMBERED = 2_000;

  private final DefaultJWTProcessor<SecurityContext> processor;
  private final Cache<String, Believed> believed;
  private final InstantSource clock;

  /** Whom a token has shown, and its end. */
  private record Believed(Caller caller, Instant end) {}

  /** Prepares for the tokens of one issuer; nothing is fetched before the first token comes. */
  @Inject
  public TokenVerifier(OidcSettings settings) {
    this(settings, InstantSource.system());
  }

  TokenVerifier(OidcSettings settings, InstantSource clock) {
    this.clock = clock;
    believed =
        Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
    JWKSource<SecurityContext> keys;
    try {
      keys =
          JWKSourceBuilder.create(
                  URI.create(settings.jwksUrl()).toURL(),
                  new DefaultResourceRetriever(TIMEOUT_MS, TIMEOUT_MS, KEYS_AT_MOST_BYTES))
              .retrying(true)
              .outageTolerant(60 * 60 * 1000L)
              .build();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("oidc.jwks-url is not an address", e);
    }
    processor = new DefaultJWTProcessor<>();
    // Providers differ in the type they write (JWT, at+jwt, none); the claims decide.
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            com.nimbusds.jose.JOSEObjectType.JWT,
            new com.nimbusds.jose.JOSEObjectType("at+jwt"),
            null));
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
    var claims =
        new DefaultJWTClaimsVerifier<SecurityContext>(
            settings.audience(),
            new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
            Set.of("sub", "name", "exp", "iat", "authority", "roles")) {
          @Override
          protected Date currentTime() {
            return Date.from(clock.instant());
          }
        };
    claims.setMaxClockSkew(CLOCK_SKEW_S);
    processor.setJWTClaimsSetVerifier(claims);
  }

  /**
   * Checks a token and reads the caller from it.
   *
   * @param token a compact JWS, without 'Bearer '
   * @throws TokenRefused if it is not a token that this suite believes
   * @throws TokenCheckUnavailable if the issuer's keys cannot be read
   */
  public Caller verify(String token) throws TokenRefused {
    if (token.length() > LONGEST_TOKEN) {
      throw new TokenRefused("too long");
    }
    Believed known = believed.getIfPresent(token);
    if (known != null && clock.instant().isBefore(known.end())) {
      return known.caller();
    }
    try {
      JWTClaimsSet claims = processor.process(token, null);
      Caller caller = callerOf(claims);
      believed.put(token, new Believed(caller, claims.getExpirationTime().toInstant()));
      return caller;
    } catch (RateLimitReachedException e) {
      // Looked for twice already in this half minute: a stream of unknown keys is not an outage.
      throw new TokenRefused("signed with a key that the issuer does not publish");
    } catch (KeySourceException e) {
      throw new TokenCheckUnavailable(e);
    } catch (ParseException e) {
      throw new TokenRefused("not a signed token of the expected form");
    } catch (BadJOSEException e) {
      throw new TokenRefused(e.getClass().getSimpleName());
    } catch (JOSEException e) {
      throw new TokenRefused("cannot be checked");
    }
  }

  private static Caller callerOf(JWTClaimsSet claims) throws ParseException, TokenRefused {
    String subject = claims.getSubject();
    String name = claims.getStringClaim("name");
    String authority = claims.getStringClaim("authority");
    List<String> roles = claims.getStringListClaim("roles");
    if (subject == null
        || subject.isBlank()
        || name == null
        || name.isBlank()
        || authority == null
        || !AuthorityCode.isWellFormed(authority)
        || roles == null) {
      throw new TokenRefused("a claim that the suite needs is missing or malformed");
    }
    Set<Role> known =
        roles.stream().map(Role::ofKey).flatMap(Optional::stream).collect(Collectors.toSet());
    return new Caller(subject, name, new AuthorityCode(authority), known);
  }
}
