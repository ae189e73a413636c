package safeguarding.grpcedge;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
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
import java.util.Date;
import java.util.List;
import safeguarding.security.CallerCredentials;
import safeguarding.security.Role;

/** An issuer of this module's tests: publishes its one key over HTTP and signs with it. */
public final class TestIssuer {
  static final String ISSUER = "https://issuer.example";
  private static final ECKey KEY = key();
  private static final HttpServer SERVER = serve();

  private TestIssuer() {}

  static String jwksUrl() {
    return "http://localhost:" + SERVER.getAddress().getPort() + "/jwks";
  }

  /** The credentials of a person of that authority in that role. */
  public static CallerCredentials credentials(String subject, String authority, Role role) {
    Instant now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .audience("safeguarding-suite")
            .subject(subject)
            .claim("name", "Demo Person")
            .claim("authority", authority)
            .claim("roles", List.of(role.key()))
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)))
            .build();
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(KEY.getKeyID()).build();
      var token = new SignedJWT(header, claims);
      token.sign(new ECDSASigner(KEY));
      return new CallerCredentials(token.serialize());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ECKey key() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpServer serve() {
    HttpServer server;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] body = new JWKSet(KEY.toPublicJWK()).toString().getBytes(UTF_8);
    server.createContext(
        "/jwks",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return server;
  }
}
