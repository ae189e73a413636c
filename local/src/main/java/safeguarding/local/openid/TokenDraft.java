package safeguarding.local.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An access token before it is signed. It starts out valid; each method makes one thing different,
 * so that a test says in one line what is wrong with its token.
 */
public final class TokenDraft {
  private final ECKey key;
  private final Instant now;
  private final JWTClaimsSet.Builder claims;

  TokenDraft(ECKey key, Instant now, URI issuer, String audience, Person person) {
    this.key = key;
    this.now = now;
    this.claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer.toString())
            .audience(audience)
            .subject(person.subject())
            .claim("name", person.name())
            .claim("authority", person.authority())
            .claim("roles", person.roles())
            .issueTime(Date.from(now))
            .notBeforeTime(Date.from(now))
            .jwtID(UUID.randomUUID().toString());
    lasting(Duration.ofMinutes(15));
  }

  /** Expires that long from now. */
  public TokenDraft lasting(Duration life) {
    claims.expirationTime(Date.from(now.plus(life)));
    return this;
  }

  /** Was issued two hours ago and expired an hour ago. */
  public TokenDraft expired() {
    var issued = Date.from(now.minus(Duration.ofHours(2)));
    claims.issueTime(issued).notBeforeTime(issued);
    return lasting(Duration.ofHours(-1));
  }

  /** Is valid from an hour from now on. */
  public TokenDraft notYetValid() {
    claims.notBeforeTime(Date.from(now.plus(Duration.ofHours(1))));
    return lasting(Duration.ofHours(2));
  }

  public TokenDraft audience(String audience) {
    claims.audience(audience);
    return this;
  }

  public TokenDraft issuer(String issuer) {
    claims.issuer(issuer);
    return this;
  }

  public TokenDraft authority(String authority) {
    return claim("authority", authority);
  }

  public TokenDraft roles(String... roles) {
    return claim("roles", List.of(roles));
  }

  /** Sets any claim; null takes it away. */
  public TokenDraft claim(String name, @Nullable Object value) {
    claims.claim(name, value);
    return this;
  }

  /** Signed by the provider's current key. */
  public String sign() {
    return signWith(key);
  }

  /** Signed by a key of the caller's, under that key's own identifier. */
  public String signWith(ECKey other) {
    return signWith(header(other.getKeyID()), signer(other));
  }

  /** Signed by a foreign key that claims to be the provider's. */
  public String forge(ECKey other) {
    return signWith(header(key.getKeyID()), signer(other));
  }

  /** Signed with any header by any signer. */
  public String signWith(JWSHeader header, JWSSigner signer) {
    var token = new SignedJWT(header, claims.build());
    try {
      token.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalArgumentException("this signer does not fit this header", e);
    }
    return token.serialize();
  }

  /** With {@code alg: none} and no signature. */
  public String unsigned() {
    return new PlainJWT(claims.build()).serialize();
  }

  private static JWSHeader header(String keyId) {
    return new JWSHeader.Builder(JWSAlgorithm.ES256).type(JOSEObjectType.JWT).keyID(keyId).build();
  }

  private static JWSSigner signer(ECKey key) {
    try {
      return new ECDSASigner(key);
    } catch (JOSEException e) {
      throw new IllegalArgumentException("not a key that can sign", e);
    }
  }
}
