package safeguarding.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An issuer of this test's own: publishes its keys over HTTP and signs what it is told to. */
final class TestIssuer implements AutoCloseable {
  static final String ISSUER = "https://issuer.example";
  static final String AUDIENCE = "safeguarding-suite";

  private final List<JWK> published = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private ECKey signing = publish(newKey());

  TestIssuer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/jwks",
        exchange -> {
          byte[] body = new JWKSet(new ArrayList<>(published)).toString().getBytes(UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  OidcSettings settings() {
    return new OidcSettings(
        ISSUER, AUDIENCE, "http://localhost:" + server.getAddress().getPort() + "/jwks");
  }

  void rotate() {
    signing = publish(newKey());
  }

  JWTClaimsSet.Builder claims() {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience(AUDIENCE)
        .subject("person-1")
        .claim("name", "Demo Lado")
        .claim("authority", "E06000017")
        .claim("roles", List.of("lado"))
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)));
  }

  String sign(JWTClaimsSet.Builder claims) {
    return signWith(signing, claims);
  }

  static String signWith(ECKey key, JWTClaimsSet.Builder claims) {
    try {
      var token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
              claims.build());
      token.sign(new ECDSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  ECKey signingKey() {
    return signing;
  }

  static ECKey newKey() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private ECKey publish(ECKey key) {
    published.add(key.toPublicJWK());
    return key;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
