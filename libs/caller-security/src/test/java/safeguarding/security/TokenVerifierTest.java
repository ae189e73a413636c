package safeguarding.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenVerifierTest {
  private final TestIssuer issuer = new TestIssuer();
  private final TokenVerifier verifier = new TokenVerifier(issuer.settings());

  @AfterEach
  void close() {
    issuer.close();
  }

  @Test
  void a_good_token_says_who_calls_for_which_authority_in_which_roles() throws TokenRefused {
    var claims = issuer.claims().claim("roles", List.of("lado", "conference-chair", "no-such"));

    Caller caller = verifier.verify(issuer.sign(claims));

    assertThat(caller.subject()).isEqualTo("person-1");
    assertThat(caller.name()).isEqualTo("Demo Lado");
    assertThat(caller.authority()).isEqualTo(new AuthorityCode("E06000017"));
    assertThat(caller.roles()).containsExactlyInAnyOrder(Role.LADO, Role.CONFERENCE_CHAIR);
  }

  @Test
  void a_rotated_key_is_believed_from_its_first_token_and_the_old_one_still() throws TokenRefused {
    String before = issuer.sign(issuer.claims());
    verifier.verify(before);

    issuer.rotate();

    assertThat(verifier.verify(issuer.sign(issuer.claims())).subject()).isEqualTo("person-1");
    assertThat(verifier.verify(before).subject()).isEqualTo("person-1");
  }

  @Test
  void an_expired_token_is_refused() {
    refused(
        issuer.sign(issuer.claims().expirationTime(Date.from(Instant.now().minusSeconds(120)))));
  }

  @Test
  void a_token_that_was_believed_is_refused_past_its_end() throws TokenRefused {
    Instant start = Instant.now();
    AtomicLong later = new AtomicLong();
    var moving = new TokenVerifier(issuer.settings(), () -> start.plusSeconds(later.get()));
    String token = issuer.sign(issuer.claims());
    moving.verify(token);

    later.set(299);
    assertThat(moving.verify(token).subject()).isEqualTo("person-1");
    later.set(331);
    assertThatThrownBy(() -> moving.verify(token)).isInstanceOf(TokenRefused.class);
  }

  @Test
  void a_token_is_believed_again_and_one_changed_in_its_signature_is_not() throws TokenRefused {
    Instant start = Instant.now();
    AtomicLong later = new AtomicLong();
    var moving = new TokenVerifier(issuer.settings(), () -> start.plusSeconds(later.get()));
    String token = issuer.sign(issuer.claims());
    moving.verify(token);
    String changed = token.substring(0, token.length() - 8) + "AAAAAAAA";

    later.set(59);
    assertThat(moving.verify(token).authority()).isEqualTo(new AuthorityCode("E06000017"));
    assertThatThrownBy(() -> moving.verify(changed)).isInstanceOf(TokenRefused.class);
  }

  @Test
  void a_token_of_tomorrow_is_refused() {
    refused(
        issuer.sign(issuer.claims().notBeforeTime(Date.from(Instant.now().plusSeconds(86_400)))));
  }

  @Test
  void a_token_for_another_audience_is_refused() {
    refused(issuer.sign(issuer.claims().audience("another-suite")));
  }

  @Test
  void a_token_of_another_issuer_is_refused() {
    refused(issuer.sign(issuer.claims().issuer("https://elsewhere.example")));
  }

  @Test
  void a_token_signed_with_a_foreign_key_is_refused() {
    refused(TestIssuer.signWith(TestIssuer.newKey(), issuer.claims()));
  }

  @Test
  void a_token_signed_with_a_foreign_key_under_a_known_key_id_is_refused() {
    ECKey foreign =
        new ECKey.Builder(TestIssuer.newKey()).keyID(issuer.signingKey().getKeyID()).build();

    refused(TestIssuer.signWith(foreign, issuer.claims()));
  }

  @Test
  void a_stream_of_foreign_keys_is_refused_and_does_not_shut_out_good_tokens() throws TokenRefused {
    for (int i = 0; i < 6; i++) {
      refused(TestIssuer.signWith(TestIssuer.newKey(), issuer.claims()));
    }

    assertThat(verifier.verify(issuer.sign(issuer.claims())).subject()).isEqualTo("person-1");
  }

  @Test
  void an_unsigned_token_is_refused() {
    refused(new PlainJWT(issuer.claims().build()).serialize());
  }

  @Test
  void a_public_key_used_as_a_shared_secret_is_refused() throws JOSEException {
    byte[] secret =
        Arrays.copyOf(issuer.signingKey().toPublicJWK().toJSONString().getBytes(UTF_8), 64);
    var token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(issuer.signingKey().getKeyID()).build(),
            issuer.claims().build());
    token.sign(new MACSigner(secret));

    refused(token.serialize());
  }

  @Test
  void a_changed_token_is_refused() {
    String[] parts = issuer.sign(issuer.claims()).split("\\.", -1);
    String[] other =
        issuer.sign(issuer.claims().claim("roles", List.of("director"))).split("\\.", -1);

    refused(parts[0] + "." + other[1] + "." + parts[2]);
  }

  @Test
  void a_token_without_an_authority_or_with_a_strange_one_is_refused() {
    refused(issuer.sign(issuer.claims().claim("authority", null)));
    refused(issuer.sign(issuer.claims().claim("authority", "E06000017'; --")));
  }

  @Test
  void what_is_no_token_is_refused() {
    refused("");
    refused("a.b.c");
    refused("x".repeat(100_000));
  }

  @Test
  void when_the_keys_cannot_be_read_it_is_not_the_tokens_fault() {
    String token = issuer.sign(issuer.claims());
    issuer.close();

    assertThatThrownBy(() -> verifier.verify(token)).isInstanceOf(TokenCheckUnavailable.class);
  }

  private void refused(String token) {
    assertThatThrownBy(() -> verifier.verify(token))
        .isInstanceOf(TokenRefused.class)
        .message()
        .doesNotContain("person-1");
  }

  @Test
  void a_token_without_an_expiry_is_refused() {
    JWTClaimsSet.Builder claims = issuer.claims().expirationTime(null);

    refused(issuer.sign(claims));
  }
}
